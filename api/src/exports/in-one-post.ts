import { viewerOf, type Context } from '../kernel/context.js';
import { forbidden, invalid } from '../kernel/errors.js';
import { viewerOfPosts, type HeldPost } from '../kernel/policy/viewer.js';
import { say } from '../kernel/words.js';

/**
 * The same request by somebody who holds only the post that the export is made in: the right, the rows and the trail are that
 * post's, and an export of two areas that nobody else may see together cannot be made.
 * @param postId may be left out where only one of the posts may export
 */
export function inOnePost(context: Context, postId: string | null | undefined): Context {
  const { accountId, displayName, today, posts } = viewerOf(context);
  const { catalogue } = context.kernel;
  const chosen = postId ?? onlyOne(context, posts);
  // At an organisation it is one in each area that covers.
  const held = posts.filter(({ id }) => id === chosen);
  if (held.length === 0) throw invalid({ postId: say('不是您在任的任职', 'is none of your posts in force') });
  const holder = { accountId, displayName, today };
  return { ...context, viewer: viewerOfPosts(catalogue, holder, JSON.stringify(held)) };
}

function onlyOne({ kernel: { catalogue } }: Context, posts: readonly HeldPost[]): string {
  const exporting = posts.filter((post) => catalogue.may(post, 'Area', 'createExport'));
  const [post, ...more] = new Set(exporting.map(({ id }) => id));
  if (!post) throw forbidden();
  if (more.length > 0)
    throw invalid({
      postId: say(
        '您有多个可以导出的任职，请选择以哪一个任职导出',
        'you have several posts that may export: choose one',
      ),
    });
  return post;
}
