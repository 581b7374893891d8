import { Field, ID, InputType, Int } from 'type-graphql';
import { deed } from '../kernel/write/deed.js';
import { displayName, phone } from './account-input.js';
import { Account } from './account.entity.js';

@InputType({ description: '修改账号：What others see of an account. What is left out stays.' })
export class UpdateAccountInput {
  @Field(() => ID, { description: '编号：The account.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: '姓名：The name that others see, at most 40 characters.',
  })
  displayName?: string | null;

  @Field(() => String, { nullable: true, description: '工作电话：A business phone; null removes it.' })
  phone?: string | null;
}

export const updateAccount = deed('updateAccount', Account, async (tools, input: UpdateAccountInput) => {
  const account = await tools.load(Account, input.id, input);
  if (input.displayName != null) account.displayName = displayName(input.displayName);
  if (input.phone !== undefined) account.phone = phone(input.phone);
  return account;
});
