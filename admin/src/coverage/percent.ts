/** Rounded down to a tenth, so that 99.97 % never reads as everything; null of nothing. */
export const percent = (part: number, whole: number): string | null =>
  whole > 0 ? `${Math.floor((part * 1000) / whole) / 10}%` : null;
