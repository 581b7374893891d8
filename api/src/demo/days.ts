const DAY = 86_400_000;

/** The calendar day so many days earlier, `2026-02-01`. */
export function daysBefore(day: string, days: number): string {
  const at = Date.parse(day) / DAY - days;
  // A county has 35,000 birthdays, each of several people: to write one out costs more than to look it up.
  let written = known.get(at);
  if (!written) known.set(at, (written = new Date(at * DAY).toISOString().slice(0, 10)));
  return written;
}

const known = new Map<number, string>();

/** A moment of a day in China, which has one time zone and no summer time. */
export const momentOf = (day: string, minuteOfDay: number): Date =>
  new Date(Date.parse(`${day}T00:00:00+08:00`) + minuteOfDay * 60_000);
