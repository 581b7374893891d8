import type { Writable } from 'node:stream';
import pg from 'pg';

/** Statements one connection keeps prepared: each holds a plan in PostgreSQL's memory, up to some 100 KB. */
const MOST = 200;
/** Statements it remembers having seen once. */
const MOST_SEEN = 2_000;

/** `set_config` reaches the one database there is; its workers, were it distributed, would need SET LOCAL. */
const SCOPE = `select set_config('app.scope_from', $1, true), set_config('app.scope_to', $2, true),
  set_config('app.county_from', $3, true), set_config('app.county_to', $4, true), set_config('app.account', $5, true),
  set_config('plan_cache_mode', $6, true), set_config('transaction_read_only', 'on', true)`;

interface Connection {
  bind(config: { statement: string; values: readonly unknown[] }): void;
  execute(config: object): void;
}

interface Driver {
  prepare(connection: Connection): void;
  handleDataRow(message: { fields: (string | null)[] }): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
}

/** A statement, what it sees, and its values. */
export interface Scoped {
  scope: readonly string[];
  text: string;
  values: readonly unknown[];
}

/** A statement that goes before another one in the same message. */
export interface Ahead extends Scoped {
  values: readonly string[];
  /** Given its row as PostgreSQL writes it, or null where there is none, before the other one's answer. */
  answered(row: readonly (string | null)[] | null): void;
}

const SCOPED = 'scope';
type Bound = readonly [statement: string, values: readonly unknown[]];

/** Prepared statements first, each run to its end, and then the driver's own query. */
class QueryAfter extends (pg.Query as unknown as new (config: object, callback: unknown) => Driver) {
  private done = 0;
  private row: readonly (string | null)[] | null = null;

  constructor(
    private readonly before: readonly Bound[],
    readonly ahead: Ahead | undefined,
    config: object,
    callback: unknown,
  ) {
    super(config, callback);
  }

  override prepare(connection: Connection): void {
    for (const [statement, values] of this.before) {
      connection.bind({ statement, values });
      connection.execute({});
    }
    super.prepare(connection);
  }

  override handleDataRow(message: { fields: (string | null)[] }): void {
    if (this.done === this.before.length) super.handleDataRow(message);
    else this.row = message.fields;
  }

  override handleCommandComplete(message: unknown, connection: Connection): void {
    if (this.done === this.before.length) return super.handleCommandComplete(message, connection);
    const [statement] = this.before[this.done++]!;
    if (statement !== SCOPED) this.ahead?.answered(this.row);
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
  async readScoped({ scope, text, values }: Scoped, ahead?: Ahead): Promise<pg.QueryResult> {
    if (!this.always.has(SCOPE)) await this.prepareAlways(SCOPE, SCOPED);
    if (ahead && !this.always.has(ahead.text))
      await this.prepareAlways(ahead.text, `ahead${this.always.size}`);
    const before: Bound[] = [[SCOPED, scope]];
    if (ahead) {
      this.sent(ahead.text, ahead.values);
      before.unshift([SCOPED, ahead.scope], [this.always.get(ahead.text)!, ahead.values]);
    }
    this.sent(text, values);
    return new Promise((resolve, reject) => {
      const done = (error: Error | undefined, result: pg.QueryResult) =>
        error ? reject(error) : resolve(result);
      const name = this.nameOf(text);
      const config = { text, values, queryMode: 'extended', ...(name !== undefined && { name }) };
      this.send(new QueryAfter(before, ahead, config, done));
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
