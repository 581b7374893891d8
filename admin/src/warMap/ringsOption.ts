import type { EChartsCoreOption } from 'echarts/core';
import { fillOf } from './fills';
import { firstThatFits, widthOf } from './fitting';
import { levelOf } from './scale';
import { tooltip, type Picture } from './tilesOption';
import { shortName, type WarNode } from './warTree';

/** Rings from the area outwards: townships, villages, grids. */
export function ringsOption(root: WarNode, picture: Picture): EChartsCoreOption {
  const { colours, text, type, fontFamily, size } = picture;
  const radius = Math.min(size.width, size.height) / 2;
  const [inner, outer] = [radius * INNER, radius * OUTER];
  const thickness = (outer - inner) / depthOf(root);
  const all = root.children.reduce((sum, node) => sum + weightOf(node), 0) || 1;
  const measure = (line: string) => widthOf(line, type, fontFamily);
  /** On the innermost ring along it, further out across it: as far as it fits. */
  const label = (node: WarNode, depth: number): string => {
    const around = (weightOf(node) / all) * 2 * Math.PI * (inner + thickness * (depth + 0.4)) - 6;
    const [name, share] = [shortName(node.name), text.share(node)];
    return depth === 0
      ? firstThatFits([`${name}\n${share}`, name], { width: around, height: thickness }, type * 1.2, measure)
      : firstThatFits(
          [`${name}\n${share}`, name],
          { width: thickness - 6, height: around },
          type * 1.2,
          measure,
        );
  };
  const ring = (node: WarNode, depth: number): object => ({
    ...{ id: node.id, name: node.name, node },
    value: node.children.length === 0 ? Math.max(node.row.households, 1) : undefined,
    itemStyle: {
      color: fillOf(levelOf(node), colours),
      ...((picture.changed?.has(node.id) || picture.at === node.id) && {
        ...{ borderColor: colours.changed, borderWidth: 4 },
      }),
    },
    label: {
      color: colours.levels[levelOf(node)].ink,
      show: label(node, depth) !== '', // else the library writes the name
      formatter: label(node, depth),
      rotate: depth === 0 ? 'tangential' : 'radial',
    },
    children: node.children.map((child) => ring(child, depth + 1)),
  });
  return {
    textStyle: { fontFamily },
    tooltip: tooltip(picture),
    series: [
      {
        type: 'sunburst',
        ...{ radius: [inner, outer], nodeClick: false, sort: undefined },
        itemStyle: { borderColor: colours.ground, borderWidth: 1 },
        label: { fontSize: type, lineHeight: type * 1.2 },
        data: (root.children.length > 0 ? root.children : [root]).map((node) => ring(node, 0)),
        emphasis: { focus: 'none', itemStyle: { borderColor: colours.ink, borderWidth: 2 } },
      },
    ],
  };
}

const INNER = 0.16;
const OUTER = 0.98;

const weightOf = (node: WarNode): number =>
  node.children.length === 0
    ? Math.max(node.row.households, 1)
    : node.children.reduce((sum, child) => sum + weightOf(child), 0);

const depthOf = (node: WarNode): number =>
  Math.max(0, ...node.children.map((child) => 1 + depthOf(child))) || 1;
