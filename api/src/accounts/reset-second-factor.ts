import { Field, ID, InputType } from 'type-graphql';
import { deed } from '../kernel/write/deed.js';
import { Faults } from '../kernel/write/faults.js';
import { Account } from './account.entity.js';
import { endSessionsOf } from './end-sessions-of.js';
import { forgetSecondFactor } from './remove-second-factor.js';

@InputType({
  description: '重置二次验证：For somebody who has lost the telephone and the recovery codes.',
})
export class ResetSecondFactorInput {
  @Field(() => ID, { description: '编号：The account.' })
  id!: string;

  @Field(() => String, { description: '理由：Why, in 4 to 200 characters; supervisors can read it.' })
  reason!: string;
}

export const resetSecondFactor = deed(
  'resetSecondFactor',
  Account,
  async (tools, { id, reason }: ResetSecondFactorInput) => {
    const account = await tools.load(Account, id);
    const faults = new Faults();
    tools.remarks.reason = faults.text('reason', '理由', reason, { min: 4, max: 200 });
    faults.raise();
    account.hasSecondFactor = false;
    await forgetSecondFactor(tools.db, account.id);
    await endSessionsOf(tools, account);
    return account;
  },
);
