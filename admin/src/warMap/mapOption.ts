import type { EChartsCoreOption } from 'echarts/core';
import type { Outline } from '../boundaries/useBoundaries';
import { registerMap } from './echarts';
import { fillOf } from './fills';
import { levelOf } from './scale';
import { tooltip, type Picture } from './tilesOption';
import { shortName, type WarNode } from './warTree';

const MAP = 'areas';

/**
 * The outlines that are drawn: of each area the outermost that was uploaded, so that none lies over another; of an area without any
 * outline below it, its own.
 */
export function drawnOutlines(
  root: WarNode,
  outlines: readonly Outline[],
): { node: WarNode; outline: Outline }[] {
  const byArea = new Map(outlines.map((outline) => [outline.area.id, outline]));
  const drawn = (node: WarNode): { node: WarNode; outline: Outline }[] => {
    const outline = byArea.get(node.id);
    return outline ? [{ node, outline }] : node.children.flatMap(drawn);
  };
  const below = root.children.flatMap(drawn);
  const own = byArea.get(root.id);
  return below.length > 0 ? below : own ? [{ node: root, outline: own }] : [];
}

/** The same colours on the ground: outlines only, nothing is fetched from anywhere. */
export function mapOption(root: WarNode, outlines: readonly Outline[], picture: Picture): EChartsCoreOption {
  const { colours, text, type, fontFamily, changed, at } = picture;
  const drawn = drawnOutlines(root, outlines);
  const features = drawn.map(({ node, outline: { geometry } }) => ({
    ...{ type: 'Feature' as const, properties: { id: node.id, name: node.id } },
    geometry,
  }));
  registerMap(MAP, { type: 'FeatureCollection', features } as never);
  return {
    textStyle: { fontFamily },
    tooltip: tooltip(picture),
    series: [
      {
        ...{ type: 'map', map: MAP, roam: true, selectedMode: false, animation: false },
        ...{
          left: 16,
          right: 16,
          top: 16,
          bottom: 16,
          aspectScale: aspectOf(drawn.map(({ outline }) => outline)),
        },
        scaleLimit: { min: 0.8, max: 12 },
        labelLayout: { hideOverlap: true },
        data: drawn.map(({ node }) => {
          const level = levelOf(node);
          const marked = changed?.has(node.id) || at === node.id;
          return {
            ...{ name: node.id, id: node.id, value: node.missed, node },
            itemStyle: {
              areaColor: fillOf(level, colours),
              borderColor: marked ? colours.changed : colours.ground,
              borderWidth: marked ? 4 : 1.5,
            },
            label: {
              show: true,
              formatter: `${shortName(node.name)}\n${text.share(node)}`,
              ...{ color: colours.levels[level].ink, fontSize: type, lineHeight: type * 1.3 },
            },
          };
        }),
        emphasis: {
          itemStyle: { areaColor: 'inherit', borderColor: colours.ink, borderWidth: 3 },
          label: { show: true },
        },
      },
    ],
  };
}

/** A degree of longitude is shorter the further north one stands. */
function aspectOf(outlines: readonly Outline[]): number {
  const [first] = outlines;
  let point: unknown = first?.geometry.coordinates;
  while (Array.isArray(point) && Array.isArray(point[0])) point = point[0];
  const north = Array.isArray(point) && typeof point[1] === 'number' ? point[1] : 30;
  return Math.cos((north * Math.PI) / 180);
}
