import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { AreaScope } from '../areas/area.filter.js';
import { daysAfter } from '../kernel/clock.js';
import { sql } from '../kernel/db/sql.js';
import { invalid } from '../kernel/errors.js';
import { listOf } from '../kernel/graphql/connection.js';
import { BooleanIs, IdIs, NodeFilter, TextIs } from '../kernel/graphql/operators.js';
import { filterBy } from '../kernel/read/filter.js';
import { say } from '../kernel/words.js';
import { BindingKindIs } from './binding-kind.js';
import { Binding } from './binding.entity.js';
import { holds, isOverLimit } from './in-force.js';

@InputType({ description: '包保筛选：Which bindings.' })
export class BindingFilter extends NodeFilter {
  @Field(() => AreaScope, { nullable: true, description: '按区域：In this part of the tree.' })
  area?: AreaScope;

  @Field(() => BindingKindIs, { nullable: true, description: '按类型：Of this kind.' })
  kind?: InstanceType<typeof BindingKindIs>;

  @Field(() => IdIs, { nullable: true, description: '按账号：Held by this account.' })
  account?: IdIs;

  @Field(() => TextIs, { nullable: true, description: '按包保人：Held by somebody of this name.' })
  holderName?: TextIs;

  @Field(() => BooleanIs, { nullable: true, description: '是否在任：In force today, or not.' })
  current?: BooleanIs;

  @Field(() => BooleanIs, {
    nullable: true,
    description: '包保超限：In force, and their holder answers for too many areas; or not.',
  })
  overLimit?: BooleanIs;

  @Field(() => BooleanIs, {
    nullable: true,
    description: '是否移交而来：Handed over from somebody else, or not.',
  })
  handedOver?: BooleanIs;

  @Field(() => Int, {
    nullable: true,
    description: '即将到期：In force today, and the last day is within so many days; 0 to 366.',
  })
  expiringWithinDays?: number;
}

filterBy(Binding, {
  current: (row, { eq }: BooleanIs, { viewer }) => sql`${holds(row, viewer.today)} = ${eq}`,
  overLimit: (row, { eq }: BooleanIs, reading) => sql`${isOverLimit(row, reading)} = ${eq}`,
  handedOver: (row, { eq }: BooleanIs) => sql`(${row.column('previous')} is not null) = ${eq}`,
  expiringWithinDays: (row, days: number, { viewer }) => {
    if (days < 0 || days > 366)
      throw invalid({ 'filter.expiringWithinDays': say('须为 0 到 366 天', 'must be 0 to 366 days') });
    return sql`(${holds(row, viewer.today)} and ${row.column('endsBy')} <= ${daysAfter(viewer.today, days)})`;
  },
});

export enum BindingOrderField {
  AREA = 'areaPath',
  HOLDER = 'holderName',
  STARTS_ON = 'startsOn',
  ENDS_ON = 'endsBy',
}
registerEnumType(BindingOrderField, {
  name: 'BindingOrderField',
  description: '包保排序：What bindings can be sorted by.',
  valuesConfig: {
    AREA: { description: '按区域：in the order of the tree.' },
    HOLDER: { description: '按包保人：by the name of who holds them.' },
    STARTS_ON: { description: '按起始日期：by their first day.' },
    ENDS_ON: { description: '按结束日期：by their last day; those without an end count as the latest.' },
  },
});

export const bindingList = listOf(Binding, {
  filter: BindingFilter,
  order: BindingOrderField,
  orderName: 'BindingOrder',
  defaultOrder: [{ field: 'areaPath', direction: 'ASC' }],
});
