import type { EChartsCoreOption } from 'echarts/core';
import { fillOf } from './fills';
import { levelOf } from './scale';
import { tooltip, type Picture } from './tilesOption';
import type { WarNode } from './warTree';

/** Rings from the area outwards: townships, villages, grids. */
export function ringsOption(root: WarNode, picture: Picture): EChartsCoreOption {
  const { colours, text, type, fontFamily } = picture;
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
        ...{ radius: ['16%', '98%'], nodeClick: false, sort: undefined },
        itemStyle: { borderColor: colours.ground, borderWidth: 1 },
        label: {
          ...{ fontSize: type, minAngle: 8, overflow: 'truncate', rotate: 'radial' },
          formatter: ({ data }: { data: { node?: WarNode } }) =>
            data.node ? `${data.node.name}\n${text.share(data.node)}` : '',
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
