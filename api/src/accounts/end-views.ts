import type { Kernel } from '../kernel/context.js';
import { everything, within } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import { SessionKind } from './session.entity.js';

/** Views that nobody ended are over at their time anyway; this leaves the trace that they are. */
export async function endViews({ db, clock }: Kernel): Promise<void> {
  await within(
    db,
    everything('job endViews'),
    (db) =>
      sql`delete from session where kind = ${SessionKind.VIEW} and expires_at <= ${clock.now()}`.execute(db),
    'read write',
  );
}
