import { Area } from '../areas/area.entity.js';
import { areaInWords } from '../areas/area.search.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import { begins } from '../kernel/read/begins.js';
import type { Reading } from '../kernel/read/readable.js';
import type { Row } from '../kernel/read/row.js';
import type { Search } from '../kernel/search/search.js';
import { Household } from './household.entity.js';

/** Where a row of the register lies, in words; the area is the row's own, which whoever sees the row may read. */
export function placeInWords(row: Row, { table, visible }: Reading): Sql {
  const area = table(Area);
  return sql`coalesce((select ${areaInWords(area)} from ${area.from}
    where ${area.id} = ${row.column('area')} and ${visible(area)}), '')`;
}

/** The address with the building and the door, said once where they stand in it already. */
export function addressInWords(row: Row): Sql {
  const unlessSaid = (column: Sql) =>
    sql`case when position(${column} in ${row.column('address')}) = 0 then ${column} end`;
  return sql`concat_ws(' ', ${row.column('address')}, ${unlessSaid(row.column('building'))}, ${unlessSaid(row.column('door'))})`;
}

/** By how the address begins (环城路12), or the door as one says it in front of it (12号, 402); more words narrow it down. */
export const householdSearch: Search = {
  entity: Household,
  ways: (row, { words: [start = '', ...more] }) => {
    const way = (column: Sql) => ({
      where: sql<boolean>`${sql.join([begins(column, start), ...more.map((word) => hasPart(row, word))], sql.raw(' and '))}`,
      order: column,
    });
    const byAddress = way(row.column('address'));
    return /\d/.test(start) ? [way(row.column('doorKey')), byAddress] : [byAddress];
  },
  title: addressInWords,
  detail: () => sql`null::text`,
  place: placeInWords,
};

const hasPart = (row: Row, word: string): Sql<boolean> =>
  sql<boolean>`position(${word} in concat_ws(' ', ${row.column('address')}, ${row.column('building')}, ${row.column('door')})) > 0`;
