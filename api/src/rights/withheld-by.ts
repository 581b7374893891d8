import { postsLackingSecondFactor } from '../accounts/posts-in-force.js';
import { viewerOf, type Context } from '../kernel/context.js';
import { readUnscoped } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import { perRoot } from '../kernel/graphql/per-root.js';
import { selectText } from '../kernel/read/read.js';
import { asking, countingPosts } from './account-rights.js';

interface Of {
  accountId: string;
}

/** That nothing counts is told to whoever may read the account, also where they may not read the post it is for. */
export const lackingSecondFactor = perRoot<Of, string[]>(async (context, { accountId }) => {
  const { today } = viewerOf(context);
  const [found] = await readUnscoped(
    context.kernel.db,
    'whether rights are withheld, told to whoever may read the account',
    sql<{ posts: string[] }>`
      select ${postsLackingSecondFactor(today)} as posts from account where id = ${accountId}`,
  );
  return found?.posts ?? [];
});

/** Those of them that the viewer may read. */
export async function withheldBy(context: Context, root: Of): Promise<string[]> {
  const lacking = await lackingSecondFactor(context, root);
  if (lacking.length === 0) return [];
  const { accountId } = root;
  const asked = asking(context, accountId);
  const { post, counts } = countingPosts(accountId, viewerOf(asked), context.kernel.tables);
  const found = await selectText(
    asked,
    sql`(select coalesce(json_agg(${post.id} order by ${post.path}, ${post.id}), '[]')
      from ${post.from} where ${counts} and ${post.id} = any(${lacking}::uuid[]))`,
  );
  return JSON.parse(found!) as string[];
}
