import { AccountStatus } from '../accounts/account.entity.js';
import { postsLackingSecondFactor, postsToTellOf } from '../accounts/posts-in-force.js';
import type { Kernel } from '../kernel/context.js';
import { readUnscoped, readWithin } from '../kernel/db/database.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import { guardsOf } from '../kernel/policy/guard.js';
import { permitted } from '../kernel/policy/translate.js';
import {
  envelopeOf,
  viewerFrom,
  viewerOfPosts,
  type HeldPost,
  type Viewer,
} from '../kernel/policy/viewer.js';
import type { Asked } from './explain-access.js';
import type { SeenPost } from './seen-by-asker.js';

/** What the rules say of an account, an action and a record. */
export interface Held {
  /** Whether it can sign in. */
  active: boolean;
  /** Whether its password is its own: its posts do not count before it has changed one that somebody else has set. */
  ownsPassword: boolean;
  /** Its posts whose role must have a second factor that it lacks: while there is one, none of them counts. */
  withheldBy: string[];
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
  const { active, isWithheld, ownsPassword, withheldBy, standing, ...viewer } = await viewerById(
    kernel,
    accountId,
    today,
  );
  // Nothing follows from posts that do not count; what each of them would say is asked as if they did.
  const asked = standing.filter(({ id }) => posts.some((post) => post.state === null && post.id === id));
  const envelope = isWithheld ? envelopeOf(viewer, asked) : viewer.envelope;
  const row = tables.row(subject, 't');
  const verdicts = posts.map((post) => ({ post, may: catalogue.may(post, subject, action) }));
  const conditions = verdicts.map(({ post: { id, state }, may }) => {
    if (state !== null || !may) return [sql`false`, sql`false`];
    // As the statement of a sign-in has it: wherever its organisation covers, and with the zones it is in.
    const held = standing.filter((post) => post.id === id);
    const alone = viewerFrom(catalogue, viewer, held);
    return [permitted(alone.reach, action, row), permitted(alone.able, action, row)];
  });
  const guards = guardsOf(subject, action).map((guard) => guard.condition(row, viewer, catalogue));
  const reach = permitted(viewer.reach, action, row);
  const statement = sql<Flags>`
    select (${reach} or ${permitted(viewer.able, 'read', row)}) as sees, ${reach} as reach,
      ${permitted(viewer.able, action, row)} as able, ${listOf(guards)} as guards, ${listOf(conditions.flat())} as each
    from ${row.from} where ${row.id} = ${id}`;
  const [found] = await readWithin<Flags>(db, envelope, statement.compile());
  return {
    active,
    ownsPassword,
    withheldBy,
    ...(found && !isWithheld
      ? { sees: found.sees, reach: found.reach, able: found.able }
      : { sees: false, reach: false, able: false }),
    guards: found?.guards ?? [],
    posts: verdicts.map(({ may }, at) => ({
      may,
      reach: found?.each[2 * at] ?? false,
      able: found?.each[2 * at + 1] ?? false,
    })),
  };
}

/** Never null: what is not known to hold, does not. */
const listOf = (conditions: readonly Sql[]): Sql =>
  sql`array[${sql.join(conditions.map((condition) => sql`coalesce(${condition}, false)`))}]::boolean[]`;

interface Standing extends Pick<Held, 'active' | 'ownsPassword' | 'withheldBy'> {
  /** Its posts in force, whether or not they count. */
  standing: HeldPost[];
  isWithheld: boolean;
}

/** As signing in would make it, whether or not it can: without the posts where they do not count; see `postsInForce`. */
async function viewerById(
  { db, catalogue }: Kernel,
  accountId: string,
  today: string,
): Promise<Viewer & Standing> {
  const [found] = await readUnscoped(
    db,
    'what an account may do, told to whoever may read both',
    sql<Omit<Standing, 'isWithheld' | 'standing'> & { displayName: string; standing: string }>`
      select display_name as "displayName", status = ${AccountStatus.ACTIVE} as active,
        not must_change_password as "ownsPassword", ${postsLackingSecondFactor(today)} as "withheldBy",
        ${postsToTellOf(today)} as standing
      from account where id = ${accountId}`,
  );
  const { displayName, standing, ...facts } = found!;
  const isWithheld = !facts.ownsPassword || facts.withheldBy.length > 0;
  return {
    ...viewerOfPosts(catalogue, { accountId, displayName, today }, isWithheld ? '[]' : standing),
    ...facts,
    isWithheld,
    standing: JSON.parse(standing) as HeldPost[],
  };
}
