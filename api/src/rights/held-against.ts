import { AccountStatus } from '../accounts/account.entity.js';
import { postsInForce } from '../accounts/posts-in-force.js';
import type { Kernel } from '../kernel/context.js';
import { readUnscoped, readWithin } from '../kernel/db/database.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import { guardsOf } from '../kernel/policy/guard.js';
import { permitted } from '../kernel/policy/translate.js';
import { viewerFrom, viewerOfPosts, type Viewer } from '../kernel/policy/viewer.js';
import type { Asked } from './explain-access.js';
import type { SeenPost } from './seen-by-asker.js';

/** What the rules say of an account, an action and a record. */
export interface Held {
  /** Whether it can sign in. */
  active: boolean;
  /** Whether it gets to see the record: reads it, or reaches it by this action. */
  sees: boolean;
  /** Whether some post reaches the record by this action. */
  reach: boolean;
  /** And the record is in a state for it. */
  able: boolean;
  /** Each guard, in their order. */
  guards: boolean[];
  /** Each of the posts asked about, alone; `may` is whether its role has the permission. */
  posts: { may: boolean; reach: boolean; able: boolean }[];
}

type Flags = Pick<Held, 'sees' | 'reach' | 'able' | 'guards'> & { each: boolean[] };

/**
 * Asked as the account would ask: with all its posts, behind the database's policies for it, by the conditions a deed is held to.
 * @param posts those of it that shall be looked at one by one
 */
export async function heldAgainst(
  kernel: Kernel,
  { accountId, action, subject, id }: Asked,
  posts: readonly SeenPost[],
  today: string,
): Promise<Held> {
  const { catalogue, tables, db } = kernel;
  const { active, ...viewer } = await viewerById(kernel, accountId, today);
  const row = tables.row(subject, 't');
  const conditions = posts.map(({ state, ...post }) => {
    if (state !== null) return [sql`false`, sql`false`];
    const alone = viewerFrom(catalogue, viewer, [post]);
    return [permitted(alone.reach, action, row), permitted(alone.able, action, row)];
  });
  const guards = guardsOf(subject, action).map((guard) => guard.condition(row, viewer, catalogue));
  const reach = permitted(viewer.reach, action, row);
  const statement = sql<Flags>`
    select (${reach} or ${permitted(viewer.able, 'read', row)}) as sees, ${reach} as reach,
      ${permitted(viewer.able, action, row)} as able, ${listOf(guards)} as guards, ${listOf(conditions.flat())} as each
    from ${row.from} where ${row.id} = ${id}`;
  const [found] = await readWithin<Flags>(db, viewer.envelope, statement.compile());
  return {
    active,
    ...{ sees: found?.sees ?? false, reach: found?.reach ?? false, able: found?.able ?? false },
    guards: found?.guards ?? [],
    posts: posts.map(({ role }, at) => ({
      may: catalogue.roles[role]?.may[subject]?.includes(action) ?? false,
      reach: found?.each[2 * at] ?? false,
      able: found?.each[2 * at + 1] ?? false,
    })),
  };
}

/** Never null: what is not known to hold, does not. */
const listOf = (conditions: readonly Sql[]): Sql =>
  sql`array[${sql.join(conditions.map((condition) => sql`coalesce(${condition}, false)`))}]::boolean[]`;

/** As signing in would make it, whether or not it can. */
async function viewerById(
  { db, catalogue }: Kernel,
  accountId: string,
  today: string,
): Promise<Viewer & { active: boolean }> {
  const [found] = await readUnscoped(
    db,
    'what an account may do, told to whoever may read both',
    sql<{ displayName: string; active: boolean; posts: string }>`
      select display_name as "displayName", status = ${AccountStatus.ACTIVE} as active, ${postsInForce(today)} as posts
      from account where id = ${accountId}`,
  );
  const { displayName, active, posts } = found!;
  return { ...viewerOfPosts(catalogue, { accountId, displayName, today }, posts), active };
}
