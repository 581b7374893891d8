import { Field, InputType } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { sql } from '../kernel/db/sql.js';
import { conflict } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import { ownActByPassword } from './own-act-by-password.js';
import type { SecondFactorStart } from './second-factor.type.js';
import { LONGEST_SET_UP } from './session-term.js';
import { freshSecret, uriOf } from './totp.js';

@InputType({ description: '开始设置二次验证：A second factor for the own account.' })
export class StartSecondFactorInput {
  @Field(() => String, { description: '当前密码：The own password.' })
  password!: string;
}

/** A new secret each time: whichever was shown last is the one to confirm. Nothing changes for signing in. */
export async function startSecondFactor(
  context: Context,
  { password }: StartSecondFactorInput,
): Promise<SecondFactorStart> {
  const { vault, clock } = context.kernel;
  return ownActByPassword(context, 'startSecondFactor', { password }, async (db, account) => {
    if (account.hasSecondFactor) throw hasOne();
    const secret = freshSecret();
    const now = clock.now();
    await sql`
      insert into second_factor (account_id, sealed_secret, started_at) values (${account.id}, ${vault.seal(secret)}, ${now})
      on conflict (account_id) do update set sealed_secret = excluded.sealed_secret, started_at = excluded.started_at,
        confirmed_at = null, last_step = 0`.execute(db);
    return { uri: uriOf(secret, account.username), secret, until: new Date(now.getTime() + LONGEST_SET_UP) };
  });
}

export const hasOne = () =>
  conflict(
    say(
      '已启用二次验证；要换手机，请先移除再重新设置。',
      'There is a second factor already: for another phone remove it, then set it up again.',
    ),
  );
