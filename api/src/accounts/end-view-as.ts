import type { Context } from '../kernel/context.js';
import { everything, within } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';

/** Ends the view in which it is called. Its trace is written by the database, as for a view that ends in any other way. */
export async function endViewAs({ kernel, viewing }: Context): Promise<boolean> {
  if (!viewing) return false;
  await within(
    kernel.db,
    everything('ending a view'),
    (db) => sql`delete from session where id = ${viewing.sessionId}`.execute(db),
    'read write',
  );
  return true;
}
