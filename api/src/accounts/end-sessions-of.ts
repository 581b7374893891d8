import { sql } from '../kernel/db/sql.js';
import type { Tools } from '../kernel/write/tools.js';
import type { Account } from './account.entity.js';

/** Somebody else's sessions, by a deed on the account: its tokens are worth nothing once the deed is done. */
export async function endSessionsOf({ db }: Tools, { id }: Account): Promise<void> {
  await sql`delete from session where account_id = ${id}`.execute(db);
}
