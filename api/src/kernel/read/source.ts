import { sql, type Sql } from '../db/sql.js';
import { pathArray, pathEnd } from '../policy/path.js';
import type { Place } from '../policy/place.js';
import { and } from './and.js';
import type { Direction, Page } from './list.js';
import type { Row } from './row.js';
import { endOf } from './under.js';

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

/** The viewer's part of the tree as bounds of an index, where it is one range. */
export function alongOne(row: Row, [place, ...others]: readonly Place[]): Sql<boolean> | null {
  if (!place || others.length + place.paths.length !== 1) return null;
  const [path] = place.paths as [string];
  return inRange(row, sql`${place.county}::uuid`, sql`${path}`, sql`${pathEnd(path)}`);
}

/**
 * The ranges of the tree in which the viewer may read, as the way to the rows.
 * @param byText whether they are found by a text alone, whose index says where each lies
 */
export function alongRanges(row: Row, places: readonly Place[], byText = false): Source {
  const inside = alongOne(row, places);
  if (!inside) return alongMany(row, places);
  return {
    page: (where, page, rows) => {
      const found = and([inside, where]);
      const near = byText ? nearest(row, found, page, rows) : found;
      return limited(page, rows, row, row.from, near);
    },
    count: (where) => counted(row.from, and([inside, where])),
  };
}

/**
 * Of many that are found, a page along the tree reads only those up to the place where it is full: the index alone says which place
 * that is.
 */
function nearest(row: Row, found: Sql<boolean>, page: Page, rows: number): Sql<boolean> {
  const direction = page.startsWithPath;
  if (!direction) return found;
  const [upTo, last] = direction === 'ASC' ? ['<=', 'max'] : ['>=', 'min'];
  const place = sql`(select ${sql.raw(last)}(place) from (
    select ${row.path} as place from ${row.from} where ${found}
    order by (${row.path} || '') ${sql.raw(direction)} limit ${rows + page.offset}::int) as nearest)`;
  return sql<boolean>`${found} and ${row.path} ${sql.raw(upTo)} ${place}`;
}

const inRange = (row: Row, county: Sql, from: Sql, to: Sql): Sql<boolean> =>
  sql<boolean>`${row.column('county')} = ${county} and ${row.path} >= ${from} and ${row.path} < ${to}`;

/**
 * Several ranges, which do not overlap: a page of each, and of these a page. One long OR would read them all to the end. In the
 * order of the tree it even stops at the range where the page is full.
 */
function alongMany(row: Row, places: readonly Place[]): Source {
  const starts = sql`starts collate "C"`;
  const each = (direction: Direction) =>
    sql`(${sql.join(
      places.map(
        ({
          county,
          paths,
        }) => sql`select ${county}::uuid as county, ${starts} as starts, ${endOf(starts)} as ends
      from unnest(${pathArray(paths)}) as starts`,
      ),
      sql.raw(' union all '),
    )} order by starts ${sql.raw(direction)}) as range`;
  const inside = inRange(row, sql`range.county`, sql`range.starts`, sql`range.ends`);
  const alias = sql.ref(row.alias);
  return {
    page: (where, page, rows) => {
      const byRange = page.startsWithPath ? sql`range.starts ${sql.raw(page.startsWithPath)}, ` : sql``;
      return sql`select ${alias}.* from ${each(page.startsWithPath ?? 'ASC')} cross join lateral (
        select ${alias}.* from ${row.from} where ${inside} and ${where}
        order by ${page.orderSql(row)} limit ${rows + page.offset}::int
      ) as ${alias}
      order by ${byRange}${page.orderSql(row)}
      limit ${rows}::int offset ${page.offset}::int`;
    },
    count: (where) => sql`(select count(*) from ${each('ASC')} join ${row.from} on ${inside} where ${where})`,
  };
}
