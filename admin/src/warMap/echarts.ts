import { BarChart, LineChart, MapChart, SunburstChart, TreemapChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, registerMap, use, type EChartsType } from 'echarts/core';
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
