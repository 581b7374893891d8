import type { Kernel } from '../kernel/context.js';
import type { Db } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';

/** How long first passwords wait to be fetched. */
const FETCHED_WITHIN_MS = 24 * 3_600_000;

/** Of an account that was just made; in the transaction that makes it. */
export interface MadeAccount {
  accountId: string;
  password: string;
}

/** Sealed, under a key that is not in the database, and with the account's id beside it: one cannot stand for another. */
export async function keepFirstPasswords(
  db: Db,
  { vault, clock }: Kernel,
  importId: string,
  made: readonly MadeAccount[],
): Promise<void> {
  if (made.length === 0) return;
  const sealed = made.map(({ accountId, password }) => vault.seal(JSON.stringify([accountId, password])));
  await sql`
    insert into first_password (account_id, import_id, sealed_password, created_at)
    select id, ${importId}, sealed, ${clock.now()}
    from unnest(${made.map(({ accountId }) => accountId)}::uuid[], ${sealed}::bytea[]) as made (id, sealed)`.execute(
    db,
  );
  await sql`update import set first_passwords = first_passwords + ${made.length} where id = ${importId}`.execute(
    db,
  );
}

export interface Fetched {
  username: string;
  displayName: string;
  /** Where it is at home, with what lies above. */
  area: string;
  password: string;
}

interface Kept extends Omit<Fetched, 'password'> {
  accountId: string;
  sealed: Buffer;
}

/** Reads and deletes them. Those that were reset or changed meanwhile, or are too old, are deleted only. */
export async function fetchFirstPasswords(
  db: Db,
  { vault, clock }: Kernel,
  importId: string,
): Promise<Fetched[]> {
  const since = new Date(clock.now().getTime() - FETCHED_WITHIN_MS);
  const { rows } = await sql<Kept>`
    with fetched as (delete from first_password where import_id = ${importId} returning *)
    select account.id as "accountId", username, display_name as "displayName", sealed_password as sealed,
      concat_ws(' / ', (select string_agg(above ->> 'name', ' / ' order by at)
        from jsonb_array_elements(area.lineage) with ordinality as lineage (above, at) where at > 1), area.name) as area
    from fetched join account on account.id = fetched.account_id join area on area.id = account.area_id
    where fetched.created_at > ${since} and account.must_change_password and account.password_reset_at is null
    order by account.area_path, username`.execute(db);
  return rows.map(({ accountId, sealed, ...facts }) => {
    const [of, password] = JSON.parse(vault.open(sealed)) as [string, string];
    if (of !== accountId) throw new Error('a first password lies beside another account');
    return { ...facts, password };
  });
}

/** Those that nobody has fetched in time. */
export async function expireFirstPasswords(db: Db, now: Date): Promise<void> {
  await sql`
    with expired as (
      delete from first_password where created_at <= ${new Date(now.getTime() - FETCHED_WITHIN_MS)} returning import_id)
    update import set first_passwords = 0 where id in (select import_id from expired)`.execute(db);
}
