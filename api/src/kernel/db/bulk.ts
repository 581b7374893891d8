import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from } from 'pg-copy-streams';
import type { Envelope } from '../policy/viewer.js';
import type { Tables } from '../read/row.js';
import { setScope, type Database, type Db } from './database.js';

/** A row by the entity's properties; a relation is given by its id. What every row leaves out gets its default. */
export type BulkRow<T> = { [K in keyof T]?: T[K] extends { id: string } | null ? string | null : T[K] };

type Entity<T> = new () => T;
type EntityName = new () => object;

/** Below this much text a piece is not worth its call. */
const PIECE = 1 << 16;

/**
 * Thousands of rows at a time, in one transaction. COPY is refused on a table whose row level security binds the role, so rows are
 * copied to a temporary table beside it and poured over by INSERT: every policy and trigger holds as for any other write.
 */
export class Bulk {
  /** Tables that have one beside them, with the columns of both. */
  private readonly staged = new Map<string, string>();

  private constructor(
    private readonly client: PoolClient,
    private readonly tables: Tables,
  ) {}

  /** All of `work` or nothing of it. */
  static async within<T>(
    { db, tables }: { db: Database; tables: Tables },
    envelope: Envelope,
    work: (bulk: Bulk) => Promise<T>,
  ): Promise<T> {
    const client = await db.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query(`begin; ${setScope(envelope)}`);
      const result = await work(new Bulk(client, tables));
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => (broken = failure));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async query<R>(text: string, values: unknown[] = []): Promise<R[]> {
    return (await this.client.query(text, values)).rows as R[];
  }

  /** For any other statement of this transaction. */
  readonly db: Db = {
    query: async <R>(text: string, values?: readonly unknown[]) => {
      const { rows, rowCount } = await this.client.query(text, values as unknown[]);
      return { rows: rows as R[], count: rowCount ?? 0 };
    },
  };

  /** Copies rows beside their table; the first one says which columns they have. */
  async copy<T>(entity: Entity<T>, rows: readonly BulkRow<T>[]): Promise<void> {
    const [first] = rows;
    if (!first) return;
    const { tableName, properties } = this.tables.of(entity.name);
    const names = Object.keys(first) as (keyof T & string)[];
    const columns = names.map((name) => `"${properties[name as never]!['fieldNames'][0]}"`).join(', ');
    const isJson = names.map((name) => properties[name as never]!['columnTypes'][0] === 'jsonb');
    if (!this.staged.has(tableName))
      await this.client.query(
        `create temporary table staged_${tableName} on commit drop as select ${columns} from ${tableName} with no data`,
      );
    this.staged.set(tableName, columns);
    const line = (row: BulkRow<T>) =>
      names.map((name, at) => cell(isJson[at] ? JSON.stringify(row[name]) : row[name])).join('\t') + '\n';
    const copying = this.client.query(from(`copy staged_${tableName} (${columns}) from stdin`));
    await pipeline(Readable.from(pieces(rows, line)), copying);
  }

  /** Moves what was copied into its tables, in the order given. It is sent at once and need not be awaited at once. */
  async pour(...entities: readonly EntityName[]): Promise<void> {
    const moves = entities.flatMap(({ name }) => {
      const { tableName: table } = this.tables.of(name);
      const columns = this.staged.get(table);
      if (!columns) return [];
      return [
        `insert into ${table} (${columns}) select ${columns} from staged_${table}`,
        `truncate staged_${table}`,
      ];
    });
    if (moves.length > 0) await this.client.query(moves.join('; '));
  }

  async insert<T>(entity: Entity<T>, rows: readonly BulkRow<T>[]): Promise<void> {
    await this.copy(entity, rows);
    await this.pour(entity as EntityName);
  }
}

function* pieces<T>(rows: readonly T[], line: (row: T) => string): Generator<string> {
  let piece = '';
  for (const row of rows) {
    piece += line(row);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** COPY's text format. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  if (value instanceof Buffer) return `\\\\x${value.toString('hex')}`;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Array) return `{${value.map((item) => quoted(String(item))).join(',')}}`;
  return escaped(String(value));
}

const quoted = (item: string): string => escaped(`"${item.replace(/["\\]/g, '\\$&')}"`);

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (text: string): string =>
  /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character]!) : text;
