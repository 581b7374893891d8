import { Field, ID, InputType, Int } from 'type-graphql';
import { deed } from '../kernel/write/deed.js';
import { Account, AccountStatus } from './account.entity.js';
import { endSessionsOf } from './end-sessions-of.js';
import { keepAnAdminBeside } from './last-admin.js';

@InputType({ description: '停用账号：The account can no longer sign in; its sessions end at once.' })
export class DisableAccountInput {
  @Field(() => ID, { description: '编号：The account.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;
}

export const disableAccount = deed('disableAccount', Account, async (tools, input: DisableAccountInput) => {
  const account = await tools.load(Account, input.id, input);
  await keepAnAdminBeside(tools, { account });
  account.status = AccountStatus.DISABLED;
  await endSessionsOf(tools, account);
  return account;
});
