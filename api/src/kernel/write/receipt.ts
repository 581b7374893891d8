import { sql } from '../db/sql.js';
import type { Vault } from '../crypto/vault.js';
import { readWithin, type Database, type Db } from '../db/database.js';
import { conflict, invalid } from '../errors.js';
import type { Envelope } from '../policy/viewer.js';
import { uuidOrNull } from '../uuid.js';
import { say } from '../words.js';

/** Equal for equal content, whatever the order of its keys. */
const contentOf = (value: object): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !(part instanceof Array)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

export interface Claim {
  id: string;
  accountId: string;
  action: string;
  input: object;
  at: Date;
}

/** Thrown where the id has been used before: then nothing of this attempt is kept. */
export class Used extends Error {}

/** Under a key: the content holds phones, ID numbers and passwords, few enough to be tried one by one against a plain hash. */
const digestOf = (vault: Vault, { input }: Claim): string =>
  vault.blind('receipt', contentOf(input)).toString('base64url');

/**
 * Once and only once: writes the receipt of a client-made id. A second request with it waits here for the first.
 * @throws Used where there is one already, INVALID where the id is none
 */
export async function writeReceipt(db: Db, vault: Vault, claim: Claim): Promise<void> {
  const { id, accountId, action, at } = claim;
  if (uuidOrNull(id) === null) throw invalid({ id: say('编号须为 UUID', 'must be a UUID') });
  const { count } = await sql`
    insert into receipt (id, account_id, action, digest, at)
    values (${id}, ${accountId}, ${action}, ${digestOf(vault, claim)}, ${at})
    on conflict do nothing`.execute(db);
  if (count === 0) throw new Used();
}

/** @throws CONFLICT where the id stands for anything else than this very deed */
export async function holdReceipt(
  db: Database,
  vault: Vault,
  envelope: Envelope,
  claim: Claim,
): Promise<void> {
  const { id, action } = claim;
  const same = sql`
    select from receipt where id = ${id} and action = ${action} and digest = ${digestOf(vault, claim)}`;
  const rows = await readWithin(db, envelope, same.compile());
  if (rows.length === 1) return;
  throw conflict(
    say(
      '该编号已用于另一条记录，请刷新后重新填写。',
      'This id already stands for another record: make a new one.',
    ),
  );
}
