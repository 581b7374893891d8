import { Field, InputType, registerEnumType } from 'type-graphql';
import { AreaScope } from '../areas/area.filter.js';
import { sql } from '../kernel/db/sql.js';
import { listOf } from '../kernel/graphql/connection.js';
import { BooleanIs, NodeFilter, TextIs } from '../kernel/graphql/operators.js';
import { filterBy } from '../kernel/read/filter.js';
import { JointZone, opens } from './joint-zone.entity.js';

@InputType({ description: '联防区筛选：Which joint zones.' })
export class JointZoneFilter extends NodeFilter {
  @Field(() => AreaScope, { nullable: true, description: '按共同上级：Managed in this part of the tree.' })
  area?: AreaScope;

  @Field(() => TextIs, { nullable: true, description: '按名称：With this name.' })
  name?: TextIs;

  @Field(() => BooleanIs, { nullable: true, description: '是否生效：In their term today, or not.' })
  current?: BooleanIs;
}

filterBy(JointZone, {
  current: (row, { eq }: BooleanIs, { viewer }) => sql`${opens(row, viewer.today)} = ${eq}`,
});

export enum JointZoneOrderField {
  NAME = 'name',
  STARTS_ON = 'startsOn',
  ENDS_ON = 'endsOn',
}
registerEnumType(JointZoneOrderField, {
  name: 'JointZoneOrderField',
  description: '联防区排序：What joint zones can be sorted by.',
  valuesConfig: {
    NAME: { description: '按名称：by name.' },
    STARTS_ON: { description: '按开始日期：by their first day.' },
    ENDS_ON: { description: '按结束日期：by their last day.' },
  },
});

export const jointZoneList = listOf(JointZone, {
  filter: JointZoneFilter,
  order: JointZoneOrderField,
  orderName: 'JointZoneOrder',
  defaultOrder: [{ field: 'endsOn', direction: 'DESC' }],
});
