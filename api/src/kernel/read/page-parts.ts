import { sql, type Sql } from '../db/sql.js';
import { Json, jsonOf } from './json.js';
import type { Page } from './list.js';
import type { Row } from './row.js';

/** The parts of a connection for which its rows must be read. */
export const LISTED = { nodes: true, edges: true, pageInfo: true };

export interface PageInfo {
  hasNextPage: Json;
  startCursor: Json;
  endCursor: Json;
}

export class PageParts {
  /** @param peeks whether one row more than the page holds was read, to know of a next page: `_n` counts them */
  constructor(
    private readonly page: Page,
    private readonly row: Row,
    private readonly peeks: boolean,
  ) {}

  /** The rows in their order, counted where one of them may be too many. */
  numbered(found: Sql): Sql {
    if (!this.peeks) return found;
    const alias = sql.ref(this.row.alias);
    return sql`select ${alias}.*, row_number() over () as "_n" from (${found}) as ${alias}`;
  }

  /** A list of something of each row of the page. */
  each(item: () => Json): Json {
    return Json.aggregated(item(), this.peeks ? sql`filter (where "_n" <= ${this.page.first}::int)` : sql``);
  }

  get info(): PageInfo {
    const first = sql`${this.page.first}::int`;
    const keys = sql`array_agg(${this.page.keysSql(this.row)})`;
    return {
      hasNextPage: jsonOf(sql`count(*) > ${first}`),
      startCursor: jsonOf(this.page.encoded(sql`(${keys})[1]`)),
      endCursor: jsonOf(this.page.encoded(sql`(${keys})[least(count(*), ${first})]`)),
    };
  }
}

/** Of a page that nobody asked for, or that was asked to be empty. */
export const EMPTY: Pick<PageParts, 'each' | 'info' | 'numbered'> = {
  numbered: (found) => found,
  each: () => new Json(['[]']),
  info: { hasNextPage: new Json(['false']), startCursor: new Json(['null']), endCursor: new Json(['null']) },
};
