import { dayOf } from '../kernel/clock.js';
import type { Kernel } from '../kernel/context.js';
import { readUnscoped } from '../kernel/db/database.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import { viewerOfPosts, type Viewer } from '../kernel/policy/viewer.js';
import { postsInForce } from './posts-in-force.js';

interface Found {
  accountId: string;
  displayName: string;
  /** JSON of the one post, or of none. */
  posts: string;
}

/**
 * An account in one of its posts, for work that goes on when its request is over: it sees what that post shows and nothing else.
 * Null as soon as the post is not in force any more, its area is closed, the account is disabled or must set up a second factor first.
 */
export const viewerInPost = (kernel: Kernel, accountId: string, postId: string): Promise<Viewer | null> =>
  viewerWith(kernel, accountId, sql`post.id = ${postId}`);

/** The same in all of its posts: for what was asked for in several, and is done later. */
export const viewerOfAccount = (kernel: Kernel, accountId: string): Promise<Viewer | null> =>
  viewerWith(kernel, accountId);

async function viewerWith(kernel: Kernel, accountId: string, which?: Sql<boolean>): Promise<Viewer | null> {
  const today = dayOf(kernel.clock.now());
  const [found] = await readUnscoped(
    kernel.db,
    'whether a post is still in force',
    sql<Found>`
      select id as "accountId", display_name as "displayName", ${postsInForce(today, which)} as posts
      from account where id = ${accountId} and status = 'ACTIVE'`,
  );
  if (!found || found.posts === '[]') return null;
  const { posts, ...who } = found;
  return viewerOfPosts(kernel.catalogue, { ...who, today }, posts);
}
