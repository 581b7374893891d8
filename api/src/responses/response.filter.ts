import { Field, InputType, registerEnumType } from 'type-graphql';
import { listOf } from '../kernel/graphql/connection.js';
import { NodeFilter, TextIs } from '../kernel/graphql/operators.js';
import { Response, ResponseKindIs, ResponseStatusIs } from './response.entity.js';

@InputType({ description: '专项行动筛选：Which responses.' })
export class ResponseFilter extends NodeFilter {
  @Field(() => ResponseStatusIs, { nullable: true, description: '按状态：Open or closed.' })
  status?: InstanceType<typeof ResponseStatusIs>;

  @Field(() => ResponseKindIs, { nullable: true, description: '按类别：Of this kind.' })
  kind?: InstanceType<typeof ResponseKindIs>;

  @Field(() => TextIs, { nullable: true, description: '按名称：With this name.' })
  name?: TextIs;
}

export enum ResponseOrderField {
  STARTS_ON = 'startsOn',
  NAME = 'name',
}
registerEnumType(ResponseOrderField, {
  name: 'ResponseOrderField',
  description: '专项行动排序：What responses can be sorted by.',
  valuesConfig: {
    STARTS_ON: { description: '按开始日期：by the first day.' },
    NAME: { description: '按名称：by name.' },
  },
});

export const responseList = listOf(Response, {
  filter: ResponseFilter,
  order: ResponseOrderField,
  orderName: 'ResponseOrder',
  defaultOrder: [{ field: 'startsOn', direction: 'DESC' }],
});
