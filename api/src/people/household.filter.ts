import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { AreaScope } from '../areas/area.filter.js';
import { listOf } from '../kernel/graphql/connection.js';
import { IdIs, NodeFilter, TextIs } from '../kernel/graphql/operators.js';
import { Household, TagIs } from './household.entity.js';

/** Declared here, since an input's fields stand in one place; the visits module says how it is answered. */
@InputType({ description: '按走访筛选：Whether a household was visited in a response.' })
export class VisitedIn {
  @Field(() => ID, { description: '专项行动：The response. One the viewer may not read has visited nobody.' })
  responseId!: string;

  @Field(() => Boolean, { description: '已走访：Visited, or else not yet.' })
  visited!: boolean;
}

@InputType({ description: '住户筛选：Which households.' })
export class HouseholdFilter extends NodeFilter {
  @Field(() => AreaScope, { nullable: true, description: '按区域：In this part of the tree.' })
  area?: AreaScope;

  @Field(() => TextIs, { nullable: true, description: '按地址：With this address.' })
  address?: TextIs;

  @Field(() => TagIs, { nullable: true, description: '按标签：With this tag.' })
  tags?: TagIs;

  @Field(() => IdIs, {
    nullable: true,
    description: '按责任网格员：Assigned to this account, or to nobody (`isNull`), as `worker` tells it.',
  })
  worker?: IdIs;

  @Field(() => VisitedIn, { nullable: true, description: '按走访：Visited in a response, or not yet.' })
  visitedIn?: VisitedIn;
}

export enum HouseholdOrderField {
  PATH = 'areaPath',
  ADDRESS = 'doorOrder',
  CREATED_AT = 'createdAt',
}
registerEnumType(HouseholdOrderField, {
  name: 'HouseholdOrderField',
  description: '住户排序：What households can be sorted by.',
  valuesConfig: {
    PATH: { description: '按层级：by their place in the tree.' },
    ADDRESS: { description: '按地址：by address, door 2 before door 10.' },
    CREATED_AT: { description: '按登记时间：by when they were registered.' },
  },
});

export const householdList = listOf(Household, {
  filter: HouseholdFilter,
  order: HouseholdOrderField,
  orderName: 'HouseholdOrder',
  defaultOrder: [
    { field: 'areaPath', direction: 'ASC' },
    { field: 'doorOrder', direction: 'ASC' },
  ],
});
