import { v7 } from 'uuid';
import { writeAudit } from '../kernel/audit/write-audit.js';
import type { Context } from '../kernel/context.js';
import type { Db } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import type { AccountStatus } from './account.entity.js';
import { IDLE, LONGEST } from './session-term.js';
import { takeCode } from './take-code.js';
import { hashOf } from './who-holds.js';

export type Outcome = 'opened' | 'refused' | 'wrong code';

/** Whose name was given. */
export interface Candidate {
  id: string;
  county: string;
  areaPath: string;
  displayName: string;
  passwordHash: string;
  status: AccountStatus;
  hasSecondFactor: boolean;
  /** It was given by somebody else, too long ago. */
  passwordExpired: boolean;
}

/** Refused if the account was disabled, or its password or second factor changed, while the password was being looked at. */
export async function openSession(
  db: Db,
  context: Context,
  account: Candidate,
  token: string,
  code: string,
): Promise<Outcome> {
  const { kernel, origin } = context;
  const now = kernel.clock.now();
  const { rows } = await sql`
    select from account where id = ${account.id} and status = 'ACTIVE' and password_hash = ${account.passwordHash}
      and has_second_factor = ${account.hasSecondFactor} for no key update`.execute(db);
  if (rows.length === 0) return refuse(db, context, account);
  if (account.hasSecondFactor && !(await takeCode(db, kernel, account.id, code, { orRecovery: true }))) {
    await refuse(db, context, account, RIGHT_PASSWORD);
    return 'wrong code';
  }
  await sql`update account set last_sign_in_at = ${now} where id = ${account.id}`.execute(db);
  await sql`
    delete from session where account_id = ${account.id}
      and (expires_at <= ${now} or last_seen_at <= ${new Date(now.getTime() - IDLE)})`.execute(db);
  await sql`
    insert into session (id, account_id, token_hash, created_at, last_seen_at, expires_at, address, user_agent)
    values (${v7()}, ${account.id}, ${hashOf(token)}, ${now}, ${now}, ${new Date(now.getTime() + LONGEST)},
      ${origin.address}, ${origin.userAgent})`.execute(db);
  await audit(db, context, 'signIn', account, account);
  return 'opened';
}

/** In the trail: somebody has the password and not the telephone. */
const RIGHT_PASSWORD = '密码正确，验证码不正确 right password, wrong code';

export async function refuse(
  db: Db,
  context: Context,
  account: Candidate | null,
  reason: string | null = null,
): Promise<'refused'> {
  const { rows: counties } = await sql<{ county: string; areaPath: string }>`
    select county, area_path as "areaPath" from area where parent_id is null limit 2`.execute(db);
  const only = counties.length === 1 ? counties[0] : undefined;
  await audit(db, context, 'signInFailed', account, account ?? only ?? NOWHERE, reason);
  return 'refused';
}

const NOWHERE = { county: '00000000-0000-0000-0000-000000000000', areaPath: '' };

/** What was typed for an unknown username is not kept: people type their password there. */
const audit = (
  db: Db,
  { kernel, origin }: Context,
  action: string,
  account: Candidate | null,
  place: { county: string; areaPath: string },
  reason: string | null = null,
): Promise<void> =>
  writeAudit(db, {
    ...{ at: kernel.clock.now(), action, subject: 'Account', subjectId: account?.id ?? null, place, origin },
    reason,
    actor: { accountId: account?.id ?? null, name: account?.displayName ?? '未知用户 unknown' },
  });
