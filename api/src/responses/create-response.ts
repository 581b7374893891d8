import { Field, ID, InputType, Int } from 'type-graphql';
import { Area } from '../areas/area.entity.js';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { creation } from '../kernel/write/deed.js';
import { responseFacts } from './response-facts.js';
import { Response, ResponseKind } from './response.entity.js';

@InputType({ description: '设立专项行动：A new response, run by a county or a township.' })
export class CreateResponseInput {
  @Field(() => ID, {
    nullable: true,
    description: '编号：A UUID made by the client: the same again is answered as before.',
  })
  id?: string;

  @Field(() => ID, { description: '范围：The county or township where it is run.' })
  areaId!: string;

  @Field(() => String, { description: '名称：Its name, at most 60 characters.' })
  name!: string;

  @Field(() => ResponseKind, { description: '类别：What it is against or for; it stays so.' })
  kind!: ResponseKind;

  @Field(() => Int, { description: '响应级别：From 1, the most serious, to 4.' })
  level!: number;

  @Field(() => String, { description: '阶段：The phase it starts in, at most 30 characters.' })
  phase!: string;

  @Field(() => LocalDate, { description: '开始日期：Its first day.' })
  startsOn!: string;

  @Field(() => LocalDate, { nullable: true, description: '结束日期：Its last day, where that is known.' })
  endsOn?: string | null;
}

export const createResponse = creation(
  'createResponse',
  Response,
  async (tools, input: CreateResponseInput) => {
    const area = await tools.under(Area, input.areaId);
    const { now, viewer } = tools;
    return tools.create(Response, {
      id: input.id,
      kind: input.kind,
      startsOn: input.startsOn,
      ...responseFacts({ ...input, endsOn: input.endsOn ?? null }, input),
      area,
      county: area.county,
      areaPath: area.areaPath,
      ...{ openedAt: now, openedBy: viewer.accountId, changedAt: now, changedBy: viewer.accountId },
    });
  },
);
