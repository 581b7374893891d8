const FIRST_MS = 1_000;
const LONGEST_MS = 5 * 60_000;

/** Twice as long after each try, and never in step with the other phones that lost the same signal. */
export const waitAfter = (attempts: number, random = Math.random()): number =>
  Math.min(LONGEST_MS, FIRST_MS * 2 ** (attempts - 1)) * (0.5 + random / 2);
