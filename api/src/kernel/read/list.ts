import { sql, type Sql } from '../db/sql.js';
import { invalid } from '../errors.js';
import { say } from '../words.js';
import { decodeCursor, type Cursor } from './cursor.js';
import type { Row } from './row.js';

export type Direction = 'ASC' | 'DESC';

/** `field` is a property of the entity: the value of the noun's order enum. Without a direction, ascending. */
export interface Order {
  field: string;
  direction?: Direction | null | undefined;
}

export interface ListArgs {
  filter?: Record<string, unknown> | null;
  orderBy?: readonly Order[] | null;
  first?: number | null;
  after?: string | null;
  offset?: number | null;
}

export const PAGE = 25;
export const MAX_PAGE = 100;

/** The page a caller asked for, checked. `first: 0` is a way to ask for the count alone. */
export class Page {
  readonly first: number;
  readonly offset: number;
  private readonly cursor: Cursor | null;

  constructor(
    { first, offset, after }: ListArgs,
    readonly order: readonly Order[],
    /** A unique column that settles ties. */
    private readonly tie: string,
    /** Keeps the planner from going through the index of the order instead, in the hope of meeting the rows soon. */
    private readonly sorted: boolean,
    most: number,
  ) {
    this.first = first ?? PAGE;
    this.offset = offset ?? 0;
    if (this.first < 0 || this.first > most)
      throw invalid({ first: say(`每页条数须在 0 到 ${most} 之间`, `must be from 0 to ${most}`) });
    if (this.offset < 0) throw invalid({ offset: say('不能为负数', 'must not be negative') });
    if (after && offset)
      throw invalid({ after: say('不能与 offset 同时使用', 'cannot be used with offset') });
    this.cursor = after ? decodeCursor(after, this.order.length + 1) : null;
  }

  get follows(): boolean {
    return this.cursor !== null || this.offset > 0;
  }

  /** The direction, where the order begins with the place in the tree. */
  get startsWithPath(): Direction | null {
    const [first] = this.order;
    return first?.field === 'areaPath' ? (first.direction ?? 'ASC') : null;
  }

  /** Rows after the cursor in this order, the tie last. */
  condition(row: Row): Sql<boolean> {
    const { cursor } = this;
    if (!cursor) return sql<boolean>`true`;
    const keys = this.keys(row);
    if (new Set(keys.map((key) => key.direction)).size === 1) {
      const comparison = sql.raw(keys[0]!.direction === 'ASC' ? '>' : '<');
      const values = keys.map(({ type }, at) => sql`${cursor[at]}::${sql.raw(type)}`);
      return sql<boolean>`(${sql.join(keys.map((key) => key.column))}) ${comparison} (${sql.join(values)})`;
    }
    const branches = keys.map((key, at) => {
      const equal = keys
        .slice(0, at)
        .map(({ column, type }, n) => sql`${column} = ${cursor[n]}::${sql.raw(type)}`);
      const comparison = sql.raw(key.direction === 'ASC' ? '>' : '<');
      return sql`(${sql.join([...equal, sql`${key.column} ${comparison} ${cursor[at]}::${sql.raw(key.type)}`], sql.raw(' and '))})`;
    });
    return sql<boolean>`(${sql.join(branches, sql.raw(' or '))})`;
  }

  orderSql(row: Row): Sql {
    return sql.join(
      this.keys(row).map(({ column, direction, type }, at) => {
        const key = at === 0 && this.sorted && type === 'text' ? sql`(${column} || '')` : column;
        return sql`${key} ${sql.raw(direction)}`;
      }),
    );
  }

  /** The row's cursor, as `decodeCursor` reads it. */
  cursorSql(row: Row): Sql {
    return this.encoded(this.keysSql(row));
  }

  keysSql(row: Row): Sql {
    return sql`json_build_array(${sql.join(this.keys(row).map(({ column }) => sql`${column}::text`))})::text`;
  }

  encoded(keys: Sql): Sql {
    return sql`translate(encode(convert_to(${keys}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
  }

  private keys(row: Row): { column: Sql; direction: Direction; type: string }[] {
    const last = this.order.at(-1)?.direction ?? 'ASC';
    return [...this.order, { field: this.tie, direction: last }].map(({ field, direction }) => ({
      column: row.column(field),
      direction: direction ?? 'ASC',
      type: row.property(field)!.columnTypes[0]!,
    }));
  }
}
