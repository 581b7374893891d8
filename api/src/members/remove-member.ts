import { Field, ID, InputType, Int } from 'type-graphql';
import { deed } from '../kernel/write/deed.js';
import { Member } from './member.entity.js';

@InputType({ description: '移出成员：Somebody leaves an organisation; that they were in it is kept.' })
export class RemoveMemberInput {
  @Field(() => ID, { description: '编号：The member.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;
}

export const removeMember = deed('removeMember', Member, async (tools, input: RemoveMemberInput) => {
  const member = await tools.load(Member, input.id, input);
  member.leftOn = tools.today;
  return member;
});
