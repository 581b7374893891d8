import type { Writable } from 'node:stream';
import pg from 'pg';
import { serialize } from 'pg-protocol';
import type { Envelope } from '../policy/viewer.js';

/** Statements one connection keeps prepared: each holds a plan in PostgreSQL's memory, up to some 100 KB. */
const MOST = 200;
/** Statements it remembers having seen once. */
const MOST_SEEN = 2_000;

/** `set_config` reaches the one database there is; its workers, were it distributed, would need SET LOCAL. */
const SCOPE = `select set_config('app.scope_from', $1, true), set_config('app.scope_to', $2, true),
  set_config('app.county_from', $3, true), set_config('app.county_to', $4, true), set_config('app.account', $5, true),
  set_config('plan_cache_mode', 'force_generic_plan', true), set_config('transaction_read_only', 'on', true)`;
const EACH_TIME = `select set_config('plan_cache_mode', 'force_custom_plan', true)`;

interface Connection {
  stream: Writable;
}

interface Driver {
  prepare(connection: Connection): void;
  handleDataRow(message: { fields: (string | null)[] }): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
}

/** A statement, its values, and what it sees. */
export interface Scoped {
  envelope: Envelope;
  text: string;
  values: readonly unknown[];
  /** `once`: made without looking at the values, and kept; `each time`: for the values, which may be rare or common. */
  plan: 'once' | 'each time';
}

/** A statement that goes before another one in the same message and scope, and says whether what that one reads counts. */
export interface Proviso {
  text: string;
  values: readonly string[];
  /** Given its row as PostgreSQL writes it, or null where there is none, before the other one's answer. */
  answered(row: readonly (string | null)[] | null): void;
}

/** Runs a prepared statement to its end, without asking for a description of its rows. */
const run = (statement: string, values: string[]): Buffer =>
  Buffer.concat([serialize.bind({ statement, values }), serialize.execute()]);

/** The names of what every connection prepares. */
const SCOPED = 'scope';
const PLANNED = 'each_time';

const PLANNING = run(PLANNED, []);
const scopings = new WeakMap<Envelope, Buffer>();

/** The same for everything that a viewer reads: put together once. */
function scoping(envelope: Envelope): Buffer {
  let bytes = scopings.get(envelope);
  if (!bytes) {
    const { from, to, countyFrom, countyTo, account } = envelope;
    scopings.set(envelope, (bytes = run(SCOPED, [from, to, countyFrom, countyTo, account])));
  }
  return bytes;
}

/** The scope first, the proviso, if there is one, and whatever else; then the driver's own query. */
class QueryAfter extends (pg.Query as unknown as new (config: object, callback: unknown) => Driver) {
  private done = 0;
  private row: readonly (string | null)[] | null = null;

  constructor(
    private readonly before: readonly Buffer[],
    readonly proviso: Proviso | undefined,
    config: object,
    callback: unknown,
  ) {
    super(config, callback);
  }

  override prepare(connection: Connection): void {
    connection.stream.write(Buffer.concat(this.before));
    super.prepare(connection);
  }

  override handleDataRow(message: { fields: (string | null)[] }): void {
    if (this.done === this.before.length) super.handleDataRow(message);
    else this.row = message.fields;
  }

  override handleCommandComplete(message: unknown, connection: Connection): void {
    if (this.done === this.before.length) return super.handleCommandComplete(message, connection);
    this.done += 1;
    if (this.done === 2) this.proviso?.answered(this.row);
    this.row = null;
  }
}

export type OnStatement = (text: string, values: readonly unknown[]) => void;
type Query = (config: unknown, values?: unknown, callback?: unknown) => unknown;

/**
 * A connection that prepares what it is asked a second time: parsing and planning a page with its relations takes longer
 * than reading it. When it is full, the rest is planned each time; connections are renewed (see database.ts), so what
 * is kept follows what is asked. Also sends the statements of a transaction without waiting for each one's answer, where
 * the caller does not wait either.
 */
export class PreparedClient extends pg.Client {
  private readonly names = new Map<string, string>();
  private readonly seen = new Set<string>();
  /** What the driver itself would send, without preparing or telling. */
  private readonly send: Query;
  /** Prepared once by their text, and under which name. */
  private readonly always = new Map<string, string>();
  private isGathering = false;

  /** @param onStatement told of each statement that is sent */
  static told(onStatement: OnStatement): typeof PreparedClient {
    return class extends PreparedClient {
      protected override sent(text: string, values: readonly unknown[]): void {
        onStatement(text, values);
      }
    };
  }

  constructor(config: pg.ClientConfig) {
    super({ ...config, pipeline: true } as pg.ClientConfig);
    const send = (this.send = this.query.bind(this) as Query);
    this.query = ((config: unknown, values?: unknown, callback?: unknown) => {
      if (typeof config !== 'string') return send(config, values, callback);
      this.sent(config, values instanceof Array ? values : []);
      this.gather();
      const name = values instanceof Array && values.length > 0 ? this.nameOf(config) : undefined;
      return name === undefined
        ? send(config, values, callback)
        : send({ name, text: config, values }, callback);
    }) as typeof this.query;
  }

  /**
   * Reads within a scope, both in one piece: until they are followed by a sync, PostgreSQL takes what it is sent for one
   * transaction, so none has to be opened and closed.
   */
  async readScoped({ envelope, text, values, plan }: Scoped, proviso?: Proviso): Promise<pg.QueryResult> {
    if (!this.always.has(SCOPE)) await this.prepareAlways(SCOPE, SCOPED);
    const before = [scoping(envelope)];
    if (proviso) {
      if (!this.always.has(proviso.text))
        await this.prepareAlways(proviso.text, `proviso${this.always.size}`);
      this.sent(proviso.text, proviso.values);
      before.push(run(this.always.get(proviso.text)!, [...proviso.values]));
    }
    if (plan === 'each time') {
      if (!this.always.has(EACH_TIME)) await this.prepareAlways(EACH_TIME, PLANNED);
      before.push(PLANNING);
    }
    this.sent(text, values);
    return new Promise((resolve, reject) => {
      const done = (error: Error | undefined, result: pg.QueryResult) =>
        error ? reject(error) : resolve(result);
      const name = this.nameOf(text);
      const config = { text, values, queryMode: 'extended', ...(name !== undefined && { name }) };
      this.send(new QueryAfter(before, proviso, config, done));
    });
  }

  private async prepareAlways(text: string, name: string): Promise<void> {
    await this.send(`prepare ${name} as ${text}`);
    this.always.set(text, name);
  }

  /** What is sent before anybody waits goes out in one piece: each write to a socket costs as much as a small statement. */
  private gather(): void {
    if (this.isGathering) return;
    const { stream } = (this as unknown as { connection: { stream: Writable } }).connection;
    this.isGathering = true;
    stream.cork();
    queueMicrotask(() => {
      this.isGathering = false;
      stream.uncork();
    });
  }

  protected sent(_text: string, _values: readonly unknown[]): void {}

  private nameOf(text: string): string | undefined {
    const name = this.names.get(text);
    if (name !== undefined || this.names.size >= MOST) return name;
    if (this.seen.delete(text)) {
      const given = `s${this.names.size}`;
      this.names.set(text, given);
      return given;
    }
    if (this.seen.size >= MOST_SEEN) this.seen.clear();
    this.seen.add(text);
    return undefined;
  }
}
