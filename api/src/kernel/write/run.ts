import type { GraphQLResolveInfo } from 'graphql';
import { writeAudit } from '../audit/write-audit.js';
import { refuseWhileViewing, viewerOf, type Context } from '../context.js';
import { within, type Db } from '../db/database.js';
import type { ScopedEntity } from '../db/scoped.entity.js';
import { together } from '../db/together.js';
import { notFound, Problem } from '../errors.js';
import type { Viewer } from '../policy/viewer.js';
import { one, oneWithin } from '../read/read.js';
import { isRetryable, problemFrom } from './constraints.js';
import type { Deed } from './deed.js';
import { holdReceipt, Used, writeReceipt, type Claim } from './receipt.js';
import { Tools, type Place } from './tools.js';

const ATTEMPTS = 3;

/**
 * Does a deed: transaction, scope, receipt, work, flush, re-check of every row as it became, audit, answer, commit.
 * All of it happens or none.
 */
export async function run<I extends object, T>(
  context: Context,
  deed: Deed<I, T>,
  input: I,
  info: GraphQLResolveInfo,
): Promise<T> {
  refuseWhileViewing(context);
  const claim = claimOf(context, deed, input);
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(context, deed, input, claim, info);
    } catch (error) {
      if (error instanceof Used) return doneBefore(context, deed, claim!, info);
      if (error instanceof Problem) throw error;
      if (!isRetryable(error) || attempt === ATTEMPTS) throw problemFrom(error) ?? error;
    }
  }
}

function claimOf<I extends object>(context: Context, deed: Deed<I, unknown>, input: I): Claim | null {
  const id = deed.creates && (input as { id?: string | null }).id;
  if (!id) return null;
  const { accountId } = viewerOf(context);
  return { id, accountId, action: deed.action, input, at: context.kernel.clock.now() };
}

function once<I extends object, T>(
  context: Context,
  deed: Deed<I, T>,
  input: I,
  claim: Claim | null,
  info: GraphQLResolveInfo,
): Promise<T> {
  const { kernel } = context;
  const viewer = viewerOf(context);
  const work = async (db: Db): Promise<T> => {
    const tools = new Tools(kernel, viewer, db, deed.action, context.origin);
    // The work does not wait for the receipt: where it turns out used, all of this is undone.
    const [, outcome] = await together([
      claim && writeReceipt(db, kernel.vault, claim),
      deed.work(tools, input),
    ]);
    // Nor do the trail and the answer wait for the re-check.
    const [, , , answer] = await together([
      tools.rows.flush(),
      tools.recheck(),
      writeTrail(context, deed.action, tools, outcome.subject),
      outcome.answer ?? answered<T>(tools, context, deed, outcome.subject.id, info),
    ]);
    return answer;
  };
  return within(kernel.db, viewer.envelope, work, 'deed');
}

/** One row; of a move one for each end, since both have a supervisor, and each reads the trail of the own area. */
async function writeTrail(
  { origin }: Context,
  action: string,
  tools: Tools,
  subject: ScopedEntity,
): Promise<void> {
  const { reason, after } = tools.remarks;
  const trail = tools.placesOf(subject).map((place) => ({
    ...tools.rows.changesOf(subject),
    ...{ at: tools.now, action, subject: subject.constructor.name, subjectId: subject.id },
    ...{ place, actor: actorOf(tools.viewer, place), origin, reason },
    ...(after && { after }),
  }));
  await together(trail.map((row) => writeAudit(tools.db, row)));
}

async function answered<T>(
  { db }: Tools,
  context: Context,
  deed: Deed<never, T>,
  id: string,
  info: GraphQLResolveInfo,
): Promise<T> {
  return (await oneWithin<T>(db, context, deed.subject, id, info)) ?? missing();
}

/** The same deed has been done with this id: it is answered as it was then, with the row as it is now. */
async function doneBefore<T>(
  context: Context,
  deed: Deed<never, T>,
  claim: Claim,
  info: GraphQLResolveInfo,
): Promise<T> {
  const { db, vault } = context.kernel;
  await holdReceipt(db, vault, viewerOf(context).envelope, claim);
  return (await one<T>(context, deed.subject, claim.id, info)) ?? missing();
}

function missing(): never {
  throw notFound();
}

/** The innermost post that covers the place: the one it was most likely done in. */
function actorOf({ accountId, displayName, posts }: Viewer, { areaPath }: Place) {
  const [post] = posts
    .filter((held) => areaPath.startsWith(held.areaPath))
    .sort((a, b) => b.areaPath.length - a.areaPath.length);
  return {
    accountId,
    name: displayName,
    postId: post?.id ?? null,
    postTitle: post ? (post.title ?? post.role) : null,
  };
}
