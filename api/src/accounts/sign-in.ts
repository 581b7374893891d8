import { randomBytes } from 'node:crypto';
import { sql } from '../kernel/db/sql.js';
import { Field, ObjectType } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { everything, within, type Database } from '../kernel/db/database.js';
import { unauthenticated } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import { AccountStatus } from './account.entity.js';
import { authenticate } from './authenticate.js';
import { codeMissing, codeWrong } from './code-faults.js';
import { openSession, refuse, type Candidate } from './open-session.js';
import { isPassword } from './password.js';
import { LONGEST, LONGEST_GIVEN } from './session-term.js';
import { limitsOf, type Admitted } from './sign-in-limits.js';
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

export interface Credentials {
  username: string;
  password: string;
  /** Of the second factor, or a recovery code. */
  code?: string | null | undefined;
}

/**
 * Opens a session. The same answer, after the same time, whether there is no such account, it is disabled or the
 * password is wrong; a second factor is spoken of only to whoever has given the right password.
 * @throws UNAUTHENTICATED, INVALID naming `code` where it is missing or wrong, RATE_LIMITED
 */
export async function signIn(context: Context, { username, password, code }: Credentials): Promise<SignedIn> {
  const { kernel, origin } = context;
  const name = username.trim().toLowerCase();
  const limits = limitsOf(kernel);
  const tried = await limits.admit(name, origin.address);
  const candidate = await findCandidate(kernel.db, name, kernel.clock.now());
  const isRight = await isPassword(password, candidate?.passwordHash ?? null);
  const account = isRight && candidate?.status === AccountStatus.ACTIVE ? candidate : null;
  if (account?.passwordExpired) {
    await within(
      kernel.db,
      everything('signing in'),
      (db) => refuse(db, context, account, EXPIRED),
      'read write',
    );
    throw unauthenticated(
      say(
        '初始密码已过期，请联系给您账号的人重新设置。',
        'This first password has expired: ask whoever gave it to you for another.',
      ),
    );
  }
  let codeTried: Admitted | null = null;
  if (account?.hasSecondFactor) {
    if (!code?.trim()) {
      await tried.takeBack(); // but not forgiven: or between two guesses at the code one would leave it out
      throw codeMissing();
    }
    codeTried = await limits.admitCode(account.id);
  }
  const token = randomBytes(32).toString('base64url');
  const outcome = await within(
    kernel.db,
    everything('signing in'),
    (db) => (account ? openSession(db, context, account, token, code ?? '') : refuse(db, context, candidate)),
    'read write',
  );
  if (outcome === 'wrong code') throw codeWrong();
  if (outcome === 'refused')
    throw unauthenticated(
      say('用户名或密码不正确，或账号已停用。', 'Wrong username or password, or the account is disabled.'),
    );
  await tried.forgive();
  await codeTried?.forgive();
  if (origin.panel) context.respond.setCookie(token, new Date(kernel.clock.now().getTime() + LONGEST));
  Object.assign(context, await authenticate(kernel, token));
  return { token, viewer: new Viewer() };
}

/** In the trail. */
const EXPIRED = '初始密码已过期 first password expired';

const findCandidate = async (db: Database, username: string, now: Date): Promise<Candidate | null> =>
  within(db, everything('signing in'), async (db) => {
    const { rows } = await sql<Candidate>`
      select id, county, area_path as "areaPath", display_name as "displayName", password_hash as "passwordHash",
        status, has_second_factor as "hasSecondFactor",
        must_change_password and coalesce(password_reset_at, created_at) < ${new Date(now.getTime() - LONGEST_GIVEN)} as "passwordExpired"
      from account where username = ${username}`.execute(db);
    return rows[0] ?? null;
  });
