import { Field, ID, InputType } from 'type-graphql';
import { Account } from '../accounts/account.entity.js';
import { creation } from '../kernel/write/deed.js';
import { Faults } from '../kernel/write/faults.js';
import { say } from '../kernel/words.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Member, MemberDuty } from './member.entity.js';

@InputType({ description: '添加成员：Somebody who joins an organisation, by account or by name.' })
export class AddMemberInput {
  @Field(() => ID, {
    nullable: true,
    description: '编号：A UUID made by the client: the same again is answered as before.',
  })
  id?: string;

  @Field(() => ID, { description: '组织：Which organisation.' })
  organisationId!: string;

  @Field(() => ID, { nullable: true, description: '账号：Their account; then the name is that account’s.' })
  accountId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '姓名：Of somebody without an account, at most 40 characters.',
  })
  name?: string | null;

  @Field(() => MemberDuty, { nullable: true, description: '职务：What they are in it; MEMBER if left out.' })
  duty?: MemberDuty | null;
}

/** Belonging allows nothing, so of the account nothing is asked but that the viewer may read it. */
export const addMember = creation('addMember', Member, async (tools, input: AddMemberInput) => {
  const organisation = await tools.under(Organisation, input.organisationId);
  const account = input.accountId ? await tools.under(Account, input.accountId, 'read') : null;
  const faults = new Faults();
  faults.unless(
    !account || !input.name,
    'name',
    say('已选择账号，不必填写姓名', 'is the account’s: leave it out'),
  );
  const name = account?.displayName ?? faults.text('name', '姓名', input.name ?? '', { max: 40 });
  faults.raise();
  return tools.create(Member, {
    ...{ id: input.id, organisation, account, name, duty: input.duty ?? MemberDuty.MEMBER },
    ...{ county: organisation.county, areaPath: organisation.areaPath },
    ...{ joinedOn: tools.today, leftOn: null },
  });
});
