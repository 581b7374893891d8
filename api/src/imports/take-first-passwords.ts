import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { act } from '../kernel/write/deed.js';
import { fetchFirstPasswords } from './first-passwords.js';
import { Import } from './import.entity.js';
import { passwordsWorkbook } from './passwords-workbook.js';

@InputType({
  description:
    '领取初始密码：Of the accounts an import has made. Whoever imported is told them once, within 24 hours.',
})
export class TakeFirstPasswordsInput {
  @Field(() => ID, { description: '编号：The import.' })
  id!: string;
}

@ObjectType({ description: '初始密码：With what an account signs in for the first time, to set another.' })
export class FirstPasswordOf {
  @Field(() => String, { description: '用户名：The name to sign in with.' })
  username!: string;

  @Field(() => String, { description: '姓名：Whose account it is.' })
  displayName!: string;

  @Field(() => String, { description: '所属区域：Where the account is at home, with what lies above.' })
  area!: string;

  @Field(() => String, { description: '初始密码：It signs in within 14 days, and only to set another.' })
  password!: string;
}

@ObjectType({ description: '初始密码清单：Told once; nobody can be told again.' })
export class FirstPasswords {
  @Field(() => [FirstPasswordOf], {
    description:
      '账号：Those that still have the password they were made with; one that was reset or changed meanwhile is left out.',
  })
  accounts!: FirstPasswordOf[];

  @Field(() => String, { description: '工作簿：The same as an .xlsx file, in Base64.' })
  workbook!: string;
}

/** Reads and deletes in one transaction: of two who ask at once one is refused. The trail says how many, and by whom. */
export const takeFirstPasswords = act(
  'takeFirstPasswords',
  Import,
  async (tools, { id }: TakeFirstPasswordsInput) => {
    const row = await tools.load(Import, id);
    const accounts = await fetchFirstPasswords(tools.db, tools.kernel, id);
    const workbook = Buffer.from(await passwordsWorkbook(accounts)).toString('base64');
    tools.remarks.after = { fetched: accounts.length };
    const answer: FirstPasswords = { accounts, workbook };
    return { subject: Object.assign(row, { firstPasswords: 0 }), answer };
  },
);
