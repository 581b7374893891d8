import { Field, ID, InputType } from 'type-graphql';
import { phone as readPhone } from '../accounts/account-input.js';
import { Account, AccountStatus } from '../accounts/account.entity.js';
import { say } from '../kernel/words.js';
import { Faults } from '../kernel/write/faults.js';
import type { Tools } from '../kernel/write/tools.js';

/** Leaders and heads of departments seldom sign in: then a name is enough. */
@InputType({ description: '包保人：An account, or somebody without one by name.' })
export abstract class HolderInput {
  @Field(() => ID, {
    nullable: true,
    description: '账号：Whose name is taken from it. Either this or `holderName`.',
  })
  accountId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '姓名：Of somebody without an account, at most 40 characters.',
  })
  holderName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '职务：What they are, or the department, at most 40 characters.',
  })
  holderTitle?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '工作电话：A business phone; of an account its own, if left out.',
  })
  holderPhone?: string | null;
}

export interface Holder {
  account: Account | null;
  holderName: string;
  holderTitle: string | null;
  holderPhone: string | null;
}

/**
 * Who is to answer. The account is one that the viewer may read; it is held until the deed is done, so that two who bind the same
 * person see each other.
 * @throws INVALID naming the fields, NOT_FOUND of an account that the viewer may not read
 */
export async function holderOf(tools: Tools, input: HolderInput): Promise<Holder> {
  const faults = new Faults();
  const named = Boolean(input.holderName?.trim());
  faults.unless(
    named || Boolean(input.accountId),
    'accountId',
    say('请选择账号，或填写姓名', 'choose an account, or give a name'),
  );
  faults.unless(
    !named || !input.accountId,
    'holderName',
    say('已选择账号，姓名以账号为准，请留空', 'leave it out: the account has a name'),
  );
  const title = faults.text('holderTitle', '职务', input.holderTitle ?? '', { min: 0, max: 40 }) || null;
  const name = named ? faults.text('holderName', '姓名', input.holderName!, { max: 40 }) : '';
  faults.raise();
  const phone = readHolderPhone(input.holderPhone);
  if (!input.accountId) return { account: null, holderName: name, holderTitle: title, holderPhone: phone };
  const account = await tools.load(Account, input.accountId, { action: 'read' });
  faults.unless(
    account.status === AccountStatus.ACTIVE,
    'accountId',
    say('该账号已停用', 'is an account that was disabled'),
  );
  faults.raise();
  const { displayName } = account;
  return { account, holderName: displayName, holderTitle: title, holderPhone: phone ?? account.phone };
}

/** @throws INVALID naming `holderPhone` */
export function readHolderPhone(text: string | null | undefined): string | null {
  return readPhone(text, 'holderPhone');
}

/** As the database keeps it in `holder_key`, which a deed does not read. */
export const keyOf = ({
  account,
  holderName,
  holderPhone,
}: Pick<Holder, 'holderName' | 'holderPhone'> & { account: { id: string } | null }): string =>
  account?.id ?? `${holderName} ${holderPhone ?? ''}`;
