import type { WarNode } from './warTree';

/** From nothing missed to nothing begun; `nobody` where there is nothing to do. */
export const LEVELS = ['done', 'few', 'some', 'many', 'most', 'untouched', 'nobody'] as const;
export type Level = (typeof LEVELS)[number];

/** Up to this share missed. */
const UP_TO: readonly [Level, number][] = [
  ['done', 0],
  ['few', 0.1],
  ['some', 0.3],
  ['many', 0.6],
];

export function levelOf({ share }: Pick<WarNode, 'share'>): Level {
  if (share === null) return 'nobody';
  if (share >= 1) return 'untouched';
  return UP_TO.find(([, most]) => share <= most)?.[0] ?? 'most';
}

export interface Paint {
  fill: string;
  ink: string;
  /** Of the stripes, where it has them. */
  stripe?: string;
}

export interface Colours {
  ground: string;
  ink: string;
  faint: string;
  /** Around a township, and the bar with its name. */
  frame: string;
  changed: string;
  /** Of figures that should be 0. */
  alarm: string;
  levels: Record<Level, Paint>;
}

/**
 * From pale blue (done) over yellow to dark red: one way through lightness, so that it holds in grey print and for whoever does not tell
 * red from green. Words and, where nothing is begun, stripes say the same.
 */
export const onPaper: Colours = {
  ground: '#fffdfa',
  ink: '#231f1c',
  faint: '#655d56',
  frame: '#e9e2d8',
  changed: '#0b57d0',
  alarm: '#b3261e',
  levels: {
    done: { fill: '#cfe3e6', ink: '#17383a' },
    few: { fill: '#fdeab2', ink: '#3a2c05' },
    some: { fill: '#f8bd5f', ink: '#332003' },
    many: { fill: '#e4772e', ink: '#1d0d02' },
    most: { fill: '#b3261e', ink: '#ffffff' },
    untouched: { fill: '#5c0f14', ink: '#ffffff', stripe: '#8d5257' },
    nobody: { fill: '#eceae6', ink: '#655d56' },
  },
};

/** The other way round in the dark: what is done recedes into the ground, what burns is the brightest. */
export const inDark: Colours = {
  ground: '#12100f',
  ink: '#f4efe9',
  faint: '#b9afa5',
  frame: '#35302b',
  changed: '#8ab8ff',
  alarm: '#ff7a66',
  levels: {
    done: { fill: '#143235', ink: '#a9cdd0' },
    few: { fill: '#4d431b', ink: '#f1e6b8' },
    some: { fill: '#8d5f14', ink: '#fff4dc' },
    many: { fill: '#d27a1f', ink: '#1d0f00' },
    most: { fill: '#f2452f', ink: '#1c0402' },
    untouched: { fill: '#ffe3dd', ink: '#3d0703', stripe: '#f08a7a' },
    nobody: { fill: '#26221f', ink: '#b9afa5' },
  },
};

/** Never 0 % while something is missed, nor 100 % while something is done. */
export function sharePercent(share: number): string {
  const tenths = Math.ceil(share * 1000);
  return `${(share < 1 ? Math.min(tenths, 999) : tenths) / 10}%`;
}
