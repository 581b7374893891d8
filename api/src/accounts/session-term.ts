import { sql, type Sql } from '../kernel/db/sql.js';
import type { Blank } from '../kernel/read/blank.js';

const HOUR = 3_600_000;

/** A session ends when it is not used for so long ... */
export const IDLE = 12 * HOUR;
/** ... and after so long in any case. */
export const LONGEST = 7 * 24 * HOUR;
/** A view as somebody else ends after so long. */
export const LONGEST_VIEW = HOUR / 2;
/** A second factor that was begun to be set up is to be confirmed within so long. */
export const LONGEST_SET_UP = HOUR / 6;
/** A password that somebody else has set signs in for so long. */
export const LONGEST_GIVEN = 14 * 24 * HOUR;
/** Its last use is written no more often than this. */
export const SEEN_EVERY = 60_000;

/** Of the table `session`: it has not ended. */
export const aliveSince = (now: Date | Blank): Sql<boolean> =>
  sql<boolean>`session.expires_at > ${moment(now)} and session.last_seen_at > ${before(now, IDLE)}`;

/** Of the table `session`: its last use is to be written again. */
export const isLate = (now: Date | Blank): Sql<boolean> =>
  sql<boolean>`session.last_seen_at < ${before(now, SEEN_EVERY)}`;

const moment = (now: Date | Blank): Sql<Date> =>
  sql<Date>`${sql.shared(now instanceof Date ? now.toISOString() : now)}::timestamptz`;
const before = (now: Date | Blank, ms: number): Sql<Date> => sql<Date>`${moment(now)} - ${seconds(ms)}`;
const seconds = (ms: number): Sql => sql.raw(`interval '${ms / 1000} seconds'`);

/** When it ends if it is not used again. */
export const endsAt: Sql<Date> = sql<Date>`least(session.expires_at, session.last_seen_at + ${seconds(IDLE)})`;
