import type { EChartsCoreOption } from 'echarts/core';
import type { ChartText } from './chartText';
import type { TileSizes } from './echarts';
import { fillOf } from './fills';
import { firstThatFits, widthOf } from './fitting';
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
  /** How large the tiles came out; without them nothing is written. */
  sizes?: TileSizes;
}

/** Tiles as large as their households, in the frame of what they lie in. */
export function tilesOption(root: WarNode, picture: Picture): EChartsCoreOption {
  const { colours, type, fontFamily } = picture;
  const shown = root.children.length > 0 ? root.children : [root];
  return {
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
        data: shown.map((node) => tile(node, picture, type)),
        emphasis: { itemStyle: { borderColor: colours.ink }, upperLabel: { show: true } },
      },
    ],
  };
}

/** Where nobody lives there still is an area, and it may be an omission. */
const weight = (node: WarNode): number => Math.max(node.row.households, 1);

function tile(node: WarNode, picture: Picture, type: number): object {
  const { colours, changed, at } = picture;
  const level = levelOf(node);
  const isLeaf = node.children.length === 0;
  const marked = changed?.has(node.id) || at === node.id;
  const label = labelOf(node, picture, type);
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
      ...{ fontSize: type, lineHeight: type * 1.3, padding: [2, 3], overflow: 'none' as const },
      ...{ position: 'insideTopLeft' as const },
    },
    upperLabel: {
      show: !isLeaf,
      ...{ height: type * 1.9, fontSize: type, fontWeight: 600, color: colours.ink, padding: [0, 6] },
      overflow: 'none' as const,
      formatter: label,
    },
    children: isLeaf ? undefined : node.children.map((child) => tile(child, picture, shrunk(type))),
  };
}

/** What stands on a tile, or in the bar above the tiles that lie in it. */
function labelOf(node: WarNode, { text, sizes, fontFamily }: Picture, type: number): string {
  const size = sizes?.get(node.id);
  if (!size) return '';
  const [name, share, short] = [shortName(node.name), text.share(node), text.short(node)];
  const measure = (line: string) => widthOf(line, type, fontFamily);
  if (node.children.length === 0) {
    const room = { width: size.width - 10, height: size.height - 4 };
    return firstThatFits([`${name}\n${share}`, `${name}\n${short}`, share, short], room, type * 1.3, measure);
  }
  const bar = { width: size.width - 18, height: Infinity };
  return firstThatFits(
    [`${name}  ${share}`, `${name} ${short}`, name, short],
    bar,
    type,
    (line) => measure(line) * 1.06,
  );
}

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
