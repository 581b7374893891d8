import type { GraphQLResolveInfo } from 'graphql';
import { ChangeRecorder } from '../audit/changes.js';
import { writeAudit } from '../audit/write-audit.js';
import { viewerOf, type Context } from '../context.js';
import { within, type Db } from '../db/database.js';
import { unitOfWork } from '../db/orm.js';
import { notFound, Problem } from '../errors.js';
import type { Viewer } from '../policy/viewer.js';
import { oneWithin } from '../read/read.js';
import { isRetryable, problemFrom } from './constraints.js';
import type { Deed } from './deed.js';
import { alreadyDone } from './receipt.js';
import { Tools, type Place } from './tools.js';

const ATTEMPTS = 3;

/**
 * Does a deed: transaction, scope, work, flush, re-check of every row as it became, audit, answer, commit.
 * All of it happens or none.
 */
export async function run<I extends object, T>(
  context: Context,
  deed: Deed<I, T>,
  input: I,
  info: GraphQLResolveInfo,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(context, deed, input, info);
    } catch (error) {
      if (error instanceof Problem) throw error;
      if (!isRetryable(error) || attempt === ATTEMPTS) throw problemFrom(error) ?? error;
    }
  }
}

async function once<I extends object, T>(
  context: Context,
  deed: Deed<I, T>,
  input: I,
  info: GraphQLResolveInfo,
): Promise<T> {
  const viewer = viewerOf(context);
  const { kernel } = context;
  const work = async (db: Db): Promise<T> => {
    const id = deed.creates ? (input as { id?: string | null }).id : null;
    const receipt = id && {
      id,
      accountId: viewer.accountId,
      action: deed.action,
      input,
      at: kernel.clock.now(),
    };
    if (receipt && (await alreadyDone(db, kernel.vault, receipt)))
      return answered<T>(db, context, deed, receipt.id, info);

    const em = unitOfWork(kernel.orm, db);
    const recorder = new ChangeRecorder();
    em.getEventManager().registerSubscriber(recorder);
    const tools = new Tools(kernel, viewer, em, db, deed.action, context.origin);
    const { subject, answer } = await deed.work(tools, input);
    await em.flush();
    // Both ends of a move have a supervisor, and each reads the trail of the own area.
    const trail = tools.placesOf(subject).map((place) => ({
      ...recorder.of(subject.id),
      at: tools.now,
      action: deed.action,
      subject: subject.constructor.name,
      subjectId: subject.id,
      place,
      actor: actorOf(viewer, place),
      origin: context.origin,
      reason: tools.remarks.reason,
      ...(tools.remarks.after && { after: tools.remarks.after }),
    }));
    return sentTogether(
      () => answer ?? answered<T>(db, context, deed, subject.id, info),
      [() => tools.recheck(), ...trail.map((row) => () => writeAudit(db, row))],
    );
  };
  return within(kernel.db, viewer.envelope, work, 'read write');
}

/** Does not wait for one answer before sending the next; of several failures the first one counts. @param checks sent first */
async function sentTogether<T>(
  last: () => T | Promise<T>,
  checks: readonly (() => Promise<void>)[],
): Promise<T> {
  const sent = checks.map((send) => send());
  const told = Promise.resolve(last());
  const settled = await Promise.allSettled([...sent, told]);
  for (const each of settled) if (each.status === 'rejected') throw each.reason;
  return told;
}

async function answered<T>(
  db: Db,
  context: Context,
  deed: Deed<never, T>,
  id: string,
  info: GraphQLResolveInfo,
): Promise<T> {
  const answer = await oneWithin<T>(db, context, deed.subject, id, info);
  if (answer === null) throw notFound();
  return answer;
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
