import { Post } from '../accounts/post.entity.js';
import type { Area } from '../areas/area.entity.js';
import { lyingInAreas, type Following } from '../areas/lying.js';
import { sql } from '../kernel/db/sql.js';
import type { Tools } from '../kernel/write/tools.js';
import { followings, type Followed } from './following.js';
import { tableOf } from './re-key.js';

interface Ends {
  from: Area;
  to: Area;
}

/** What follows an area goes into another: what would be there twice is ended or deleted, and noted for an undo. */
export async function followArea(
  tools: Tools,
  ends: Ends,
  followed: Followed,
  changeId: string,
): Promise<void> {
  const following = new Map(followings()).get(followed.entity)!;
  if (followed.copied) return copy(tools, ends, followed, changeId);
  await dropTwice(tools, ends, { ...followed, following }, changeId);
  const { from, to } = ends;
  const table = tableOf(tools, followed.entity);
  await sql`
    with gone as (
      update ${table} set area_id = ${to.id}, area_path = ${to.areaPath}
      where id = any(${followed.ids}::uuid[]) and area_id = ${from.id} and ${sql.raw(following.which(tools.today))} returning id)
    insert into area_change_item (change_id, entity, row_id, from_id, to_id)
    select ${changeId}, ${followed.entity}, id, ${from.id}, ${to.id} from gone`.execute(tools.db);
  await withIt(tools, ends, followed);
}

/** Posts at it that have not ended, and what later modules have hung on it. */
async function withIt(tools: Tools, { from, to }: Ends, { entity, ids }: Followed): Promise<void> {
  const place = sql`area_path = ${to.areaPath}`;
  for (const [along, { passes }] of lyingInAreas)
    if (typeof passes === 'object' && 'along' in passes && passes.along === entity)
      await sql`
        update ${tableOf(tools, along)} set ${place}
        where ${sql.ref(passes.by)} = any(${ids}::uuid[]) and area_path = ${from.areaPath}`.execute(tools.db);
  if (entity === 'Organisation')
    await sql`
      update ${tableOf(tools, Post.name)} set area_id = ${to.id}, ${place}
      where organisation_id = any(${ids}::uuid[]) and area_id = ${from.id} and ends_by >= ${tools.today}`.execute(
      tools.db,
    );
}

/** For another part of a split: a row of its own. */
async function copy(tools: Tools, { from, to }: Ends, { entity, ids }: Followed, changeId: string) {
  const table = tableOf(tools, entity);
  await sql`
    with made as (
      insert into ${table} select (jsonb_populate_record(it, jsonb_build_object(
        'id', uuidv7(), 'area_id', ${to.id}::text, 'area_path', ${to.areaPath}::text))).*
      from ${table} as it where id = any(${ids}::uuid[]) returning id)
    insert into area_change_item (change_id, entity, row_id, from_id, to_id)
    select ${changeId}, ${entity}, id, ${from.id}, ${to.id} from made`.execute(tools.db);
}

/** Either the one that comes or the one that is there, as the table says. */
async function dropTwice(
  tools: Tools,
  { from, to }: Ends,
  { entity, ids, following }: Followed & { following: Following },
  changeId: string,
): Promise<void> {
  const { db, today } = tools;
  const twice = following.twice?.(today, 'mine', 'other');
  if (!twice) return;
  const table = tableOf(tools, entity);
  const lasts = (alias: string) =>
    sql`${sql.ref(alias)}.id in (select id from ${table} where ${sql.raw(following.which(today))})`;
  const coming = sql`${sql.ref('id')} = any(${ids}::uuid[]) and area_id = ${from.id}`;
  const there = sql`area_id = ${to.id}`;
  const ends = following.ends?.(today);
  for (const [mine, other] of [
    [coming, there],
    [there, coming],
  ] as const) {
    const which = sql`
      select mine.id from (select * from ${table} where ${mine}) mine join (select * from ${table} where ${other}) other
        on ${sql.raw(twice)}
      where ${lasts('mine')} and ${lasts('other')}`;
    const before = ends
      ? sql`jsonb_build_object(${sql.lit(ends.keeps)}, it.${sql.ref(ends.keeps)})`
      : sql`to_jsonb(it)`;
    await sql`
      insert into area_change_item (change_id, entity, row_id, from_id, to_id, before)
      select ${changeId}, ${entity}, it.id, it.area_id, it.area_id, ${before}
      from ${table} as it where it.id in (${which})
      on conflict (change_id, entity, row_id) do update set before = excluded.before`.execute(db);
    await (
      ends
        ? sql`update ${table} set ${sql.raw(ends.set)} where id in (${which})`
        : sql`delete from ${table} where id in (${which})`
    ).execute(db);
  }
}

/** What a change has ended or deleted comes back with its undoing, but for what somebody has decided anew since. */
export async function putBack(tools: Tools, changeId: string, doneAt: Date | null): Promise<void> {
  for (const [entity, following] of followings()) {
    if (!following.twice) continue;
    const table = tableOf(tools, entity);
    const ends = following.ends?.(tools.today);
    const items = sql`area_change_item where change_id = ${changeId} and entity = ${entity} and before is not null`;
    await (
      ends
        ? sql`
          update ${table} as it set ${sql.ref(ends.keeps)} = (jsonb_populate_record(it, back.before)).${sql.ref(ends.keeps)},
            version = it.version + 1, area_id = back.area_id, area_path = back.area_path
          from (select row_id, before, area.id as area_id, area.area_path
            from (select * from ${items}) as items join area on area.id = from_id) as back
          where it.id = back.row_id`
        : sql`
          insert into ${table} select back.* from (
            select (jsonb_populate_record(null::${table}, before)).* from ${items}) as back
          where ${sql.raw(following.setAt ?? 'null')} <= ${doneAt}
          on conflict do nothing`
    ).execute(tools.db);
  }
}
