import { sql, type Sql } from '../kernel/db/sql.js';

const HOUR = 3_600_000;

/** A session ends when it is not used for so long ... */
export const IDLE = 12 * HOUR;
/** ... and after so long in any case. */
export const LONGEST = 7 * 24 * HOUR;
/** A view as somebody else ends after so long. */
export const LONGEST_VIEW = HOUR / 2;
/** Its last use is written no more often than this. */
export const SEEN_EVERY = 60_000;

/** Of the table `session`: it has not ended. */
export const aliveSince = (now: Date): Sql<boolean> =>
  sql<boolean>`session.expires_at > ${now} and session.last_seen_at > ${new Date(now.getTime() - IDLE)}`;

/** When it ends if it is not used again. */
export const endsAt: Sql<Date> = sql<Date>`least(session.expires_at, session.last_seen_at + ${IDLE / 1000} * interval '1 second')`;
