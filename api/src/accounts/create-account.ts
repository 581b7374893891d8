import { Field, ID, InputType } from 'type-graphql';
import { Area } from '../areas/area.entity.js';
import { creation } from '../kernel/write/deed.js';
import { displayName, phone, username } from './account-input.js';
import { Account } from './account.entity.js';
import { checkPassword, hashPassword } from './password.js';

@InputType({ description: '新建账号：A new account; it sees nothing until it is given a post.' })
export class CreateAccountInput {
  @Field(() => ID, {
    nullable: true,
    description: '编号：A UUID made by the client: the same again is answered as before.',
  })
  id?: string;

  @Field(() => ID, { description: '所属区域：Its home area.' })
  areaId!: string;

  @Field(() => String, {
    description: '用户名：3 to 40 letters, digits or . _ -; upper case becomes lower case.',
  })
  username!: string;

  @Field(() => String, { description: '姓名：The name that others see, at most 40 characters.' })
  displayName!: string;

  @Field(() => String, { nullable: true, description: '工作电话：A business phone.' })
  phone?: string | null;

  @Field(() => String, {
    description:
      '初始密码：At least 10 characters, not the username, not a common one. It signs in within 14 days, and allows nothing but setting another.',
  })
  password!: string;
}

export const createAccount = creation('createAccount', Account, async (tools, input: CreateAccountInput) => {
  const area = await tools.under(Area, input.areaId);
  const account = {
    username: username(input.username),
    displayName: displayName(input.displayName),
    phone: phone(input.phone),
  };
  checkPassword('password', input.password, account.username);
  return tools.create(Account, {
    ...{ id: input.id, area, county: area.county, areaPath: area.areaPath, createdAt: tools.now },
    ...account,
    passwordHash: await hashPassword(input.password),
    mustChangePassword: true, // whoever has set it knows it
  });
});
