import { Account } from '../accounts/account.entity.js';
import { Post } from '../accounts/post.entity.js';
import { Area } from '../areas/area.entity.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import { conflict } from '../kernel/errors.js';
import { counted, say, type Words } from '../kernel/words.js';
import type { Tools } from '../kernel/write/tools.js';
import { Household } from '../people/household.entity.js';
import type { AreaChange } from './area-change.entity.js';
import { followings, type Followed } from './following.js';
import { tableOf } from './re-key.js';

/** What a change took from one area to another. */
export interface Returning {
  fromId: string;
  toId: string;
  households: string[];
  posts: string[];
  accounts: string[];
  follows: Followed[];
}

interface Item {
  entity: string;
  rowId: string;
  fromId: string;
  toId: string;
}

export interface Items {
  areas: Item[];
  passes: Returning[];
}

export async function itemsOf({ db }: Tools, changeId: string): Promise<Items> {
  const { rows } = await sql<Item>`
    select entity, row_id as "rowId", from_id as "fromId", to_id as "toId" from area_change_item
    where change_id = ${changeId} and before is null order by entity, row_id`.execute(db);
  const areas = rows.filter(({ entity }) => entity === Area.name);
  const others = rows.filter(({ entity }) => entity !== Area.name);
  const passes = [...Map.groupBy(others, ({ fromId, toId }) => `${fromId} ${toId}`).values()].map((items) => {
    const of = (name: string) => items.filter(({ entity }) => entity === name).map(({ rowId }) => rowId);
    const { fromId, toId } = items[0]!;
    return {
      ...{ fromId, toId, households: of(Household.name), posts: of(Post.name), accounts: of(Account.name) },
      follows: followings().flatMap(([entity]) => {
        const ids = of(entity);
        return ids.length > 0 ? [{ entity, ids }] : [];
      }),
    };
  });
  return { areas, passes };
}

/** What came after the change and would be torn by taking it back. @throws CONFLICT saying how many of what */
export async function refuseDependents(
  tools: Tools,
  change: AreaChange,
  { areas, passes }: Items,
): Promise<void> {
  const count = async (entity: string, what: Words, where: Sql): Promise<Found> => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from ${tableOf(tools, entity)} where ${where}`.execute(tools.db);
    return { words: what, count: rows[0]!.count };
  };
  const went = sql`exists (
    select from unnest(${areas.map(({ rowId }) => rowId)}::uuid[], ${areas.map(({ toId }) => toId)}::uuid[]) as item (row_id, to_id)
    where row_id = id and (parent_id <> to_id or status <> 'ACTIVE'))`;
  const gone = [await count(Area.name, words.areas, went), { words: words.households, count: 0 }];
  for (const { households, toId } of passes)
    gone.push(
      await count(
        Household.name,
        words.households,
        sql`id = any(${households}::uuid[]) and area_id <> ${toId}`,
      ),
    );
  const came = [
    ...areas.map(({ rowId }) => rowId),
    ...passes.flatMap((each) => [...each.households, ...each.posts, ...each.accounts]),
    ...passes.flatMap(({ follows }) => follows.flatMap(({ ids }) => ids)),
  ];
  const fresh = sql`not (id = any(${came}::uuid[]))`;
  const within = sql`= any(${change.createdIds}::uuid[]) and ${fresh}`;
  const lasts = sql`ends_by >= ${tools.today}`;
  const added = [
    await count(Area.name, words.areas, sql`parent_id ${within} and status = 'ACTIVE'`),
    await count(Household.name, words.households, sql`area_id ${within}`),
    await count(Post.name, words.posts, sql`area_id ${within} and organisation_id is null and ${lasts}`),
    await count(Account.name, words.accounts, sql`area_id ${within}`),
  ];
  for (const [entity, { which, words }] of change.createdIds.length > 0 ? followings() : [])
    added.push(await count(entity, words, sql`area_id ${within} and ${sql.raw(which(tools.today))}`));
  refuse(summed(gone), summed(added));
}

interface Found {
  words: Words;
  count: number;
}

/** What stands in several tables is one thing to a person. */
const summed = (found: readonly Found[]): Found[] =>
  [...Map.groupBy(found, ({ words }) => words.en).values()].map((alike) => ({
    words: alike[0]!.words,
    count: alike.reduce((sum, { count }) => sum + count, 0),
  }));

function refuse(gone: readonly Found[], added: readonly Found[]): void {
  const some = (found: readonly Found[]) => counted(found.filter(({ count }) => count > 0));
  const [moved, fresh] = [some(gone), some(added)];
  if (!moved.en && !fresh.en) return;
  const numbers = (found: readonly Found[]) =>
    Object.fromEntries(found.map(({ words, count }) => [words.en, count]));
  throw conflict(
    say(
      `变动后已有新的情况，不能撤回：${[moved.zh && `已另行调整 ${moved.zh}`, fresh.zh && `新增 ${fresh.zh}`].filter(Boolean).join('；')}。`,
      `Something new depends on it: ${[moved.en && `${moved.en} went elsewhere since`, fresh.en && `${fresh.en} came since`].filter(Boolean).join('; ')}.`,
    ),
    { gone: numbers(gone), added: numbers(added) },
  );
}

const words = {
  areas: say('下级区域', 'areas'),
  households: say('住户', 'households'),
  posts: say('任职', 'posts'),
  accounts: say('账号', 'accounts'),
};
