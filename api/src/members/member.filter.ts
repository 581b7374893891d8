import { Field, InputType, registerEnumType } from 'type-graphql';
import { AreaScope } from '../areas/area.filter.js';
import { listOf } from '../kernel/graphql/connection.js';
import { BooleanIs, IdIs, NodeFilter, TextIs } from '../kernel/graphql/operators.js';
import { Member, MemberDutyIs } from './member.entity.js';

@InputType({ description: '成员筛选：Which members.' })
export class MemberFilter extends NodeFilter {
  @Field(() => AreaScope, {
    nullable: true,
    description: '按区域：Of organisations in this part of the tree.',
  })
  area?: AreaScope;

  @Field(() => IdIs, { nullable: true, description: '按组织：Of this organisation.' })
  organisation?: IdIs;

  @Field(() => IdIs, { nullable: true, description: '按账号：With this account.' })
  account?: IdIs;

  @Field(() => TextIs, { nullable: true, description: '按姓名：By this name.' })
  name?: TextIs;

  @Field(() => MemberDutyIs, { nullable: true, description: '按职务：With this duty.' })
  duty?: InstanceType<typeof MemberDutyIs>;

  @Field(() => BooleanIs, { nullable: true, description: '是否在册：Who belong to it today, or have left.' })
  belongs?: BooleanIs;
}

export enum MemberOrderField {
  NAME = 'name',
  DUTY = 'duty',
  JOINED_ON = 'joinedOn',
}
registerEnumType(MemberOrderField, {
  name: 'MemberOrderField',
  description: '成员排序：What members can be sorted by.',
  valuesConfig: {
    NAME: { description: '按姓名：by name.' },
    DUTY: { description: '按职务：by duty, the secretary last.' },
    JOINED_ON: { description: '按加入日期：by when they joined.' },
  },
});

export const memberList = listOf(Member, {
  filter: MemberFilter,
  order: MemberOrderField,
  orderName: 'MemberOrder',
  defaultOrder: [
    { field: 'duty', direction: 'DESC' },
    { field: 'name', direction: 'DESC' },
  ],
});
