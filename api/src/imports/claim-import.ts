import type { Kernel } from '../kernel/context.js';
import { everything, within } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import type { Import } from './import.entity.js';

/** At once, of all accounts together: they share the machine with those who knock on doors. */
const MOST_AT_ONCE = 2;
/** Whoever has dealt with no rows for so long is taken to have crashed. */
const LEASE_MS = 60_000;
/** Any number, the same for every worker. */
const LOCK = 530_428;

const FACTS = ['kind', 'status', 'columns', 'counts', 'doubtful', 'parts', 'attempts', 'origin'] as const;

/** An import that somebody works on, as it was left. */
export type Claimed = Pick<
  Import,
  'id' | 'county' | 'areaPath' | 'doubtfulRows' | 'partsDone' | (typeof FACTS)[number]
> & { accountId: string; postId: string; areaId: string };

/**
 * The import that waits longest, or that a crash has left: taken by one worker, whichever asks first. Whose row is locked is
 * being worked on, however long that takes: an undo is one transaction.
 */
export async function claimImport({ db, clock }: Kernel): Promise<Claimed | null> {
  const now = clock.now();
  const alive = new Date(now.getTime() - LEASE_MS);
  return within(
    db,
    everything('job runImports'),
    async (tx) => {
      // One after the other, so that none is taken twice and no more than so many are.
      await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
      const { rows } = await sql<Claimed>`
        update import set worked_at = ${now}, attempts = attempts + 1
        where id = (
          select id from import
          where status in ('CHECKING', 'RUNNING', 'UNDOING') and (worked_at is null or worked_at <= ${alive})
            and (
              select count(*) from import
              where status in ('CHECKING', 'RUNNING', 'UNDOING') and worked_at > ${alive}) < ${MOST_AT_ONCE}
          order by created_at, id limit 1 for no key update skip locked)
        returning id, county, area_path as "areaPath", area_id as "areaId", account_id as "accountId", post_id as "postId",
          doubtful_rows as "doubtfulRows", parts_done as "partsDone", ${sql.raw(FACTS.join(', '))}`.execute(
        tx,
      );
      return rows[0] ?? null;
    },
    'read write',
  );
}

/** Puts it back in the queue, to go on from the part it is at. */
export async function leaveImport({ db }: Kernel, { id, status, partsDone }: Claimed): Promise<void> {
  await within(
    db,
    everything('job runImports'),
    (tx) =>
      sql`
        update import set worked_at = null, attempts = 0
        where id = ${id} and status = ${status} and parts_done = ${partsDone}`.execute(tx),
    'read write',
  );
}
