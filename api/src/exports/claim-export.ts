import type { Kernel } from '../kernel/context.js';
import { everything, within } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import type { Export } from './export.entity.js';

/** At once, of all accounts together: they share the machine with those who knock on doors. */
const MOST_AT_ONCE = 2;
/** Whoever has written no page for so long is taken to have crashed. */
const LEASE_MS = 60_000;
/** Any number, the same for every worker. */
const LOCK = 530_427;

/** An export that somebody works on, as it was left. */
export type Claimed = Pick<
  Export,
  | 'id'
  | 'query'
  | 'variables'
  | 'columns'
  | 'maxRows'
  | 'rows'
  | 'total'
  | 'bytes'
  | 'parts'
  | 'tree'
  | 'county'
  | 'writtenTo'
  | 'attempts'
  | 'origin'
> & { accountId: string; postId: string };

/** The export that waits longest, or that a crash has left: taken by one worker, whichever asks first. */
export async function claimExport({ db, clock }: Kernel): Promise<Claimed | null> {
  const now = clock.now();
  const alive = new Date(now.getTime() - LEASE_MS);
  return within(
    db,
    everything('job runExports'),
    async (tx) => {
      // One after the other, so that none is taken twice and no more than so many are.
      await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
      const { rows } = await sql<Claimed>`
        update export set status = 'RUNNING', worked_at = ${now}, attempts = attempts + 1
        where id = (
          select id from export
          where (status = 'QUEUED' or (status = 'RUNNING' and worked_at <= ${alive}))
            and (select count(*) from export where status = 'RUNNING' and worked_at > ${alive}) < ${MOST_AT_ONCE}
          order by created_at, id limit 1)
        returning id, account_id as "accountId", post_id as "postId", query, variables, columns, max_rows as "maxRows",
          rows, total, bytes, parts, tree, county, written_to as "writtenTo", attempts, origin`.execute(tx);
      return rows[0] ?? null;
    },
    'read write',
  );
}

/** Puts it back in the queue, to go on from the page it is at. */
export async function leaveExport({ db }: Kernel, { id, parts }: Claimed): Promise<void> {
  await within(
    db,
    everything('job runExports'),
    (tx) =>
      sql`
        update export set status = 'QUEUED', attempts = 0
        where id = ${id} and status = 'RUNNING' and parts = ${parts}`.execute(tx),
    'read write',
  );
}
