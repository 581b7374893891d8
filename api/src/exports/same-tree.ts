import type { Kernel } from '../kernel/context.js';
import { everything, within } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import type { Claimed } from './claim-export.js';

const unscoped = everything('job runExports');

/** Another text whenever an area of the county was moved, merged or split, or that was taken back. */
export async function treeOf({ db }: Kernel, { county }: Pick<Claimed, 'county'>): Promise<string> {
  const { rows } = await within(db, unscoped, (tx) =>
    sql<{ tree: string }>`
      select count(*)::text as tree from area_term where change_id is not null and county = ${county}`.execute(
      tx,
    ),
  );
  return rows[0]!.tree;
}

/** Throws away what is written, to begin again on the tree as it is now. @returns null where it was cancelled meanwhile */
export async function beginAnew({ db, clock }: Kernel, claimed: Claimed): Promise<Claimed | null> {
  const { id, parts } = claimed;
  const fresh = { rows: 0, bytes: 0, parts: 0, total: null, writtenTo: null, tree: null };
  const begun = await within(
    db,
    unscoped,
    async (tx) => {
      const { count } = await sql`
        update export set rows = 0, bytes = 0, parts = 0, total = null, written_to = null, tree = null, worked_at = ${clock.now()}
        where id = ${id} and status = 'RUNNING' and parts = ${parts}`.execute(tx);
      if (count > 0) await sql`delete from export_part where export_id = ${id}`.execute(tx);
      return count > 0;
    },
    'read write',
  );
  return begun ? { ...claimed, ...fresh } : null;
}
