import type { EntityProperty } from '@mikro-orm/core';
import { sql, type Sql } from '../db/sql.js';

/**
 * SQL that puts JSON together as text, piece by piece. PostgreSQL's own builders (`json_build_object`, `json_agg`) look up the
 * type of every value of every row again, which takes longer than reading the row. Never NULL.
 */
export class Json {
  /** @param pieces verbatim JSON, or text expressions that hold JSON */
  constructor(private readonly pieces: readonly (string | Sql)[]) {}

  /** The text, as one expression. */
  get sql(): Sql<string> {
    return sql<string>`${sql.join(
      this.merged().map((piece) => (typeof piece === 'string' ? sql.lit(piece) : piece)),
      CONCATENATED,
    )}`;
  }

  static object(members: readonly (readonly [key: string, value: Json])[]): Json {
    const pieces = members.flatMap(([key, { pieces }], at) => [
      `${at === 0 ? '{' : ','}"${key}":`,
      ...pieces,
    ]);
    return new Json(members.length === 0 ? ['{}'] : [...pieces, '}']);
  }

  /** The value of a row, or null where there is none. @param from what follows `select`'s list */
  static one(value: Json, from: Sql): Json {
    return new Json([sql`coalesce((select ${value.sql} ${from}), 'null')`]);
  }

  /** Of each row. @param from what follows `select`'s list; `order` without it, the order in which they come */
  static list(item: Json, from: Sql, order?: Sql): Json {
    const ordered = order ? sql` order by ${order}` : sql``;
    return new Json(['[', sql`coalesce((select string_agg(${item.sql}, ','${ordered}) ${from}), '')`, ']']);
  }

  /** The same of the rows that are being aggregated, of those that `only` lets through. */
  static aggregated(item: Json, only: Sql): Json {
    return new Json(['[', sql`coalesce(string_agg(${item.sql}, ',') ${only}, '')`, ']']);
  }

  private merged(): (string | Sql)[] {
    const merged: (string | Sql)[] = [];
    for (const piece of this.pieces) {
      const last = merged.at(-1);
      if (typeof piece === 'string' && typeof last === 'string') merged[merged.length - 1] = last + piece;
      else merged.push(piece);
    }
    return merged;
  }
}

const CONCATENATED = sql.raw(' || ');

/** Any value, whatever its type. */
export const jsonOf = (value: Sql | Json): Json =>
  value instanceof Json ? value : new Json([sql`coalesce(to_json(${value})::text, 'null')`]);

/** The value of a column, by what its type can hold. */
export function jsonOfColumn(column: Sql, { columnTypes, nullable, items }: EntityProperty): Json {
  const [type = ''] = columnTypes;
  if (type === 'text' && !items) return jsonOfText(column, nullable);
  if (!BARE.has(type) && !QUOTED.has(type) && !items) return jsonOf(column);
  // Nothing in it needs escaping: digits, a UUID, a day, one of our own words.
  const pieces = BARE.has(type) ? [sql`${column}::text`] : ['"', sql`${column}::text`, '"'];
  return nullable ? new Json([sql`coalesce(${new Json(pieces).sql}, 'null')`]) : new Json(pieces);
}

const jsonOfText = (column: Sql, nullable: boolean | undefined): Json =>
  nullable ? jsonOf(column) : new Json([sql`to_json(${column})::text`]);

const BARE = new Set(['int', 'integer', 'bigint', 'smallint', 'boolean']);
const QUOTED = new Set(['uuid', 'date']);
