import { sql, type Sql } from '../kernel/db/sql.js';
import { pathEnd } from '../kernel/policy/path.js';
import type { Row } from '../kernel/read/row.js';
import { under } from '../kernel/read/under.js';
import { say, type Words } from '../kernel/words.js';
import type { Tools } from '../kernel/write/tools.js';
import type { Area } from './area.entity.js';

/** What keeps an area open: a table whose rows matching `where` are current while they lie in it. */
interface Occupant {
  table: string;
  /** SQL; of the day it is, where that matters. */
  where: string | ((today: string) => string);
  words: Words;
}

const occupants: Occupant[] = [
  { table: 'area', where: `status = 'ACTIVE'`, words: say('下级区域', 'areas below it') },
];

/** A module whose rows live in areas says so here, and no area is closed over them. */
export const occupies = (occupant: Occupant): void => {
  occupants.push(occupant);
};

const current = ({ where }: Occupant, today: string): Sql =>
  sql`(${sql.raw(typeof where === 'string' ? where : where(today))})`;

/** Of a row of areas: whether nothing keeps it open. */
export const isEmpty = (area: Row, today: string): Sql<boolean> => {
  const each = occupants.map(
    (occupant) => sql`exists (select from ${sql.table(occupant.table)}
      where ${under(sql.ref('area_path'), area.path)} and id <> ${area.id} and ${current(occupant, today)})`,
  );
  return sql<boolean>`not (${sql.join(each, sql.raw(' or '))})`;
};

/** What keeps an area open, and how much of it. */
export async function countOccupants({ db, today }: Tools, { id, areaPath }: Area) {
  const counts = await Promise.all(
    occupants.map(async (occupant) => {
      const { table, words } = occupant;
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from ${sql.table(table)}
        where area_path >= ${areaPath} and area_path < ${pathEnd(areaPath)} and id <> ${id} and ${current(occupant, today)}`.execute(
        db,
      );
      return { table, words, count: rows[0]!.count };
    }),
  );
  return counts.filter(({ count }) => count > 0);
}
