import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { deed } from '../kernel/write/deed.js';
import { given } from '../kernel/write/given.js';
import { responseFacts } from './response-facts.js';
import { Response } from './response.entity.js';

@InputType({ description: '变更专项行动：What changes on a response; what is left out stays as it is.' })
export class UpdateResponseInput {
  @Field(() => ID, { description: '编号：The response.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: '名称：Its new name, at most 60 characters.' })
  name?: string | null;

  @Field(() => Int, { nullable: true, description: '响应级别：From 1, the most serious, to 4.' })
  level?: number | null;

  @Field(() => String, {
    nullable: true,
    description: '阶段：The phase it is in now, at most 30 characters.',
  })
  phase?: string | null;

  @Field(() => LocalDate, { nullable: true, description: '结束日期：Its last day; null leaves it open.' })
  endsOn?: string | null;
}

export const updateResponse = deed('updateResponse', Response, async (tools, input: UpdateResponseInput) => {
  const response = await tools.load(Response, input.id, input);
  const facts = responseFacts(
    given(input, { required: ['name', 'level', 'phase'], optional: ['endsOn'] }),
    response,
  );
  const changes = Object.entries(facts).some(([name, fact]) => response[name as keyof typeof facts] !== fact);
  if (changes) Object.assign(response, { changedAt: tools.now, changedBy: tools.viewer.accountId });
  return Object.assign(response, facts);
});
