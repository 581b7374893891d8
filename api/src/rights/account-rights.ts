import type { GraphQLResolveInfo } from 'graphql';
import { Account } from '../accounts/account.entity.js';
import { composedOf } from '../accounts/composed-of.js';
import { inForce, Post } from '../accounts/post.entity.js';
import { asOwner } from '../accounts/read-own.js';
import { AreaStatus } from '../areas/area.entity.js';
import { viewerOf, type Context } from '../kernel/context.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import type { InRole } from '../kernel/policy/composed.js';
import { effectiveOf } from '../kernel/policy/effective.js';
import type { Viewer } from '../kernel/policy/viewer.js';
import { and } from '../kernel/read/and.js';
import { Json } from '../kernel/read/json.js';
import { one, select, selectText } from '../kernel/read/read.js';
import type { Row, Tables } from '../kernel/read/row.js';
import { objectTypeOf } from '../kernel/read/selection.js';
import { permitted } from '../kernel/policy/translate.js';
import { uuidOrNull } from '../kernel/uuid.js';
import type { Right } from './rights.type.js';

/** Of the own account everybody may ask, as of the own posts: also without any post that would let them read it. */
export const asking = (context: Context, accountId: string): Context =>
  viewerOf(context).accountId === accountId ? asOwner(context) : context;

/** The posts that count today: in force, and in an area that is in use, as `postsInForce` says it for a sign-in. */
export function countingPosts(accountId: string, { able, today }: Viewer, tables: Tables) {
  const post = tables.row(Post.name, 'held');
  const { row: area, joined } = post.related('area', 'held_area');
  const counts: Sql<boolean> = and([
    sql`${post.column('account')} = ${uuidOrNull(accountId)}`,
    inForce(post, today),
    permitted(able, 'read', post),
    sql`exists (select from ${area.from} where ${joined} and ${area.column('status')} = ${AreaStatus.ACTIVE})`,
  ]);
  return { post, counts };
}

/** Whether there is an account to tell of: null, and not an empty list, where the viewer may not read it. */
export async function isReadable(context: Context, accountId: string): Promise<boolean> {
  const asked = asking(context, accountId);
  const account: Row = context.kernel.tables.row(Account.name, 't');
  const found = await selectText(
    asked,
    sql`(select 1 from ${account.from} where ${account.id} = ${uuidOrNull(accountId)}
      and ${permitted(viewerOf(asked).able, 'read', account)})`,
  );
  return found !== null;
}

export const accountOf = (context: Context, accountId: string, info: GraphQLResolveInfo) =>
  one<Account>(asking(context, accountId), Account, accountId, info);

export async function postsOf(
  context: Context,
  accountId: string,
  info: GraphQLResolveInfo,
): Promise<Post[] | null> {
  const asked = asking(context, accountId);
  const { post, counts } = countingPosts(accountId, viewerOf(asked), context.kernel.tables);
  return select<Post[]>(
    asked,
    info,
    (statement) =>
      Json.list(
        statement.object(post, objectTypeOf(info.returnType)!, info.fieldNodes),
        sql`from ${post.from} where ${counts}`,
        sql`${post.path}, ${post.id}`,
      ).sql,
  );
}

/** What the posts allow together, by the very catalogue and roles of the policy. */
export async function rightsOf(context: Context, accountId: string): Promise<Right[]> {
  const asked = asking(context, accountId);
  const { catalogue, tables } = context.kernel;
  const { post, counts } = countingPosts(accountId, viewerOf(asked), tables);
  const found = await selectText(
    asked,
    sql`(select coalesce(json_agg(json_build_object('id', ${post.id}, 'role', ${post.column('role')},
      'composed', ${composedOf(post.column('role'), post.column('county'))})
      order by ${post.path}, ${post.id}), '[]') from ${post.from} where ${counts})`,
  );
  const held = JSON.parse(found!) as (InRole & { id: string })[];
  return effectiveOf(catalogue, held).map(({ subject, action, scopes, posts }) => ({
    subject,
    action,
    reach: scopes.map(({ name }) => name[context.origin.language]),
    postIds: posts.map(({ id }) => id),
  }));
}
