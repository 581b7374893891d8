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
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
}

/** The prepared statement `scope` first, and then the driver's own query. */
class ScopedQuery extends (pg.Query as unknown as new (config: object, callback: unknown) => Driver) {
  private isScoped = false;

  constructor(
    private readonly scope: readonly string[],
    config: object,
    callback: unknown,
  ) {
    super(config, callback);
  }

  override prepare(connection: Connection): void {
    connection.bind({ statement: 'scope', values: this.scope });
    connection.execute({});
    super.prepare(connection);
  }

  override handleDataRow(message: unknown): void {
    if (this.isScoped) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Connection): void {
    if (this.isScoped) super.handleCommandComplete(message, connection);
    else this.isScoped = true;
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
  private isScopeKnown = false;
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
  async readScoped(scope: readonly string[], text: string, values: unknown[]): Promise<pg.QueryResult> {
    if (!this.isScopeKnown) await this.knowScope();
    this.sent(text, values);
    return new Promise((resolve, reject) => {
      const done = (error: Error | undefined, result: pg.QueryResult) =>
        error ? reject(error) : resolve(result);
      const name = this.nameOf(text);
      this.send(
        new ScopedQuery(
          scope,
          { text, values, queryMode: 'extended', ...(name !== undefined && { name }) },
          done,
        ),
      );
    });
  }

  private async knowScope(): Promise<void> {
    await this.send(`prepare scope as ${SCOPE}`);
    this.isScopeKnown = true;
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
