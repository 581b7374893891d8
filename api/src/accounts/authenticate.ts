import { createHash } from 'node:crypto';
import { sql } from '../kernel/db/sql.js';
import { dayOf } from '../kernel/clock.js';
import type { Kernel, Viewing } from '../kernel/context.js';
import { everything, readUnscoped, within } from '../kernel/db/database.js';
import { viewerOfPosts, type Viewer } from '../kernel/policy/viewer.js';
import { postsInForce } from './posts-in-force.js';
import { SessionKind } from './session.entity.js';
import { aliveSince, SEEN_EVERY } from './session-term.js';
import { viewedBy } from './viewed-by.js';

/** Only the hash of a token is stored: who reads the table can sign in as nobody. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

export interface Authenticated {
  viewer: Viewer;
  sessionId: string;
  viewing: Viewing | null;
}

interface Found {
  sessionId: string;
  seen: Date;
  accountId: string;
  displayName: string;
  /** JSON of the posts in force. */
  posts: string;
}

/**
 * Who holds this token, with the posts in force today: read afresh for each request, in one statement, so a post that
 * ended, an account that was disabled and an area that was closed count at once.
 * @param view the token of a view as somebody else, beside the sign-in's own. One that is over makes the caller nobody:
 *   who believes to look as somebody else must not act as themselves
 */
export async function authenticate(
  kernel: Kernel,
  token: string | null,
  view: string | null = null,
): Promise<Authenticated | null> {
  if (!token) return null;
  const now = kernel.clock.now();
  const today = dayOf(now);
  const [found] = await readUnscoped(
    kernel.db,
    'who holds this token',
    sql<Found>`
      select session.id as "sessionId", session.last_seen_at as seen, account.id as "accountId",
        account.display_name as "displayName", ${postsInForce(today)} as posts
      from session join account on account.id = session.account_id and account.status = 'ACTIVE'
      where session.token_hash = ${hashOf(token)} and session.kind = ${SessionKind.OWN} and ${aliveSince(now)}`,
  );
  if (!found) return null;
  const { sessionId, seen, posts, ...who } = found;
  if (now.getTime() - seen.getTime() > SEEN_EVERY) void noteSeen(kernel, sessionId, now);
  const viewer = viewerOfPosts(kernel.catalogue, { ...who, today }, posts);
  return view ? viewedBy(kernel, { viewer, sessionId }, hashOf(view)) : { sessionId, viewer, viewing: null };
}

/** Nobody waits for it, and nothing fails with it. */
async function noteSeen({ db, log }: Kernel, sessionId: string, now: Date): Promise<void> {
  try {
    await within(
      db,
      everything('when a session was last seen'),
      (db) =>
        sql`update session set last_seen_at = greatest(last_seen_at, ${now}) where id = ${sessionId}`.execute(
          db,
        ),
      'read write',
    );
  } catch (err) {
    log.warn({ err }, 'could not note when a session was last seen');
  }
}
