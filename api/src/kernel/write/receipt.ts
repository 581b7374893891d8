import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/database.js';
import { conflict } from '../errors.js';
import { say } from '../words.js';

/** Equal for equal content, whatever the order of its keys. */
const digest = (value: unknown): string =>
  createHash('sha256')
    .update(
      JSON.stringify(value, (_key, part: unknown) =>
        part !== null && typeof part === 'object' && !(part instanceof Array)
          ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
          : part,
      ),
    )
    .digest('base64url');

/**
 * Once and only once: writes the receipt of a client-made id. A second request with it waits here for the first.
 * @returns whether the deed was already done; then it must not be done again
 * @throws CONFLICT where the id stands for something else
 */
export async function alreadyDone(
  db: Db,
  deed: { id: string; accountId: string; action: string; input: object; at: Date },
): Promise<boolean> {
  const hash = digest(deed.input);
  const written = await sql`
    insert into receipt (id, account_id, action, digest, at)
    values (${deed.id}, ${deed.accountId}, ${deed.action}, ${hash}, ${deed.at})
    on conflict do nothing`.execute(db);
  if (written.numAffectedRows === 1n) return false;
  const same = await sql`
    select from receipt where id = ${deed.id} and action = ${deed.action} and digest = ${hash}`.execute(db);
  if (same.rows.length === 1) return true;
  throw conflict(say('该编号已用于另一条记录，请刷新后重新填写。', 'This id already stands for another record: make a new one.'));
}
