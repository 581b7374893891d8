import { sql, type Sql } from './db/sql.js';

/** The only source of time: a test hands in its own. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

const chinaDate = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The calendar day in China, `2026-02-01`: posts, responses and daily rules turn at its midnight. */
export function dayOf(moment: Date): string {
  const minute = Math.floor(moment.getTime() / 60_000);
  if (minute !== last.minute) last = { minute, day: chinaDate.format(moment) };
  return last.day;
}

/** The moment a day begins in China, for a day that stands in SQL. */
export const beginningOf = (day: Sql): Sql => sql`(${day}::timestamp at time zone interval '8 hours')`;

/** So many days after a day, or before it. */
export function daysAfter(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** The last day of a term that shall end on `wished`: one that has not begun by then is withdrawn, and ends before its first day. */
export function lastDay(startsOn: string, wished: string): string {
  const beforeItBegins = daysAfter(startsOn, -1);
  return wished < beforeItBegins ? beforeItBegins : wished;
}

/** Formatting takes longer than much else of a request. */
let last = { minute: Number.NaN, day: '' };
