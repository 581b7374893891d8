import type { Kernel } from '../kernel/context.js';
import { everything, within } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import { expireFirstPasswords } from './first-passwords.js';

/** How long what was found is kept once an import is over: the rows themselves go at once. */
const FINDINGS_KEPT_MS = 30 * 24 * 3_600_000;

export const findingsKeptUntil = (now: Date): Date => new Date(now.getTime() + FINDINGS_KEPT_MS);

/** Erases the rows of imports that nobody has started for a day, and what was found in those long over. */
export async function expireImports({ db, clock }: Kernel): Promise<void> {
  const now = clock.now();
  await within(
    db,
    everything('job expireImports'),
    async (tx) => {
      await expireFirstPasswords(tx, now);
      await sql`
        with expired as (
          update import set status = 'EXPIRED', parts = 0, finished_at = ${now}, expires_at = null
          where expires_at <= ${now} and status in ('WAITING', 'UPLOADED', 'CHECKING', 'CHECKED') returning id),
        over as (
          update import set expires_at = null
          where expires_at <= ${now} and status in ('DONE', 'FAILED', 'CANCELLED', 'UNDONE') returning id),
        rows as (delete from import_part where import_id in (select id from expired))
        delete from import_finding where import_id in (select id from expired union all select id from over)`.execute(
        tx,
      );
    },
    'read write',
  );
}
