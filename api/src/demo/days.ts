const DAY = 86_400_000;

/** The calendar day so many days earlier, `2026-02-01`. */
export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10);

/** A moment of a day in China, which has one time zone and no summer time. */
export const momentOf = (day: string, minuteOfDay: number): Date =>
  new Date(Date.parse(`${day}T00:00:00+08:00`) + minuteOfDay * 60_000);
