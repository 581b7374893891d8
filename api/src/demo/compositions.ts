/**
 * Who lives together, by size: [weight, who, youngest head, oldest head]. H head, S spouse, C child, P parent,
 * G grandchild, B sibling, O another relative, N no relative.
 */
export const COMPOSITIONS: readonly (readonly (readonly [number, readonly [string, number, number]])[])[] = [
  [[1, ['', 0, 0]]],
  [
    [45, ['H', 64, 90]],
    [55, ['H', 22, 64]],
  ],
  [
    [44, ['HS', 58, 84]],
    [26, ['HS', 24, 58]],
    [12, ['HC', 28, 62]],
    [13, ['HP', 28, 62]],
    [5, ['HN', 20, 34]],
  ],
  [
    [64, ['HSC', 26, 60]],
    [13, ['HSP', 30, 62]],
    [11, ['HSG', 52, 72]],
    [6, ['HPC', 30, 56]],
    [6, ['HNN', 20, 32]],
  ],
  [
    [54, ['HSCC', 28, 54]],
    [27, ['HSCP', 28, 58]],
    [9, ['HSGG', 52, 70]],
    [10, ['HSCG', 50, 66]],
  ],
  [
    [52, ['HSCCP', 30, 52]],
    [26, ['HSCPP', 28, 52]],
    [22, ['HSCCG', 50, 66]],
  ],
  [
    [66, ['HSCCPP', 30, 50]],
    [20, ['HSCCPB', 30, 48]],
    [14, ['HSCCPO', 32, 52]],
  ],
];

const BASE = [0, 20, 30, 22, 16, 8, 4];

/** How households are spread over sizes so that `mean` people live in one: a common spread, tilted. */
export function sizesWithMean(mean: number): readonly (readonly [number, number])[] {
  let [low, high] = [-3, 3];
  let weights = BASE;
  for (let step = 0; step < 60; step++) {
    const tilt = (low + high) / 2;
    weights = BASE.map((weight, size) => weight * Math.exp(tilt * size));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const reached = weights.reduce((total, weight, size) => total + weight * size, 0) / sum;
    if (reached < mean) low = tilt;
    else high = tilt;
  }
  return weights.map((weight, size) => [weight, size] as const);
}
