import { sql } from '../kernel/db/sql.js';
import { Field, InputType } from 'type-graphql';
import { viewerOf, type Context } from '../kernel/context.js';
import { invalid } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import { ownAct } from './own-act.js';
import { checkPassword, hashPassword, isPassword } from './password.js';
import { limitsOf } from './sign-in-limits.js';

@InputType({ description: '修改密码：A new password for the own account.' })
export class ChangePasswordInput {
  @Field(() => String, { description: '当前密码：The password until now.' })
  current!: string;

  @Field(() => String, { description: '新密码：At least 10 characters, not the username, not a common one.' })
  next!: string;
}

/** Ends every other session: whoever knew the old password is out. */
export async function changePassword(
  context: Context,
  { current, next }: ChangePasswordInput,
): Promise<true> {
  const forgive = await limitsOf(context.kernel).admitOwn(viewerOf(context).accountId);
  let knewIt = false;
  try {
    await ownAct(context, 'changePassword', async (db, { id, username, passwordHash }) => {
      knewIt = await isPassword(current, passwordHash);
      if (!knewIt) throw invalid({ current: say('当前密码不正确', 'is not the current password') });
      checkPassword('next', next, username);
      await sql`update account set password_hash = ${await hashPassword(next)} where id = ${id}`.execute(db);
      await sql`delete from session where account_id = ${id} and id <> ${context.sessionId}`.execute(db);
    });
  } finally {
    if (knewIt) await forgive();
  }
  return true;
}
