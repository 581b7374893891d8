import { levelOf, sharePercent, type Level } from './scale';
import type { Measure } from './warMapPage';
import type { WarNode } from './warTree';

/** Words and figures of the pictures, in the language of the panel. */
export interface ChartText {
  level: (level: Level) => string;
  /** What stands on a tile below the name: never colour alone. */
  share: (node: WarNode) => string;
  /** The same where there is hardly room. */
  short: (node: WarNode) => string;
  /** All of it, where one points. */
  tip: (node: WarNode) => string;
}

type Translate = (key: string, options?: Record<string, unknown>) => string;

export const chartText = (
  translate: Translate,
  number: (count: number) => string,
  measure: Measure,
): ChartText => {
  const share = (node: WarNode): string => {
    const level = levelOf(node);
    if (node.share === null || level === 'done' || level === 'untouched')
      return translate(`warMap.onTile.${measure}.${level}`);
    return translate(`warMap.onTile.missed`, { share: sharePercent(node.share) });
  };
  return {
    level: (level) => translate(`warMap.levels.${measure}.${level}`),
    share,
    short: (node) => {
      const level = levelOf(node);
      if (node.share === null || level === 'done') return level === 'done' ? '✓' : '';
      return `${Math.max(1, Math.floor(node.share * 100))}%`;
    },
    tip: (node) => {
      const { row, whole, missed, name } = node;
      const lines = [
        translate(`warMap.tip.${measure}`, { whole: number(whole), missed: number(missed) }),
        ...(row.grids.total > 1
          ? [
              translate('warMap.tip.grids', {
                total: row.grids.total,
                idle: row.grids.total - row.grids.active,
              }),
            ]
          : []),
      ];
      return [`${name}  ${share(node)}`, ...lines].join('\n');
    },
  };
};
