import { writeAudit } from '../kernel/audit/write-audit.js';
import type { Kernel } from '../kernel/context.js';
import { everything, within } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import type { Claimed } from './claim-export.js';
import { ExportStatus } from './export-kind.js';

/** How long a file is kept: it holds people's data, and is made again in a minute. */
const KEPT_MS = 24 * 3_600_000;

interface Ended {
  county: string;
  areaPath: string;
  rows: number;
  accountId: string;
  name: string;
  postId: string;
  postTitle: string;
}

/**
 * The end of an export, with its row in the trail; of one that failed nothing is kept.
 * @param failure why, in the language it was asked for; null where it is done
 */
export async function endExport(
  { db, clock }: Kernel,
  { id, parts, origin }: Claimed,
  failure: string | null = null,
): Promise<void> {
  const now = clock.now();
  const status = failure === null ? ExportStatus.DONE : ExportStatus.FAILED;
  const expiresAt = failure === null ? new Date(now.getTime() + KEPT_MS) : null;
  await within(
    db,
    everything('job runExports'),
    async (tx) => {
      const { rows } = await sql<Ended>`
        update export set status = ${status}, failure = ${failure}, finished_at = ${now}, expires_at = ${expiresAt},
          total = case when ${failure === null} then rows else total end
        from account, post
        where export.id = ${id} and export.status = 'RUNNING' and export.parts = ${parts}
          and account.id = export.account_id and post.id = export.post_id
        returning export.county, export.area_path as "areaPath", rows, account.id as "accountId", account.display_name as name,
          post.id as "postId", coalesce(post.title, post.role) as "postTitle"`.execute(tx);
      const [ended] = rows;
      if (!ended) return;
      const { county, areaPath, rows: written, ...actor } = ended;
      if (failure !== null) await sql`delete from export_part where export_id = ${id}`.execute(tx);
      await writeAudit(tx, {
        ...{ at: now, action: 'endExport', subject: 'Export', subjectId: id },
        ...{ place: { county, areaPath }, actor, origin },
        after: { status, rows: written, ...(failure !== null && { failure }) },
      });
    },
    'read write',
  );
}
