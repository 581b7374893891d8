import { Secret } from 'otpauth';
import type { Vault } from '../kernel/crypto/vault.js';
import type { Db } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';

const MANY = 10;
/** Ten bytes are sixteen letters and digits without 0, 1, 8 and 9: nobody guesses one, and no hash of one is tried through. */
const SIZE = 10;

/** New ones in the stead of all there were; told this once. */
export async function makeRecoveryCodes(db: Db, vault: Vault, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: MANY }, () => new Secret({ size: SIZE }).base32);
  const hashes = codes.map((code) => hashOf(vault, accountId, code));
  await sql`delete from recovery_code where account_id = ${accountId}`.execute(db);
  await sql`
    insert into recovery_code (account_id, hash)
    select ${accountId}, hash from unnest(${hashes}::bytea[]) as made (hash)`.execute(db);
  return codes.map((code) => code.match(/.{4}/g)!.join('-'));
}

/** Of two at once with the same code one finds it gone. @param code without hyphens and in upper case */
export async function takeRecoveryCode(
  db: Db,
  vault: Vault,
  accountId: string,
  code: string,
): Promise<boolean> {
  const { count } = await sql`
    delete from recovery_code where account_id = ${accountId} and hash = ${hashOf(vault, accountId, code)}`.execute(
    db,
  );
  return count === 1;
}

const hashOf = (vault: Vault, accountId: string, code: string): Buffer =>
  vault.blind('recovery code', `${accountId} ${code}`);
