import type { Kernel } from '../kernel/context.js';
import { readUnscoped, readWithin } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import { limited } from '../kernel/policy/narrow.js';
import { viewerFrom, type HeldPost, type Viewer } from '../kernel/policy/viewer.js';
import { mayDo } from '../kernel/read/may-do.js';
import { Account } from './account.entity.js';
import type { Authenticated } from './who-holds.js';
import { postsInForce } from './posts-in-force.js';
import { SessionKind } from './session.entity.js';
import { aliveSince } from './session-term.js';

interface Found {
  sessionId: string;
  until: Date;
  accountId: string;
  displayName: string;
  posts: string;
}

/**
 * Whoever is signed in looks as somebody else: that account with its posts, but reading no more than the one who looks may read.
 * Asked anew for each request, as the sign-in is, and whether the right to look still stands.
 * @returns null where the view is over, belongs to another sign-in, or is no longer allowed
 */
export async function viewedBy(
  kernel: Kernel,
  own: Omit<Authenticated, 'viewing'>,
  tokenHash: Buffer,
): Promise<Authenticated | null> {
  const { today, accountId, displayName } = own.viewer;
  const [found] = await readUnscoped(
    kernel.db,
    'as whom a view looks',
    sql<Found>`
      select session.id as "sessionId", session.expires_at as until, account.id as "accountId",
        account.display_name as "displayName", ${postsInForce(today)} as posts
      from session join account on account.id = session.viewed_id and account.status = 'ACTIVE'
      where session.token_hash = ${tokenHash} and session.kind = ${SessionKind.VIEW}
        and session.parent_id = ${own.sessionId} and ${aliveSince(kernel.clock.now())}`,
  );
  if (!found || !(await mayStillView(kernel, own.viewer, found.accountId))) return null;
  const { sessionId, until, posts, ...who } = found;
  // Made for this request alone: the ability of a viewer that is kept belongs to the account's own sign-ins.
  const viewed = viewerFrom(kernel.catalogue, { ...who, today }, JSON.parse(posts) as HeldPost[]);
  return {
    sessionId: own.sessionId,
    viewing: { sessionId, until, by: { accountId, displayName } },
    viewer: {
      ...viewed,
      able: limited(viewed.able, own.viewer.able),
      reach: limited(viewed.reach, own.viewer.reach),
    },
  };
}

async function mayStillView(
  { db, tables, catalogue }: Kernel,
  viewer: Viewer,
  accountId: string,
): Promise<boolean> {
  const account = tables.row(Account.name, 't');
  const statement = sql<{ may: boolean }>`select exists (select from ${account.from}
    where ${account.id} = ${accountId} and ${mayDo('viewAs', account, viewer, catalogue)}) as may`;
  const [answer] = await readWithin<{ may: boolean }>(db, viewer.envelope, statement.compile());
  return answer!.may;
}
