import { sql } from '../db/sql.js';
import type { Vault } from '../crypto/vault.js';
import type { Db } from '../db/database.js';
import { conflict, invalid } from '../errors.js';
import { uuidOrNull } from '../uuid.js';
import { say } from '../words.js';

/** Equal for equal content, whatever the order of its keys. */
const contentOf = (value: object): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !(part instanceof Array)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/**
 * Once and only once: writes the receipt of a client-made id. A second request with it waits here for the first.
 * @returns whether the deed was already done; then it must not be done again
 * @throws CONFLICT where the id stands for something else, INVALID where it is none
 */
export async function alreadyDone(
  db: Db,
  vault: Vault,
  deed: { id: string; accountId: string; action: string; input: object; at: Date },
): Promise<boolean> {
  if (uuidOrNull(deed.id) === null) throw invalid({ id: say('编号须为 UUID', 'must be a UUID') });
  // Under a key: the content holds phones, ID numbers and passwords, few enough to be tried one by one against a plain hash.
  const hash = vault.blind('receipt', contentOf(deed.input)).toString('base64url');
  const written = await sql`
    insert into receipt (id, account_id, action, digest, at)
    values (${deed.id}, ${deed.accountId}, ${deed.action}, ${hash}, ${deed.at})
    on conflict do nothing`.execute(db);
  if (written.count === 1) return false;
  const same = await sql`
    select from receipt where id = ${deed.id} and action = ${deed.action} and digest = ${hash}`.execute(db);
  if (same.rows.length === 1) return true;
  throw conflict(
    say(
      '该编号已用于另一条记录，请刷新后重新填写。',
      'This id already stands for another record: make a new one.',
    ),
  );
}
