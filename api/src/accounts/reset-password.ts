import { Field, ID, InputType } from 'type-graphql';
import { deed } from '../kernel/write/deed.js';
import { Account } from './account.entity.js';
import { endSessionsOf } from './end-sessions-of.js';
import { checkPassword, hashPassword } from './password.js';

@InputType({
  description: '重置密码：A new password for somebody who has lost theirs; their sessions end at once.',
})
export class ResetPasswordInput {
  @Field(() => ID, { description: '编号：The account.' })
  id!: string;

  @Field(() => String, {
    description:
      '新密码：At least 10 characters, not the username, not a common one. It signs in within 14 days, and allows nothing but setting another.',
  })
  password!: string;
}

export const resetPassword = deed(
  'resetPassword',
  Account,
  async (tools, { id, password }: ResetPasswordInput) => {
    const account = await tools.load(Account, id);
    checkPassword('password', password, account.username);
    account.passwordHash = await hashPassword(password);
    account.mustChangePassword = true; // whoever has set it knows it
    Object.assign(account, { passwordResetAt: tools.now, passwordResetBy: tools.viewer.displayName });
    await endSessionsOf(tools, account);
    return account;
  },
);
