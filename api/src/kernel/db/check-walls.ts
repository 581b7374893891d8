import { sql } from './sql.js';
import type { Db } from './database.js';
import { APPEND_ONLY } from './migrate.js';

/** Tables without rows of any area: why each needs no policy. */
const EXEMPT: Readonly<Record<string, string>> = {
  migration: 'the list of migrations that have run; the app may only read it',
  rights_stamp: 'one row that says nothing but whether it is another one than before',
};

/** Stops the start where the third wall has a hole: a table without forced policies, or a role that goes round them. */
export async function checkWalls(db: Db): Promise<void> {
  const { rows: open } = await sql<{ name: string }>`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not (
      c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))`.execute(
    db,
  );
  const { rows: role } = await sql<{ name: string; free: boolean; owner: boolean; forge: boolean }>`
    select current_user as name, (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as free,
      exists (select from pg_tables where schemaname = 'public' and tableowner = current_user) as owner,
      (select bool_or(has_table_privilege(name, 'update, delete, truncate')) from unnest(${APPEND_ONLY}::text[]) as tables (name)) as forge`.execute(
    db,
  );
  const faults = open
    .filter(({ name }) => !(name in EXEMPT))
    .map(({ name }) => `table ${name} has no forced row level security with a policy`);
  const { name, free, owner, forge } = role[0]!;
  if (free) faults.push(`the database role ${name} goes round row level security`);
  if (owner) faults.push(`the database role ${name} owns tables`);
  if (forge) faults.push(`the database role ${name} can change the audit trail`);
  if (faults.length > 0)
    throw new Error(`The database has holes; the server does not start:\n- ${faults.join('\n- ')}`);
}
