import pg from 'pg';
import type { Envelope } from '../policy/viewer.js';
import { PreparedClient, type OnStatement, type Proviso, type Scoped } from './prepared-client.js';
import { Sql, type Compiled } from './sql.js';

/** Calendar days stay the text PostgreSQL sends: a day has no time zone. */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

export interface Result<T> {
  rows: T[];
  /** Rows read or written. */
  count: number;
}

/** What statements run on: any connection, or the one of a transaction. */
export interface Db {
  query<T>(text: string, values?: readonly unknown[]): Promise<Result<T>>;
}

/**
 * PostgreSQL's default takes a page out of order for four in order, as on a turning disk. It would rather read all visits of a
 * small county in order than those of one household out of order.
 */
const ON_SSD = '-c random_page_cost=1.1';

/** A connection lives so long; see PreparedClient. */
const CONNECTION_SECONDS = 30 * 60;
const IDLE_MS = 5 * 60_000;

export class Database implements Db {
  readonly pool: pg.Pool;
  /** For one connection that sees everything and writes nothing; see `readUnscoped`. */
  private readonly unscoped: pg.Pool;
  private shared: Promise<pg.PoolClient> | null = null;

  /** @param onStatement told of each statement that is sent */
  constructor(url: string, onStatement?: OnStatement, max = 20) {
    const open = (options: pg.PoolConfig): pg.Pool => {
      const pool = new pg.Pool({
        ...{ connectionString: url, application_name: 'sibulou', maxLifetimeSeconds: CONNECTION_SECONDS },
        idleTimeoutMillis: IDLE_MS, // what it keeps prepared is worth keeping
        ...options,
        Client: onStatement ? PreparedClient.told(onStatement) : PreparedClient,
      } as unknown as pg.PoolConfig);
      // An idle connection that breaks must not take the process with it; the next query opens another.
      pool.on('error', () => {});
      // Nor one that breaks while it is in use: its statement fails, and with it whoever waits for that.
      pool.on('connect', (client) => client.on('error', () => {}));
      return pool;
    };
    this.pool = open({ max, options: ON_SSD });
    this.unscoped = open({ max: 1, options: UNSCOPED });
  }

  query<T>(text: string, values?: readonly unknown[]): Promise<Result<T>> {
    return this.connection((db) => db.query<T>(text, values));
  }

  /** One connection for all of `work`. */
  async connection<T>(work: (db: Db) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      return await work(on(client));
    } finally {
      client.release();
    }
  }

  /** Everybody's at once: what is sent on it does not wait for the answers before. A broken one is replaced. */
  unscopedClient(): Promise<pg.PoolClient> {
    this.shared ??= this.unscoped.connect().then(
      (client) => {
        client.once('error', (error) => this.forget(client, error));
        client.once('end', () => this.forget(client));
        return client;
      },
      (error: unknown) => {
        this.shared = null;
        throw error;
      },
    );
    return this.shared;
  }

  private forget(client: pg.PoolClient, error?: Error): void {
    if (!this.shared) return;
    this.shared = null;
    client.release(error ?? true);
  }

  async destroy(): Promise<void> {
    const shared = await this.shared?.catch(() => null);
    if (shared) this.forget(shared);
    await Promise.all([this.pool.end(), this.unscoped.end()]);
  }
}

export const openDatabase = (url: string, onStatement?: OnStatement, max?: number): Database =>
  new Database(url, onStatement, max);

const on = (client: pg.PoolClient): Db => ({
  query: async <T>(text: string, values?: readonly unknown[]) => {
    const { rows, rowCount } = await client.query(text, values as unknown[]);
    return { rows: rows as T[], count: rowCount ?? 0 };
  },
});

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
  return EVERYTHING;
}

const EVERYTHING: Envelope = Object.freeze({ from: '', to: '~', countyFrom: '', countyTo: '~', account: '' });

const UNSCOPED =
  `${ON_SSD} -c app.scope_from= -c app.scope_to=~ -c app.county_from= -c app.county_to=~ ` +
  '-c default_transaction_read_only=on -c plan_cache_mode=force_generic_plan';

/** One statement that only reads, before there is a viewer. @param reason as for `everything(` */
export async function readUnscoped<T>(
  db: Database,
  reason: string,
  statement: Sql<T> | Pick<Proviso, 'text' | 'values'>,
): Promise<T[]> {
  everything(reason);
  const { text, values } = statement instanceof Sql ? statement.compile() : statement;
  const client = await db.unscopedClient();
  return (await client.query(text, values as unknown[])).rows as T[];
}

const BEGIN = {
  'read only': 'begin read only',
  'read write': 'begin read write',
  /**
   * Row by row: the plan is the same for every value, and made once, that of triggers and keys included; see docs/decisions/011. Where
   * a part of the tree is being moved nobody waits until that is done with a connection that others need.
   */
  deed: `begin read write; set local plan_cache_mode = force_generic_plan; set local lock_timeout = '10s'`,
} as const;

/** Runs `work` in a transaction that sees only what the envelope covers. */
export async function within<T>(
  db: Database,
  envelope: Envelope,
  work: (db: Db) => Promise<T>,
  mode: keyof typeof BEGIN = 'read only',
): Promise<T> {
  return db.connection(async (connection) => {
    // The first statement of `work` follows at once: without the scope, were it not set, it would see and write nothing.
    const begun = connection.query(`${BEGIN[mode]}; ${setScope(envelope)}`);
    try {
      const [result] = await Promise.all([work(connection), begun]);
      await connection.query('commit');
      return result;
    } catch (error) {
      await connection.query('rollback');
      throw error;
    }
  });
}

/**
 * One statement that only reads, within the envelope: once over and back.
 * @param proviso asked before it in the same message: what is read counts for nothing where that does not hold
 */
export async function readWithin<T>(
  db: Database,
  envelope: Envelope,
  { text, values }: Compiled,
  plan: Scoped['plan'] = 'once',
  proviso?: Proviso,
): Promise<T[]> {
  const client = (await db.pool.connect()) as pg.PoolClient & PreparedClient;
  try {
    return (await client.readScoped({ envelope, text, values, plan }, proviso)).rows as T[];
  } finally {
    client.release();
  }
}
