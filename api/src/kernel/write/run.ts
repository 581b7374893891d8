import type { GraphQLResolveInfo } from 'graphql';
import { refuseWhileViewing, viewerOf, type Context } from '../context.js';
import { within, type Db } from '../db/database.js';
import { together } from '../db/together.js';
import { notFound, Problem } from '../errors.js';
import { one, oneWithin } from '../read/read.js';
import { say } from '../words.js';
import { isRetryable, problemFrom } from './constraints.js';
import type { Deed } from './deed.js';
import { holdReceipt, Used, writeReceipt, type Claim } from './receipt.js';
import { Tools } from './tools.js';
import { writeTrail } from './write-trail.js';

const ATTEMPTS = 3;

/**
 * Does a deed: transaction, scope, receipt, work, flush, re-check of every row as it became and of who asks, audit, answer, commit.
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
  let asking = context;
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(asking, deed, input, claim, info);
    } catch (error) {
      if (error instanceof Used) return doneBefore(context, deed, claim!, info);
      const other = attempt < ATTEMPTS && (await othersNow(asking, error));
      if (other) {
        asking = { ...context, ...other, whoNow: { ...context.whoNow!, ...other } };
        continue;
      }
      if (error instanceof Problem) throw error;
      if (!isRetryable(error) || attempt === ATTEMPTS) throw problemFrom(error) ?? error;
    }
  }
}

type Asking = Pick<Context, 'viewer'>;

/** What a deed waited for may have taken long, and rights may have ended meanwhile: it is not done by them. */
class OtherRights extends Problem {
  constructor(readonly asking: Asking) {
    super('CONFLICT', say('您的权限刚刚发生变化，请重试。', 'Your rights have just changed: try again.'));
  }
}

/** Who asks by the posts of this moment, where these are not what they were when the deed began; null where they are. */
async function otherAsking({ viewer, whoNow }: Context): Promise<Asking | null> {
  if (!whoNow || whoNow.viewer !== viewer) return null;
  const now = await whoNow.ask();
  return now === viewer ? null : { viewer: now };
}

/**
 * Sent behind all else that the deed does, on its own connection: whatever it waited for has come by then.
 * @throws OtherRights
 */
async function stillSame(context: Context, db: Db): Promise<void> {
  const { viewer, whoNow } = context;
  if (viewer && whoNow?.viewer === viewer && (await whoNow.isStill(db, viewer))) return;
  const other = await otherAsking(context);
  if (other) throw new OtherRights(other);
}

/**
 * For whom the deed is to be tried again. What lies where the viewer's posts are may have been moved while it waited, and the posts with
 * it: then a refusal says nothing either.
 */
async function othersNow(context: Context, error: unknown): Promise<Asking | null> {
  if (error instanceof OtherRights) return error.asking;
  const refused = error instanceof Problem && (error.code === 'NOT_FOUND' || error.code === 'FORBIDDEN');
  return refused ? otherAsking(context) : null;
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
      together(outcome.subjects.map((subject) => writeTrail(tools, deed.action, subject))),
      outcome.answer ?? answered<T>(tools, context, deed, outcome.subjects[0]!.id, info),
      stillSame(context, db),
    ]);
    return answer;
  };
  return within(kernel.db, viewer.envelope, work, 'deed');
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
