import { sql } from '../kernel/db/sql.js';
import { Field, ID, InputType, Int } from 'type-graphql';
import { conflict } from '../kernel/errors.js';
import { pathEnd } from '../kernel/policy/path.js';
import { say, type Words } from '../kernel/words.js';
import { deed } from '../kernel/write/deed.js';
import type { Tools } from '../kernel/write/tools.js';
import { Area, AreaStatus } from './area.entity.js';

@InputType({ description: '撤销区域：Closes an area under which nothing current is left.' })
export class CloseAreaInput {
  @Field(() => ID, { description: '编号：The area.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;
}

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

export const closeArea = deed('closeArea', Area, async (tools, input: CloseAreaInput) => {
  const area = await tools.load(Area, input.id, input);
  const left = await countOccupants(tools, area);
  if (left.length > 0)
    throw conflict(
      say(
        `不能撤销“${area.name}”，其下仍有：${left.map(({ words, count }) => `${words.zh} ${count}`).join('、')}。请先迁出或撤销。`,
        `${area.name} still holds ${left.map(({ words, count }) => `${count} ${words.en}`).join(', ')}: move or end them first.`,
      ),
      { holds: Object.fromEntries(left.map(({ table, count }) => [table, count])) },
    );
  area.status = AreaStatus.CLOSED;
  area.validTo = tools.today;
  return area;
});

async function countOccupants({ db, today }: Tools, { id, areaPath }: Area) {
  const counts = await Promise.all(
    occupants.map(async ({ table, where, words }) => {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from ${sql.table(table)}
        where area_path >= ${areaPath} and area_path < ${pathEnd(areaPath)} and id <> ${id} and (${sql.raw(typeof where === 'string' ? where : where(today))})`.execute(
        db,
      );
      return { table, words, count: rows[0]!.count };
    }),
  );
  return counts.filter(({ count }) => count > 0);
}
