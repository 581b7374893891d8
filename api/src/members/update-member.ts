import { Field, ID, InputType, Int } from 'type-graphql';
import { deed } from '../kernel/write/deed.js';
import { Member, MemberDuty } from './member.entity.js';

@InputType({ description: '变更成员职务：Another duty for a member.' })
export class UpdateMemberInput {
  @Field(() => ID, { description: '编号：The member.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;

  @Field(() => MemberDuty, { description: '职务：What they are from now on.' })
  duty!: MemberDuty;
}

export const updateMember = deed('updateMember', Member, async (tools, input: UpdateMemberInput) => {
  const member = await tools.load(Member, input.id, input);
  member.duty = input.duty;
  return member;
});
