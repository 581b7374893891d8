import { RateLimiterPostgres, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { everything, within, type Database } from '../db/database.js';
import { rateLimited } from '../errors.js';

export const MINUTES = 60;
export const DAYS = 24 * 60 * MINUTES;

/**
 * Counted in PostgreSQL and not in memory: several api processes share it, and a restart does not hand out new tries.
 * @param points how many there are in `duration` seconds @param blockDuration seconds without any, once they are used up
 */
export const limiterOn = (
  db: Database,
  keyPrefix: string,
  points: number,
  duration: number,
  blockDuration: number,
): RateLimiterAbstract =>
  new RateLimiterPostgres({
    ...{ storeClient: storeOn(db), storeType: 'pool', tableName: 'rate_limit', tableCreated: true },
    ...{ keyPrefix, points, duration, blockDuration },
  });

interface Try {
  limiter: RateLimiterAbstract;
  key: string;
  points?: number;
}

/** Counts all of them, or none and a refusal. @throws RATE_LIMITED, in the words of `refuse` */
export async function consume(tries: readonly Try[], refuse = rateLimited): Promise<void> {
  for (const [at, { limiter, key, points }] of tries.entries())
    try {
      await limiter.consume(key, points);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      for (const earlier of tries.slice(0, at)) await earlier.limiter.reward(earlier.key, earlier.points);
      throw refuse(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
    }
}

/** What the limiter takes for a pool of `pg`: each of its statements in a transaction that may see the table. */
const storeOn = (db: Database) => ({
  query: ({ text, values }: { text: string; values: unknown[] }) =>
    within(
      db,
      everything('counting tries'),
      async (db) => {
        const { rows, count } = await db.query(text, values);
        return { rows, rowCount: count };
      },
      'read write',
    ),
});
