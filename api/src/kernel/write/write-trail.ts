import { writeAudit } from '../audit/write-audit.js';
import type { ScopedEntity } from '../db/scoped.entity.js';
import { together } from '../db/together.js';
import type { Viewer } from '../policy/viewer.js';
import type { Place, Tools } from './tools.js';

/** One row; of a move one for each end, since both have a supervisor, and each reads the trail of the own area. */
export async function writeTrail(tools: Tools, action: string, subject: ScopedEntity): Promise<void> {
  const { origin } = tools;
  const { reason, before, after, beside } = tools.remarks;
  const changes = tools.rows.changesOf(subject);
  const trail = tools.placesOf(subject).map((place) => ({
    before: before ?? (beside.before ? { ...changes.before, ...beside.before } : changes.before),
    after: after ?? (beside.after ? { ...changes.after, ...beside.after } : changes.after),
    ...{ at: tools.now, action, subject: subject.constructor.name, subjectId: subject.id },
    ...{ place, actor: actorOf(tools.viewer, place), origin, reason },
  }));
  await together(trail.map((row) => writeAudit(tools.db, row)));
}

/** The innermost post that covers the place, else one to which a zone opens it: the one it was most likely done in. */
function actorOf({ accountId, displayName, posts }: Viewer, { areaPath }: Place) {
  const [own] = posts
    .filter((held) => areaPath.startsWith(held.areaPath))
    .sort((a, b) => b.areaPath.length - a.areaPath.length);
  const post =
    own ??
    posts.find(({ zones }) => zones?.some(({ paths }) => paths.some((path) => areaPath.startsWith(path))));
  return {
    accountId,
    name: displayName,
    postId: post?.id ?? null,
    postTitle: post ? (post.title ?? post.composed?.title ?? post.role) : null,
  };
}
