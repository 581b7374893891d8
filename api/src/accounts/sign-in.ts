import { randomBytes } from 'node:crypto';
import { sql } from '../kernel/db/sql.js';
import { Field, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { writeAudit } from '../kernel/audit/write-audit.js';
import type { Context } from '../kernel/context.js';
import { everything, within, type Database, type Db } from '../kernel/db/database.js';
import { unauthenticated } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import { authenticate, hashOf } from './authenticate.js';
import { isPassword } from './password.js';
import { IDLE, LONGEST } from './session-term.js';
import { limitsOf } from './sign-in-limits.js';
import { Viewer } from './viewer.type.js';

@ObjectType({ description: '登录结果：A new session.' })
export class SignedIn {
  @Field(() => String, {
    description:
      '令牌：To be sent as `Authorization: Bearer ...`; the panel gets a cookie instead and drops it.',
  })
  token!: string;

  @Field(() => Viewer, { description: '当前用户：Who has signed in.' })
  viewer!: Viewer;
}

/**
 * Opens a session. The same answer, after the same time, whether there is no such account, it is disabled or the
 * password is wrong.
 * @throws UNAUTHENTICATED, RATE_LIMITED
 */
export async function signIn(context: Context, username: string, password: string): Promise<SignedIn> {
  const { kernel, origin } = context;
  const name = username.trim().toLowerCase();
  const forgive = await limitsOf(kernel).admit(name, origin.address);
  const candidate = await findCandidate(kernel.db, name);
  const isRight = await isPassword(password, candidate?.passwordHash ?? null);
  const token = randomBytes(32).toString('base64url');
  const opened = await within(
    kernel.db,
    everything('signing in'),
    (db) => (candidate && isRight ? open(db, context, candidate, token) : refuse(db, context, candidate)),
    'read write',
  );
  if (!opened)
    throw unauthenticated(
      say('用户名或密码不正确，或账号已停用。', 'Wrong username or password, or the account is disabled.'),
    );
  await forgive();
  if (origin.panel) context.respond.setCookie(token, new Date(kernel.clock.now().getTime() + LONGEST));
  Object.assign(context, await authenticate(kernel, token));
  return { token, viewer: new Viewer() };
}

interface Candidate {
  id: string;
  county: string;
  areaPath: string;
  displayName: string;
  passwordHash: string;
}

const findCandidate = async (db: Database, username: string): Promise<Candidate | null> =>
  within(db, everything('signing in'), async (db) => {
    const { rows } = await sql<Candidate>`
      select id, county, area_path as "areaPath", display_name as "displayName", password_hash as "passwordHash"
      from account where username = ${username}`.execute(db);
    return rows[0] ?? null;
  });

/** False if the account was disabled, or its password changed, while the password was being looked at. */
async function open(db: Db, context: Context, account: Candidate, token: string): Promise<boolean> {
  const { kernel, origin } = context;
  const now = kernel.clock.now();
  const { rows } = await sql`
    update account set last_sign_in_at = ${now}
    where id = ${account.id} and status = 'ACTIVE' and password_hash = ${account.passwordHash} returning id`.execute(
    db,
  );
  if (rows.length === 0) return refuse(db, context, account);
  await sql`
    delete from session where account_id = ${account.id}
      and (expires_at <= ${now} or last_seen_at <= ${new Date(now.getTime() - IDLE)})`.execute(db);
  await sql`
    insert into session (id, account_id, token_hash, created_at, last_seen_at, expires_at, address, user_agent)
    values (${v7()}, ${account.id}, ${hashOf(token)}, ${now}, ${now}, ${new Date(now.getTime() + LONGEST)},
      ${origin.address}, ${origin.userAgent})`.execute(db);
  await audit(db, context, 'signIn', account, account);
  return true;
}

async function refuse(db: Db, context: Context, account: Candidate | null): Promise<false> {
  const { rows: counties } = await sql<{ county: string; areaPath: string }>`
    select county, area_path as "areaPath" from area where parent_id is null limit 2`.execute(db);
  const only = counties.length === 1 ? counties[0] : undefined;
  await audit(db, context, 'signInFailed', account, account ?? only ?? NOWHERE);
  return false;
}

const NOWHERE = { county: '00000000-0000-0000-0000-000000000000', areaPath: '' };

/** What was typed for an unknown username is not kept: people type their password there. */
const audit = (
  db: Db,
  { kernel, origin }: Context,
  action: string,
  account: Candidate | null,
  place: { county: string; areaPath: string },
): Promise<void> =>
  writeAudit(db, {
    ...{ at: kernel.clock.now(), action, subject: 'Account', subjectId: account?.id ?? null, place, origin },
    actor: { accountId: account?.id ?? null, name: account?.displayName ?? '未知用户 unknown' },
  });
