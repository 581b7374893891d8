import { BarChart, LineChart, MapChart, SunburstChart, TreemapChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, registerMap, use, type EChartsCoreOption, type EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

/** Only what is drawn here comes along: this file is the one way to the library, and only the war map's page leads to it. */
use([
  BarChart,
  LineChart,
  MapChart,
  SunburstChart,
  TreemapChart,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  CanvasRenderer,
]);

export { init, registerMap, type EChartsType };

export interface TileSize {
  width: number;
  height: number;
}

/** How large each tile came out, by its id: what is written on it must fit, since a figure cut short is a wrong one. */
export type TileSizes = ReadonlyMap<string, TileSize>;

/** A picture that is drawn twice: to see how large its tiles are, and then with what fits on them. */
export type Draw = (sizes?: TileSizes) => EChartsCoreOption;

export function drawOn(chart: EChartsType, draw: Draw): void {
  chart.setOption({ ...draw(), animation: false }, { notMerge: true });
  const sizes = tileSizes(chart);
  if (sizes) chart.setOption({ ...draw(sizes), animation: false });
}

interface TreeNode {
  getId(): string;
  getLayout(): Partial<TileSize> | null;
}

/** The library lays tiles out and does not tell where: its model does. Null where the picture has none. */
function tileSizes(chart: EChartsType): TileSizes | null {
  type Series = {
    subType: string;
    getData(): { tree: { root: { eachNode(visit: (node: TreeNode) => void): void } } };
  };
  const model = (
    chart as unknown as { getModel(): { getSeriesByIndex(at: number): Series | undefined } }
  ).getModel();
  const series = model.getSeriesByIndex(0);
  if (series?.subType !== 'treemap') return null;
  const sizes = new Map<string, TileSize>();
  series.getData().tree.root.eachNode((node) => {
    const { width, height } = node.getLayout() ?? {};
    if (width && height) sizes.set(node.getId(), { width, height });
  });
  return sizes;
}
