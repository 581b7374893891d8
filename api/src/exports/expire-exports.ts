import type { Kernel } from '../kernel/context.js';
import { everything, within } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';

/** Deletes the files whose time is over. That there was one, and why, stays. */
export async function expireExports({ db, clock }: Kernel): Promise<void> {
  await within(
    db,
    everything('job expireExports'),
    async (tx) => {
      await sql`
        with expired as (update export set parts = 0 where parts > 0 and expires_at <= ${clock.now()} returning id)
        delete from export_part where export_id in (select id from expired)`.execute(tx);
    },
    'read write',
  );
}
