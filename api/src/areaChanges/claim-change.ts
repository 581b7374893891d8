import type { Kernel } from '../kernel/context.js';
import { everything, within } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import type { AreaChange } from './area-change.entity.js';

/** Whoever has written nothing for so long is taken to have crashed. */
const LEASE_MS = 60_000;
/** Any numbers, the same for every worker. */
const LOCK = 530_431;
export const LEASE_LOCK = 530_432;

export type Claimed = Pick<AreaChange, 'id' | 'kind' | 'input' | 'attempts' | 'origin'> & {
  accountId: string;
};

/** The change that waits longest, or that a crash has left; one at a time, since each holds a part of the tree. */
export async function claimChange({ db, clock }: Kernel): Promise<Claimed | null> {
  const now = clock.now();
  const alive = new Date(now.getTime() - LEASE_MS);
  return within(
    db,
    everything('job runAreaChanges'),
    async (tx) => {
      await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
      const { rows } = await sql<Claimed>`
        update area_change set status = 'RUNNING', worked_at = ${now}, attempts = attempts + 1, rows_done = 0
        where id = (
          select id from area_change
          where (status = 'QUEUED' or (status = 'RUNNING' and worked_at <= ${alive}))
            and not exists (select from area_change where status = 'RUNNING' and worked_at > ${alive})
          order by created_at, id limit 1)
        returning id, kind, input, attempts, origin, account_id as "accountId"`.execute(tx);
      return rows[0] ?? null;
    },
    'read write',
  );
}

/** Puts it back in the queue: nothing of it is done. */
export async function leaveChange({ db }: Kernel, { id }: Claimed): Promise<void> {
  await within(
    db,
    everything('job runAreaChanges'),
    (tx) =>
      sql`
        update area_change set status = 'QUEUED', worked_at = null, attempts = 0, rows_done = 0
        where id = ${id} and status = 'RUNNING'`.execute(tx),
    'read write',
  );
}
