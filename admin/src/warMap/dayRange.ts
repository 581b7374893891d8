const DAY_MS = 86_400_000;
/** As many as the API answers at once. */
export const MOST_DAYS = 92;
/** What one sees at first of a response that has been running for long. */
const SHOWN = 30;

const plus = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

const earlier = (one: string, other: string) => (one < other ? one : other);
const later = (one: string, other: string) => (one > other ? one : other);

/** From the first day of a response to its last or today, at most the last month of it. */
export function wholeRange(
  { startsOn, endsOn }: { startsOn: string; endsOn?: string | null },
  today: string,
) {
  const to = later(startsOn, endsOn ? earlier(endsOn, today) : today);
  return { from: later(startsOn, plus(to, 1 - SHOWN)), to };
}

/** What was chosen, brought to what can be asked: in order, and no longer than a quarter. */
export function askable({ from, to }: { from: string; to: string }) {
  const [first, last] = from <= to ? [from, to] : [to, from];
  return { from: later(first, plus(last, 1 - MOST_DAYS)), to: last };
}
