import { sql } from '../kernel/db/sql.js';
import { Field, InputType } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { invalid } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import { ownActByPassword } from './own-act-by-password.js';
import { checkPassword, hashPassword } from './password.js';

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
  await ownActByPassword(context, 'changePassword', { current }, async (db, { id, username }) => {
    checkPassword('next', next, username);
    if (next === current)
      throw invalid({ next: say('新密码不能与当前密码相同', 'is the current password: choose another') });
    await sql`update account set password_hash = ${await hashPassword(next)}, must_change_password = false where id = ${id}`.execute(
      db,
    );
    await sql`delete from session where account_id = ${id} and id <> ${context.sessionId}`.execute(db);
  });
  return true;
}
