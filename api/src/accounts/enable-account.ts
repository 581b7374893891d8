import { Field, ID, InputType, Int } from 'type-graphql';
import { deed } from '../kernel/write/deed.js';
import { Account, AccountStatus } from './account.entity.js';

@InputType({ description: '启用账号：A disabled account can sign in again.' })
export class EnableAccountInput {
  @Field(() => ID, { description: '编号：The account.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;
}

export const enableAccount = deed('enableAccount', Account, async (tools, input: EnableAccountInput) => {
  const account = await tools.load(Account, input.id, input);
  account.status = AccountStatus.ACTIVE;
  return account;
});
