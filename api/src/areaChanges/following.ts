import type { Area } from '../areas/area.entity.js';
import { lyingInAreas, type Following } from '../areas/lying.js';
import { sql } from '../kernel/db/sql.js';
import type { Tools } from '../kernel/write/tools.js';
import type { Passing } from './plan.js';
import { tableOf } from './re-key.js';

/** Rows of one table that follow their area; those to be copied have gone to another part already. */
export interface Followed {
  entity: string;
  ids: readonly string[];
  copied?: boolean;
}

/** One of its ends: there itself, or as a copy. */
interface Going {
  to: Area;
  copied: boolean;
}

/** A row that follows its area, and what a person knows it as. */
export interface Follower {
  entity: string;
  rowId: string;
  areaId: string;
  subject: string;
  id: string;
  name: string;
  /** It will be one too many where it goes. */
  isTwice: boolean;
}

/** Tables of which rows follow their area, in the order of the modules. */
export const followings = (): [string, Following][] =>
  [...lyingInAreas].flatMap(([entity, { passes }]) =>
    typeof passes === 'object' && 'follows' in passes ? [[entity, passes.follows]] : [],
  );

/** Where a row that follows its area goes, or gets one of its own. */
export const goesTo = (passes: readonly Passing[], entity: string, rowId: string): Going[] =>
  passes.flatMap(({ to, follows }) =>
    follows.flatMap((each) =>
      each.entity === entity && each.ids.includes(rowId) ? { to, copied: Boolean(each.copied) } : [],
    ),
  );

/** Whether it is still where it was, then. */
export const stays = (goes: readonly Going[]): boolean => goes.every(({ copied }) => copied);

/** What follows these areas into another, or, without one, into what is yet to be said. */
export async function followersOf(tools: Tools, from: readonly Area[], into?: Area): Promise<Follower[]> {
  const ids = from.map(({ id }) => id);
  const found: Follower[] = [];
  for (const [entity, following] of followings()) {
    const table = tableOf(tools, entity);
    const lasts = sql.raw(following.which(tools.today));
    const twice = (mine: string, other: string) =>
      sql.raw(following.twice?.(tools.today, mine, other) ?? 'false');
    // Of two that would be the same, the one in the area that stays; else the first.
    const isTwice = into
      ? sql`exists (select from ${table} other where other.area_id = any(${[...ids, into.id]}::uuid[]) and other.id <> mine.id
          and other.id in (select id from ${table} where ${lasts}) and ${twice('mine', 'other')}
          and (other.area_id = ${into.id} or other.id < mine.id
            or not (${twice('other', 'mine')})))`
      : sql`false`;
    const { rows } = await sql<Omit<Follower, 'entity' | 'subject'>>`
      select mine.id as "rowId", mine.area_id as "areaId", mine.known as id, mine.called as name, ${isTwice} as "isTwice"
      from (select *, ${sql.ref(following.id)} as known, ${sql.raw(following.name)} as called from ${table}
        where area_id = any(${ids}::uuid[]) and ${lasts}) as mine
      order by mine.called, mine.id`.execute(tools.db);
    found.push(...rows.map((row) => ({ entity, subject: following.subject, ...row })));
  }
  return found;
}

/** By table: all of those in one area. */
export const following = (followers: readonly Follower[], { id }: Area): Followed[] =>
  [...Map.groupBy(followers, ({ entity }) => entity)].map(([entity, rows]) => ({
    entity,
    ids: rows.filter(({ areaId }) => areaId === id).map(({ rowId }) => rowId),
  }));
