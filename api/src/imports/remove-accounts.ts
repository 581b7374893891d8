import { writeAudit } from '../kernel/audit/write-audit.js';
import type { Kernel } from '../kernel/context.js';
import type { Db } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import type { Claimed } from './claim-import.js';
import { importerOf } from './end-import.js';

/** Nobody signs in with them, and they are given nothing, until it is decided. */
export async function holdAccounts(tx: Db, importId: string): Promise<void> {
  await sql`
    select from account where import_id = ${importId} or id in (select account_id from post where import_id = ${importId})
    order by id for update`.execute(tx);
  await sql`select from post where import_id = ${importId} order by id for update`.execute(tx);
}

interface Removed {
  id: string;
  county: string;
  areaPath: string;
  told: Record<string, unknown>;
}

/** Each with a row in the trail, as it was made with one: who could do what is told in full. */
export async function removeAccounts(tx: Db, { clock }: Kernel, { id, origin }: Claimed): Promise<void> {
  const actor = await importerOf(tx, id);
  const posts = await sql<Removed>`
    delete from post where import_id = ${id} returning id, county, area_path as "areaPath", json_build_object(
      'account', account_id, 'accountName', account_name, 'role', role, 'area', area_id, 'startsOn', starts_on, 'endsOn', ends_on) as told`.execute(
    tx,
  );
  const accounts = await sql<Removed>`
    delete from account where import_id = ${id} returning id, county, area_path as "areaPath", json_build_object(
      'username', username, 'displayName', display_name, 'area', area_id) as told`.execute(tx);
  const trail = (subject: string, removed: readonly Removed[]) =>
    removed.map(({ id, told, ...place }) => ({ subject, subjectId: id, place, before: told }));
  for (const row of [...trail('Post', posts.rows), ...trail('Account', accounts.rows)])
    await writeAudit(tx, { ...row, at: clock.now(), action: 'undoImport', actor, origin });
}
