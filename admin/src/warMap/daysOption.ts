import type { EChartsCoreOption } from 'echarts/core';
import type { CoverageDaysQuery } from '../kernel/gql/graphql';
import type { Colours } from './scale';

export type Series = Pick<NonNullable<CoverageDaysQuery['coverageDays']>, 'area' | 'households' | 'days'>;

/** Told apart without colour, too: each has a mark and a stroke of its own. */
const MARKS = [
  'circle',
  'rect',
  'triangle',
  'diamond',
  'emptyCircle',
  'emptyRect',
  'emptyTriangle',
  'emptyDiamond',
];
const STROKES = ['solid', 'dashed', 'dotted'] as const;
const HUES = {
  light: ['#1f5c57', '#b3261e', '#2f5f86', '#9a6100', '#6a3d86', '#4d4d4d', '#00677f', '#8a3a5c'],
  dark: ['#8cc7bf', '#ff8f7d', '#93bfe0', '#e5b566', '#c9a4e4', '#d0d0d0', '#63cbe6', '#f0a6c4'],
};

interface Charting {
  colours: Colours;
  dark: boolean;
  fontFamily: string;
  /** Where it stands among all, so that a line keeps its look when others are left out. */
  placeOf: (id: string) => number;
}

const axes = ({ colours, fontFamily }: Charting, days: readonly string[]) => ({
  textStyle: { fontFamily, color: colours.ink },
  legend: { top: 0, type: 'scroll', textStyle: { color: colours.ink }, itemWidth: 34 },
  xAxis: {
    type: 'category',
    data: days.map((day) => day.slice(5).replace('-', '/')),
    axisLabel: { color: colours.ink },
    axisLine: { lineStyle: { color: colours.faint } },
  },
});

const look = (id: string, { dark, placeOf }: Charting) => {
  const place = placeOf(id);
  const hues = dark ? HUES.dark : HUES.light;
  return {
    color: hues[place % hues.length],
    symbol: MARKS[place % MARKS.length],
    stroke: STROKES[Math.floor(place / hues.length) % STROKES.length],
  };
};

const rate = (part: number, whole: number): number =>
  whole > 0 ? Math.floor((part * 1000) / whole) / 10 : 0;

/** How far each has come by the end of each day, of the households it has now. */
export function linesOption(series: readonly Series[], charting: Charting): EChartsCoreOption {
  const { colours } = charting;
  return {
    ...axes(charting, series[0]?.days.map(({ day }) => day) ?? []),
    grid: { left: 48, right: 96, top: 44, bottom: 28 },
    tooltip: {
      trigger: 'axis',
      confine: true,
      valueFormatter: (value: unknown) => `${String(value)}%`,
      order: 'valueDesc',
    },
    yAxis: {
      ...{ type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value}%', color: colours.ink } },
      splitLine: { lineStyle: { color: colours.frame } },
    },
    series: series.map(({ area, households, days }) => {
      const { color, symbol, stroke } = look(area.id, charting);
      return {
        ...{ type: 'line', name: area.name, symbol, symbolSize: 8, color },
        lineStyle: { type: stroke, width: 2.5 },
        endLabel: { show: true, formatter: '{a}', color: colours.ink },
        labelLayout: { moveOverlap: 'shiftY' },
        data: days.map(({ visitedSoFar }) => rate(visitedSoFar, households)),
      };
    }),
  };
}

/** What each day brought: households visited for the first time. */
export function barsOption(series: readonly Series[], charting: Charting): EChartsCoreOption {
  const { colours } = charting;
  return {
    ...axes(charting, series[0]?.days.map(({ day }) => day) ?? []),
    grid: { left: 48, right: 16, top: 44, bottom: 28 },
    tooltip: { trigger: 'axis', confine: true },
    yAxis: {
      ...{ type: 'value', minInterval: 1, axisLabel: { color: colours.ink } },
      splitLine: { lineStyle: { color: colours.frame } },
    },
    series: series.map(({ area, days }) => ({
      ...{
        type: 'bar',
        name: area.name,
        color: look(area.id, charting).color,
        barMaxWidth: 18,
        barGap: '10%',
      },
      data: days.map(({ visited }) => visited),
    })),
  };
}
