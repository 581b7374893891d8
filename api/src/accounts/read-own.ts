import type { GraphQLResolveInfo } from 'graphql';
import { sql } from '../kernel/db/sql.js';
import { viewerOf, type Context } from '../kernel/context.js';
import { within } from '../kernel/db/database.js';
import { Json } from '../kernel/read/json.js';
import { extended } from '../kernel/policy/narrow.js';
import { one, select } from '../kernel/read/read.js';
import { objectTypeOf } from '../kernel/read/selection.js';
import { Account } from './account.entity.js';
import { inForce, Post } from './post.entity.js';
import { aliveSince, endsAt } from './session-term.js';
import { SessionKind } from './session.entity.js';
import type { Session } from './session.type.js';

/** Everybody may read the own account and posts, even without a post that would let them read anything. */
export function asOwner(context: Context): Context {
  const viewer = viewerOf(context);
  const { accountId: id } = viewer;
  const own = [
    { subject: 'Account', action: 'read', conditions: { id } },
    { subject: 'Post', action: 'read', conditions: { account: id } },
  ];
  return { ...context, viewer: { ...viewer, able: extended(viewer.able, own) } };
}

export async function ownAccount(context: Context, info: GraphQLResolveInfo): Promise<Account | null> {
  return one(asOwner(context), Account, viewerOf(context).accountId, info);
}

export async function ownPosts(context: Context, info: GraphQLResolveInfo): Promise<Post[]> {
  const owner = asOwner(context);
  const { accountId, today } = viewerOf(owner);
  const found = select<Post[]>(owner, info, (statement) => {
    const post = statement.table(Post.name);
    return Json.list(
      statement.object(post, objectTypeOf(info.returnType)!, info.fieldNodes),
      sql`from ${post.from} where ${post.column('account')} = ${accountId} and ${inForce(post, today)} and ${statement.visible(post)}`,
      sql`${post.path}, ${post.id}`,
    ).sql;
  });
  return found as Promise<Post[]>;
}

export async function ownSessions(context: Context): Promise<Session[]> {
  if (context.viewing) return []; // where somebody has signed in is nobody else's business
  const viewer = viewerOf(context);
  const { rows } = await within(context.kernel.db, viewer.envelope, (db) =>
    sql<Session>`
      select id, id = ${context.sessionId} as current, created_at as "createdAt", last_seen_at as "lastSeenAt",
        ${endsAt} as "expiresAt", address, user_agent as "userAgent"
      from session where account_id = ${viewer.accountId} and kind = ${SessionKind.OWN} and ${aliveSince(context.kernel.clock.now())}
      order by last_seen_at desc, id`.execute(db),
  );
  return rows;
}
