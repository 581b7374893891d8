import type { Writable } from 'node:stream';
import pg from 'pg';

/** Statements one connection keeps prepared: each holds a plan in PostgreSQL's memory, up to some 100 KB. */
const MOST = 200;
/** Statements it remembers having seen once. */
const MOST_SEEN = 2_000;

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
    const send = this.query.bind(this) as Query;
    this.query = ((config: unknown, values?: unknown, callback?: unknown) => {
      if (typeof config !== 'string') return send(config, values, callback);
      this.sent(config, values instanceof Array ? values : []);
      const name = values instanceof Array && values.length > 0 ? this.nameOf(config) : undefined;
      return name === undefined
        ? send(config, values, callback)
        : send({ name, text: config, values }, callback);
    }) as typeof this.query;
  }

  /** What `work` sends goes out in one piece. */
  together<T>(work: () => T): T {
    const { stream } = (this as unknown as { connection: { stream: Writable } }).connection;
    stream.cork();
    try {
      return work();
    } finally {
      stream.uncork();
    }
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
