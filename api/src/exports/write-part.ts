import type { Kernel } from '../kernel/context.js';
import { within } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import type { Viewer } from '../kernel/policy/viewer.js';
import type { Claimed } from './claim-export.js';

/** A page as it stands in the file, and where it ends. */
export interface Part {
  data: Buffer;
  rows: number;
  total: number | null;
  /** What the tree was like, see same-tree.ts. */
  tree: string;
  writtenTo: string | null;
}

/**
 * Writes a page together with how far the export has come: after a crash it goes on from there, and no row is in the file twice.
 * @returns the export as it is now; null where it was cancelled, or somebody else has written this page: then there is no more to do
 */
export async function writePart(
  { db, clock }: Kernel,
  viewer: Viewer,
  claimed: Claimed,
  { data, ...part }: Part,
): Promise<Claimed | null> {
  const now: Claimed = {
    ...claimed,
    rows: claimed.rows + part.rows,
    bytes: claimed.bytes + data.length,
    parts: claimed.parts + 1,
    total: part.total,
    tree: part.tree,
    writtenTo: part.writtenTo,
  };
  const work = async (tx: Parameters<Parameters<typeof within>[2]>[0]): Promise<boolean> => {
    const { count } = await sql`
      update export set rows = ${now.rows}, bytes = ${now.bytes}, parts = ${now.parts}, total = ${now.total}, tree = ${now.tree},
        written_to = ${now.writtenTo}, worked_at = ${clock.now()}, attempts = 0
      where id = ${now.id} and status = 'RUNNING' and parts = ${claimed.parts}`.execute(tx);
    if (count === 0) return false;
    await sql`insert into export_part (export_id, number, data) values (${now.id}, ${now.parts}, ${data})`.execute(
      tx,
    );
    return true;
  };
  return (await within(db, viewer.envelope, work, 'read write')) ? now : null;
}
