import { Field, InputType, registerEnumType } from 'type-graphql';
import { AreaScope } from '../areas/area.filter.js';
import { listOf } from '../kernel/graphql/connection.js';
import { EnumIs, NodeFilter } from '../kernel/graphql/operators.js';
import { AreaChange, AreaChangeKind, AreaChangeStatus } from './area-change.entity.js';

export const AreaChangeKindIs = EnumIs(AreaChangeKind, 'AreaChangeKind');
export const AreaChangeStatusIs = EnumIs(AreaChangeStatus, 'AreaChangeStatus');

@InputType({ description: '区划变动筛选：Which changes of the tree.' })
export class AreaChangeFilter extends NodeFilter {
  @Field(() => AreaScope, { nullable: true, description: '按区域：In this part of the tree.' })
  area?: AreaScope;

  @Field(() => AreaChangeKindIs, { nullable: true, description: '按类型：Of this kind.' })
  kind?: InstanceType<typeof AreaChangeKindIs>;

  @Field(() => AreaChangeStatusIs, { nullable: true, description: '按状态：In this state.' })
  status?: InstanceType<typeof AreaChangeStatusIs>;
}

export enum AreaChangeOrderField {
  CREATED_AT = 'createdAt',
}
registerEnumType(AreaChangeOrderField, {
  name: 'AreaChangeOrderField',
  description: '区划变动排序：What changes of the tree can be sorted by.',
  valuesConfig: { CREATED_AT: { description: '按提交时间：by when they were asked for.' } },
});

export const areaChangeList = listOf(AreaChange, {
  filter: AreaChangeFilter,
  order: AreaChangeOrderField,
  orderName: 'AreaChangeOrder',
  defaultOrder: [{ field: 'createdAt', direction: 'DESC' }],
});
