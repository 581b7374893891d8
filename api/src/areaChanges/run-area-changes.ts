import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { viewerOfAccount } from '../accounts/viewer-in-post.js';
import type { Context, Kernel } from '../kernel/context.js';
import { everything, within, type Db } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import { forbidden, Problem, unexpected } from '../kernel/errors.js';
import type { Deed } from '../kernel/write/deed.js';
import { run } from '../kernel/write/run.js';
import { say } from '../kernel/words.js';
import { AreaChange } from './area-change.entity.js';
import { claimChange, leaveChange, LEASE_LOCK, type Claimed } from './claim-change.js';
import { commandOf, perform } from './command.js';

/** How often one is taken up again after a fault of ours before it is given up. */
const ATTEMPTS = 3;

/**
 * Does the large changes that wait, one after the other. Each is one transaction, however large: its commit is the moment from which
 * everybody sees the new tree, and after a crash nothing of it is there, and it is begun again. See docs/decisions/027.
 * @param after told of each batch, in the transaction that wrote it
 */
export async function runAreaChanges(
  kernel: Kernel,
  stop?: AbortSignal,
  after: After = async () => {},
): Promise<void> {
  for (let claimed; !stop?.aborted && (claimed = await claimChange(kernel));)
    await runChange(kernel, claimed, stop, after);
}

type After = (db: Db) => Promise<void>;

async function runChange(
  kernel: Kernel,
  claimed: Claimed,
  stop: AbortSignal | undefined,
  after: After,
): Promise<void> {
  const { language } = claimed.origin;
  try {
    if (claimed.attempts > ATTEMPTS) throw new Error('given up after several crashes');
    // Who asked for it, with the rights they have now.
    const viewer = await viewerOfAccount(kernel, claimed.accountId);
    if (!viewer) throw forbidden();
    const origin = { ...claimed.origin, userAgent: '', panel: false };
    const respond = { setCookie: () => {}, clearCookie: () => {} };
    const context: Context = { kernel, viewer, origin, sessionId: null, respond };
    await run(context, deedOf(kernel, claimed, stop, after), claimed.input, {} as GraphQLResolveInfo);
  } catch (error) {
    if (stop?.aborted) return leaveChange(kernel, claimed);
    if (error instanceof Problem) return fail(kernel, claimed, error.words[language]);
    const errorId = randomUUID();
    kernel.log.error({ errorId, areaChangeId: claimed.id, err: error }, 'a change of the tree failed');
    // Left as it is, it is taken up again in a minute.
    if (claimed.attempts >= ATTEMPTS) await fail(kernel, claimed, unexpected(errorId)[language]);
  }
}

const deedOf = (
  kernel: Kernel,
  { id, kind }: Claimed,
  stop: AbortSignal | undefined,
  after: After,
): Deed<object, true> => {
  const command = commandOf(kind);
  return {
    ...{ action: command.action, subject: AreaChange, creates: false },
    work: async (tools, input) => {
      await sql`set local lock_timeout = 0`.execute(tools.db); // it has time
      // Nobody else does it, also not whoever was taken for dead and is only slow.
      const { rows } = await sql<{ held: boolean }>`
        select pg_try_advisory_xact_lock(${LEASE_LOCK}, hashtext(${id})) as held`.execute(tools.db);
      const { rows: found } = await sql<Record<string, unknown>>`
        select * from area_change where id = ${id} and status = 'RUNNING'`.execute(tools.db);
      if (!rows[0]!.held || !found[0])
        throw forbidden(say('该变动正在由其他服务办理。', 'Another server is at it.'));
      const change = tools.rows.found(AreaChange, found[0]);
      const subjects = await perform(tools, command, input, change, async (done) => {
        if (stop?.aborted) throw new Error('the server is going down');
        await noteProgress(kernel, id, done);
        await after(tools.db);
      });
      return { subjects: [change, ...subjects], answer: true };
    },
  };
};

/** Outside the transaction that does it: everybody sees how far it has come, and nobody what it has done. */
const noteProgress = (kernel: Kernel, id: string, rows: number) =>
  unscopedly(kernel, (db) =>
    sql`
      update area_change set rows_done = least(rows_done + ${rows}, rows), worked_at = ${kernel.clock.now()} where id = ${id}`.execute(
      db,
    ),
  );

const fail = (kernel: Kernel, { id }: Claimed, why: string) =>
  unscopedly(kernel, async (db) => {
    await sql`
      update area_change set status = 'FAILED', failure = ${why}, done_at = ${kernel.clock.now()}, rows_done = 0
      where id = ${id} and status = 'RUNNING'`.execute(db);
  });

const unscopedly = async (kernel: Kernel, work: (db: Db) => Promise<unknown>): Promise<void> => {
  await within(kernel.db, everything('job runAreaChanges'), work, 'read write');
};
