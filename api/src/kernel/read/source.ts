import { sql, type Sql } from '../db/sql.js';
import { pathArray, pathEnd } from '../policy/path.js';
import type { Place } from '../policy/place.js';
import { and } from './and.js';
import type { Direction, Page } from './list.js';
import type { Row } from './row.js';

/** Where a list's rows come from. */
export interface Source {
  /** The first rows of a page, in its order. */
  page(where: Sql<boolean>, page: Page, rows: number): Sql;
  /** How many there are in all. */
  count(where: Sql<boolean>): Sql;
}

const limited = (page: Page, rows: number, row: Row, from: Sql, where: Sql): Sql =>
  sql`select ${sql.ref(row.alias)}.* from ${from} where ${where}
    order by ${page.orderSql(row)} limit ${rows}::int offset ${page.offset}::int`;

const counted = (from: Sql, where: Sql): Sql => sql`(select count(*) from ${from} where ${where})`;

/** All of a table: what its rows are found by is in `where`. */
export const fromTable = (row: Row): Source => ({
  page: (where, page, rows) => limited(page, rows, row, row.from, where),
  count: (where) => counted(row.from, where),
});

/** The ranges of the tree in which the viewer may read, as the way to the rows. */
export function alongRanges(row: Row, places: readonly Place[]): Source {
  const ranges = places.flatMap(({ county, paths }) =>
    paths.map((from) => ({ county, from, to: pathEnd(from) })),
  );
  const [only, ...more] = ranges;
  if (only && more.length === 0) {
    const inside = inRange(row, sql`${only.county}::uuid`, sql`${only.from}`, sql`${only.to}`);
    return {
      page: (where, page, rows) => limited(page, rows, row, row.from, and([inside, where])),
      count: (where) => counted(row.from, and([inside, where])),
    };
  }
  return alongMany(row, ranges);
}

const inRange = (row: Row, county: Sql, from: Sql, to: Sql): Sql<boolean> =>
  sql<boolean>`${row.column('county')} = ${county} and ${row.path} >= ${from} and ${row.path} < ${to}`;

/**
 * Several ranges, which do not overlap: a page of each, and of these a page. One long OR would read them all to the end. In the
 * order of the tree it even stops at the range where the page is full.
 */
function alongMany(row: Row, ranges: readonly { county: string; from: string; to: string }[]): Source {
  const columns = (['county', 'from', 'to'] as const).map((name) =>
    pathArray(ranges.map((range) => range[name])),
  );
  const [counties, froms, tos] = columns;
  const each = (
    direction: Direction,
  ) => sql`(select * from unnest(${counties}::uuid[], ${froms}::text[], ${tos}::text[])
    as range (county, starts, ends) order by starts collate "C" ${sql.raw(direction)}) as range`;
  const inside = inRange(row, sql`range.county`, sql`range.starts`, sql`range.ends`);
  const alias = sql.ref(row.alias);
  return {
    page: (
      where,
      page,
      rows,
    ) => sql`select ${alias}.* from ${each(page.startsWithPath ?? 'ASC')} cross join lateral (
        select ${alias}.* from ${row.from} where ${inside} and ${where}
        order by ${page.orderSql(row)} limit ${rows + page.offset}::int
      ) as ${alias}
      order by ${page.startsWithPath ? sql`range.starts collate "C" ${sql.raw(page.startsWithPath)}, ` : sql``}${page.orderSql(row)}
      limit ${rows}::int offset ${page.offset}::int`,
    count: (where) => sql`(select count(*) from ${each('ASC')} join ${row.from} on ${inside} where ${where})`,
  };
}
