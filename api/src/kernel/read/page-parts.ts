import { sql, type Sql } from '../db/sql.js';
import type { Page } from './list.js';
import type { Row } from './row.js';

/** The parts of a connection for which its rows must be read. */
export const LISTED = { nodes: true, edges: true, pageInfo: true };

export interface PageInfo {
  hasNextPage: Sql;
  startCursor: Sql;
  endCursor: Sql;
}

/** One row more than the page holds was read, to know whether there is a next page: `_n` counts them. */
export class PageParts {
  constructor(
    private readonly page: Page,
    private readonly row: Row,
  ) {}

  /** A list of something of each row of the page. */
  each(item: () => Sql): Sql {
    return sql`coalesce(json_agg(${item()}) filter (where "_n" <= ${this.page.first}::int), '[]')`;
  }

  get info(): PageInfo {
    const first = sql`${this.page.first}::int`;
    const cursor = sql`array_agg(${this.page.cursorSql(this.row)})`;
    return {
      hasNextPage: sql`count(*) > ${first}`,
      startCursor: sql`(${cursor})[1]`,
      endCursor: sql`(${cursor})[least(count(*), ${first})]`,
    };
  }
}

/** Of a page that nobody asked for, or that was asked to be empty. */
export const EMPTY: Pick<PageParts, 'each' | 'info'> = {
  each: () => sql`'[]'::json`,
  info: {
    hasNextPage: sql`false`,
    startCursor: sql`null::text`,
    endCursor: sql`null::text`,
  },
};
