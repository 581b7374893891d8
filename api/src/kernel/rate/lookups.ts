import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Compiled } from '../db/sql.js';
import type { Database } from '../db/database.js';
import { invalid, rateLimited } from '../errors.js';
import { say } from '../words.js';
import { consume, limiterOn, MINUTES } from './limiter.js';

/**
 * Whoever may search by a sealed text learns from each answer whether the guess was right, and leaves no trace in the audit:
 * what else is known of an ID number leaves a few hundred guesses. At a desk nobody asks for so many in an hour.
 */
const AN_HOUR = 60;

/** The blind indexes that statements hold columns against; a statement that is kept keeps its own. */
const blind = new WeakSet<object>();

/** A blind index that is searched by: each statement with it counts. */
export function searchedBy(index: Buffer): Buffer {
  blind.add(index);
  return index;
}

const lookupsIn = ({ values }: Compiled): number =>
  new Set(values.filter((value) => value instanceof Buffer && blind.has(value))).size;

/** Counts what a statement searches by, each time it is sent. @throws RATE_LIMITED */
export async function countLookups(db: Database, accountId: string, statement: Compiled): Promise<void> {
  const points = lookupsIn(statement);
  if (points > 0) await consume([{ limiter: limiterOf(db), key: accountId, points }], tooMany);
}

/** A deed cannot count: its transaction sees no counters, and waiting for another connection could go round in a circle. */
export function refuseLookups(statement: Compiled): void {
  if (lookupsIn(statement) > 0)
    throw invalid({
      filter: say('精确查找须另发查询', 'an exact search goes into a query, not into the answer of a deed'),
    });
}

function tooMany(seconds: number) {
  const minutes = Math.ceil(seconds / MINUTES);
  return rateLimited(
    seconds,
    say(
      `精确查找过于频繁：每小时最多 ${AN_HOUR} 次，请 ${minutes} 分钟后再试。`,
      `Too many exact searches: ${AN_HOUR} an hour at most. Try again in ${minutes} minutes.`,
    ),
  );
}

const limiters = new WeakMap<Database, RateLimiterAbstract>();

function limiterOf(db: Database): RateLimiterAbstract {
  if (!limiters.has(db)) limiters.set(db, limiterOn(db, 'lookup', AN_HOUR, 60 * MINUTES, 0));
  return limiters.get(db)!;
}
