import type { Kernel } from '../kernel/context.js';
import type { Db } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import { takeRecoveryCode } from './recovery-codes.js';
import { isTotp, stepOf } from './totp.js';

/** One code has several forms: with spaces or hyphens, in wide digits of an input method, in small letters. */
const oneForm = (typed: string): string =>
  typed.slice(0, 100).normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();

/**
 * Whether it is the telephone's code or a recovery code of this account. It is taken with it: never again will it be either.
 * @param db the transaction of what the code lets happen
 * @param orRecovery whether a recovery code does as well
 */
export async function takeCode(
  db: Db,
  { vault, clock }: Kernel,
  accountId: string,
  typed: string,
  { orRecovery }: { orRecovery: boolean },
): Promise<boolean> {
  const code = oneForm(typed);
  if (!isTotp(code)) return orRecovery && takeRecoveryCode(db, vault, accountId, code);
  const { rows } = await sql<{ sealed: Buffer }>`
    select sealed_secret as sealed from second_factor where account_id = ${accountId}`.execute(db);
  const step = rows[0] ? stepOf(vault.open(rows[0].sealed), code, clock.now()) : null;
  if (step === null) return false;
  // Of two at once with the same code the later one waits here for the other, and finds the step taken.
  const { count } = await sql`
    update second_factor set last_step = ${step} where account_id = ${accountId} and last_step < ${step}`.execute(
    db,
  );
  return count === 1;
}
