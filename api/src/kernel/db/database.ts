import { Kysely, PostgresDialect, sql, type LogEvent } from 'kysely';
import pg from 'pg';
import type { Envelope } from '../policy/viewer.js';

/** The statements are written as SQL (see kernel/read); the tables are not typed here. */
export type Db = Kysely<Record<string, never>>;

/** Dates stay the text PostgreSQL sends: a calendar day has no time zone. */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

const pools = new WeakMap<Db, pg.Pool>();

export function openDatabase(url: string, onStatement?: (event: LogEvent) => void, max = 20): Db {
  const pool = new pg.Pool({ connectionString: url, max, application_name: 'sibulou' });
  // An idle connection that breaks must not take the process with it; the next query opens another.
  pool.on('error', () => {});
  const db: Db = new Kysely({
    dialect: new PostgresDialect({ pool }),
    ...(onStatement && { log: onStatement }),
  });
  pools.set(db, pool);
  return db;
}

/** The pool behind it, for the one thing Kysely cannot say: COPY (see bulk.ts). */
export function poolOf(db: Db): pg.Pool {
  const pool = pools.get(db);
  if (!pool) throw new Error('not a database that openDatabase made');
  return pool;
}

const quote = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/**
 * The third wall's setting, for one transaction. `SET LOCAL`, since `set_config()` does not reach the workers of a
 * distributed database. Without it every policy compares with nothing, and no row is seen or written.
 */
export const setScope = ({ from, to, countyFrom, countyTo, account }: Envelope): string =>
  [
    `set local app.scope_from = ${quote(from)}`,
    `set local app.scope_to = ${quote(to)}`,
    `set local app.county_from = ${quote(countyFrom)}`,
    `set local app.county_to = ${quote(countyTo)}`,
    `set local app.account = ${quote(account)}`,
  ].join('; ');

/**
 * Access to every row, for what happens before there is a viewer or on nobody's behalf.
 * @param reason named by each caller, so that grepping `everything(` lists them all
 */
export function everything(reason: string): Envelope {
  if (!reason) throw new Error('unscoped access needs a reason');
  return { from: '', to: '~', countyFrom: '', countyTo: '~', account: '' };
}

/** Runs `work` in a transaction that sees only what the envelope covers. */
export async function within<T>(
  db: Db,
  envelope: Envelope,
  work: (db: Db) => Promise<T>,
  mode: 'read only' | 'read write' = 'read only',
): Promise<T> {
  return db.connection().execute(async (connection) => {
    await sql.raw(`begin ${mode}; ${setScope(envelope)}`).execute(connection);
    try {
      const result = await work(connection);
      await sql.raw('commit').execute(connection);
      return result;
    } catch (error) {
      await sql.raw('rollback').execute(connection);
      throw error;
    }
  });
}
