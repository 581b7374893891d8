import { sql, type Sql } from '../kernel/db/sql.js';
import type { Row } from '../kernel/read/row.js';
import type { Search, Way } from '../kernel/search/search.js';
import { Area, AreaStatus } from './area.entity.js';

/** The names of those above an area, but for so many of the highest; NULL where there are none. */
const namesAbove = (area: Row, without: number): Sql => sql`(
  select string_agg(above ->> 'name', ' ' order by depth)
  from jsonb_array_elements(${area.column('lineage')}) with ordinality as lineage (above, depth) where depth > ${sql.lit(without)})`;

/** 龙泉街道 中心社区 第一网格: the names from below the county down to the area itself. */
export const areaInWords = (area: Row): Sql =>
  sql`concat_ws(' ', ${namesAbove(area, 1)}, ${area.column('name')})`;

/** Empty for the county. */
const aboveInWords = (area: Row): Sql => sql`coalesce(${namesAbove(area, 0)}, '')`;

/** A part of the name finds it: there are a few thousand areas in a county, and some hundred below most posts. */
export const areaSearch: Search = {
  entity: Area,
  ways: (row, { text, latin, digits }) => {
    const among = (where: Sql<boolean>): Way => ({
      where: sql<boolean>`${where} and ${row.column('status')} = ${AreaStatus.ACTIVE}`,
      order: sql`length(${row.path}), ${row.path}`, // townships before their villages
      along: true,
    });
    const begins = (column: string, start: string) =>
      sql<boolean>`left(${row.column(column)}, ${sql.lit(start.length)}) = ${start}`;
    if (digits) return [among(begins('officialCode', digits)), among(holds(row.column('name'), text))];
    if (latin) return [among(begins('nameInitials', latin)), among(holds(row.column('namePinyin'), latin))];
    return [among(holds(row.column('name'), text))];
  },
  title: (row) => row.column('name'),
  detail: (row) => row.column('officialCode'),
  place: aboveInWords,
};

const holds = (column: Sql, text: string) => sql<boolean>`position(${text} in ${column}) > 0`;
