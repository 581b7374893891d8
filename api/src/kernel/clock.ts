/** The only source of time: a test hands in its own. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

const chinaDate = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The calendar day in China, `2026-02-01`: posts, responses and daily rules turn at its midnight. */
export const dayOf = (moment: Date): string => chinaDate.format(moment);
