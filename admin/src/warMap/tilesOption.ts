import type { EChartsCoreOption } from 'echarts/core';
import type { ChartText } from './chartText';
import { fillOf } from './fills';
import { levelOf, type Colours } from './scale';
import { shortName, type WarNode } from './warTree';

export interface Picture {
  colours: Colours;
  text: ChartText;
  /** In CSS pixels. */
  size: { width: number; height: number };
  /** Pixels of the names: a wall is read from five metres. */
  type: number;
  /** Areas whose figures have just moved. */
  changed?: ReadonlySet<string>;
  /** The one the keyboard stands on. */
  at?: string | null;
  fontFamily: string;
}

/** Tiles as large as their households, in the frame of what they lie in. */
export function tilesOption(root: WarNode, picture: Picture): EChartsCoreOption {
  const { colours, size, type, fontFamily } = picture;
  const shown = root.children.length > 0 ? root.children : [root];
  const all = shown.reduce((sum, node) => sum + weight(node), 0) || 1;
  const room = (node: WarNode) => (weight(node) / all) * size.width * size.height;
  return {
    animationDuration: 300,
    animationDurationUpdate: 300,
    textStyle: { fontFamily },
    tooltip: tooltip(picture),
    series: [
      {
        type: 'treemap',
        ...{ left: 0, top: 0, right: 0, bottom: 0, width: '100%', height: '100%' },
        ...{ roam: false, nodeClick: false, breadcrumb: { show: false }, squareRatio: 1.1 },
        ...{ visibleMin: 12, childrenVisibleMin: 60 },
        upperLabel: { show: true },
        levels: [
          {
            itemStyle: { gapWidth: 5, borderWidth: 0, borderColor: colours.ground },
            upperLabel: { show: false },
          },
          { itemStyle: { gapWidth: 2, borderWidth: 3 } },
          { itemStyle: { gapWidth: 1, borderWidth: 2 } },
          { itemStyle: { gapWidth: 1, borderWidth: 1 } },
        ],
        data: shown.map((node) => tile(node, picture, room, type)),
        emphasis: { itemStyle: { borderColor: colours.ink }, upperLabel: { show: true } },
      },
    ],
  };
}

/** Where nobody lives there still is an area, and it may be an omission. */
const weight = (node: WarNode): number => Math.max(node.row.households, 1);

function tile(node: WarNode, picture: Picture, room: (node: WarNode) => number, type: number): object {
  const { colours, text, changed, at } = picture;
  const level = levelOf(node);
  const isLeaf = node.children.length === 0;
  const marked = changed?.has(node.id) || at === node.id;
  const label = labelOf(node, text, room(node), type);
  return {
    id: node.id,
    name: node.name,
    value: weight(node),
    node,
    itemStyle: {
      color: fillOf(level, colours, type / 13),
      borderColor: marked ? colours.changed : isLeaf ? colours.ground : colours.frame,
      ...(marked && isLeaf && { borderWidth: 4 }),
    },
    label: {
      show: isLeaf && label !== '',
      formatter: label,
      color: colours.levels[level].ink,
      ...{ fontSize: type, lineHeight: type * 1.3, padding: [2, 3], overflow: 'truncate' as const },
      ...{ position: 'insideTopLeft' as const },
    },
    upperLabel: {
      show: !isLeaf,
      ...{ height: type * 1.9, fontSize: type, fontWeight: 600, color: colours.ink, padding: [0, 6] },
      formatter: `${shortName(node.name)}  ${text.share(node)}`,
    },
    children: isLeaf ? undefined : node.children.map((child) => tile(child, picture, room, shrunk(type))),
  };
}

/**
 * As much as there is room for: name and share, the share alone, or nothing; what it is comes with a pointer, a click, or the table.
 * @param room in square pixels; tiles are about as wide as they are high
 */
function labelOf(node: WarNode, text: ChartText, room: number, type: number): string {
  const signs = (Math.sqrt(room) * 0.86 - 6) / type;
  const [name, share, percent] = [shortName(node.name), text.share(node), text.short(node)];
  if (signs >= Math.max(name.length, widthOf(share)) && signs >= 2.8) return `${name}\n${share}`;
  return signs >= widthOf(percent) && signs >= 1.4 ? percent : '';
}

/** In Chinese signs; letters and digits are about half as wide. */
const widthOf = (words: string): number =>
  [...words].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x2000 ? 0.6 : 1), 0);

const shrunk = (type: number): number => Math.max(11, type - 1);

export const tooltip = ({ colours, text, fontFamily }: Picture) => ({
  confine: true,
  backgroundColor: colours.ground,
  borderColor: colours.faint,
  textStyle: { color: colours.ink, fontFamily },
  extraCssText: 'white-space: pre-line',
  formatter: ({ data }: { data?: { node?: WarNode } }) => (data?.node ? escaped(text.tip(data.node)) : ''),
});

/** The library puts it into the page as HTML. */
const escaped = (words: string): string => words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
