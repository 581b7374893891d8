import { viewerInPost } from '../accounts/viewer-in-post.js';
import type { Kernel } from '../kernel/context.js';
import { forbidden } from '../kernel/errors.js';
import type { Viewer } from '../kernel/policy/viewer.js';
import { say } from '../kernel/words.js';

/**
 * Whoever imports, in the post they began it in, as it is now: a file may be on its way for minutes, and its rows are written
 * long after. @throws FORBIDDEN where that post is not in force any more
 */
export async function importer(
  kernel: Kernel,
  { accountId, postId }: { accountId: string; postId: string },
): Promise<Viewer> {
  const viewer = await viewerInPost(kernel, accountId, postId);
  if (viewer) return viewer;
  throw forbidden(
    say(
      '导入所用的任职已失效（任职结束、区域撤销或账号停用）。',
      'The post it was made in is no longer in force, its area is closed or the account is disabled.',
    ),
  );
}
