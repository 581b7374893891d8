import { writeAudit } from '../kernel/audit/write-audit.js';
import type { Kernel } from '../kernel/context.js';
import { everything, within, type Db } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import type { Claimed } from './claim-import.js';
import { findingsKeptUntil } from './expire-imports.js';
import { ImportStatus, type ImportCounts } from './import-kind.js';

interface Actor {
  accountId: string;
  name: string;
  postId: string;
  postTitle: string;
}

interface Ended {
  county: string;
  areaPath: string;
  counts: ImportCounts;
  made: number;
}

/**
 * A check or a run that has come to its end, with its row in the trail. Once an import is over its rows are erased.
 * @param failure why it ended early, in the language it was asked for; null where it is done
 */
export async function endImport(
  kernel: Kernel,
  claimed: Claimed,
  failure: string | null = null,
): Promise<void> {
  const checked = claimed.status === ImportStatus.CHECKING && failure === null;
  const status = checked ? ImportStatus.CHECKED : failure === null ? ImportStatus.DONE : ImportStatus.FAILED;
  await within(
    kernel.db,
    everything('job runImports'),
    async (tx) => {
      const now = kernel.clock.now();
      const over = checked ? null : now;
      const { count } = await sql`
        update import set status = ${status}, failure = ${failure}, worked_at = ${checked ? now : null}, attempts = 0,
          finished_at = ${over}, parts = case when ${checked} then parts else 0 end,
          expires_at = case when ${checked} then expires_at else ${over && findingsKeptUntil(over)} end
        where id = ${claimed.id} and status = ${claimed.status} and parts_done = ${claimed.partsDone}`.execute(
        tx,
      );
      if (count === 0) return;
      if (!checked) await sql`delete from import_part where import_id = ${claimed.id}`.execute(tx);
      await tellTrail(tx, kernel, claimed, { status, ...(failure !== null && { failure }) });
    },
    'read write',
  );
}

/** As whom the job does it: whoever imports, by the post they began it in. */
export async function importerOf(tx: Db, id: string): Promise<Actor> {
  const { rows } = await sql<Actor>`
    select account.id as "accountId", account.display_name as name, post.id as "postId",
      coalesce(post.title, post.role) as "postTitle"
    from import join account on account.id = import.account_id join post on post.id = import.post_id
    where import.id = ${id}`.execute(tx);
  return rows[0]!;
}

/** The row in the trail says what it came to; none is written for each record: they bear the import's id. */
export async function tellTrail(
  tx: Db,
  { clock }: Kernel,
  { id, origin }: Claimed,
  told: Record<string, unknown>,
): Promise<void> {
  const { rows } = await sql<Ended>`
    select county, area_path as "areaPath", counts, made from import where id = ${id}`.execute(tx);
  const { county, areaPath, counts, made } = rows[0]!;
  const actor = await importerOf(tx, id);
  await writeAudit(tx, {
    ...{ at: clock.now(), action: 'endImport', subject: 'Import', subjectId: id },
    ...{ place: { county, areaPath }, actor, origin },
    after: { ...told, ...counts, made },
  });
}
