import type { EChartsCoreOption } from 'echarts/core';
import { fillOf } from './fills';
import { levelOf } from './scale';
import { tooltip, type Picture } from './tilesOption';
import { shortName, type WarNode } from './warTree';

/** Rings from the area outwards: townships, villages, grids. */
export function ringsOption(root: WarNode, picture: Picture): EChartsCoreOption {
  const { colours, text, type, fontFamily, size } = picture;
  const [inner, outer] = [0.16, 0.98];
  const thickness = ((Math.min(size.width, size.height) / 2) * (outer - inner)) / depthOf(root);
  const ring = (node: WarNode): object => ({
    ...{ id: node.id, name: node.name, node },
    value: node.children.length === 0 ? Math.max(node.row.households, 1) : undefined,
    itemStyle: {
      color: fillOf(levelOf(node), colours),
      ...((picture.changed?.has(node.id) || picture.at === node.id) && {
        ...{ borderColor: colours.changed, borderWidth: 4 },
      }),
    },
    label: { color: colours.levels[levelOf(node)].ink },
    children: node.children.map(ring),
  });
  return {
    animationDuration: 300,
    textStyle: { fontFamily },
    tooltip: tooltip(picture),
    series: [
      {
        type: 'sunburst',
        ...{ radius: [`${inner * 100}%`, `${outer * 100}%`], nodeClick: false, sort: undefined },
        itemStyle: { borderColor: colours.ground, borderWidth: 1 },
        label: {
          ...{ fontSize: type, minAngle: 5, overflow: 'truncate', rotate: 'radial', width: thickness - 8 },
          formatter: ({ data }: { data: { node?: WarNode } }) => (data.node ? labelOf(data.node, text) : ''),
        },
        levels: [
          {},
          { label: { rotate: 'tangential' } },
          {},
          { label: { show: false } },
          { label: { show: false } },
        ],
        data: (root.children.length > 0 ? root.children : [root]).map(ring),
        emphasis: { focus: 'none', itemStyle: { borderColor: colours.ink, borderWidth: 2 } },
      },
    ],
  };
}

/** Names on the inner ring have room for the figure below them. */
const labelOf = (node: WarNode, text: Picture['text']): string =>
  node.kind === 'TOWNSHIP' || node.children.length === 0
    ? `${shortName(node.name)}\n${text.share(node)}`
    : shortName(node.name);

const depthOf = (node: WarNode): number =>
  Math.max(0, ...node.children.map((child) => 1 + depthOf(child))) || 1;
