import { Field, InputType, registerEnumType } from 'type-graphql';
import { AreaScope } from '../areas/area.filter.js';
import { sql } from '../kernel/db/sql.js';
import { listOf } from '../kernel/graphql/connection.js';
import { BooleanIs, IdIs, NodeFilter, TextIs } from '../kernel/graphql/operators.js';
import { filterBy } from '../kernel/read/filter.js';
import { inTerm } from '../kernel/read/in-term.js';
import { OrganisationKindIs } from './organisation-kind.js';
import { Organisation } from './organisation.entity.js';

@InputType({ description: '组织筛选：Which organisations.' })
export class OrganisationFilter extends NodeFilter {
  @Field(() => AreaScope, {
    nullable: true,
    description: '按所属区域：That belong in this part of the tree.',
  })
  area?: AreaScope;

  @Field(() => OrganisationKindIs, { nullable: true, description: '按类型：Of this kind.' })
  kind?: InstanceType<typeof OrganisationKindIs>;

  @Field(() => TextIs, { nullable: true, description: '按名称：With this name.' })
  name?: TextIs;

  @Field(() => IdIs, { nullable: true, description: '按上级组织：That stand under this one.' })
  parent?: IdIs;

  @Field(() => BooleanIs, { nullable: true, description: '是否存续：That stand today, or do not.' })
  current?: BooleanIs;
}

filterBy(Organisation, {
  current: (row, { eq }: BooleanIs, { viewer }) => sql`${inTerm(row, viewer.today)} = ${eq}`,
});

export enum OrganisationOrderField {
  PATH = 'areaPath',
  NAME = 'name',
  STARTS_ON = 'startsOn',
  ENDS_ON = 'endsBy',
}
registerEnumType(OrganisationOrderField, {
  name: 'OrganisationOrderField',
  description: '组织排序：What organisations can be sorted by.',
  valuesConfig: {
    PATH: { description: '按所属区域：in the order of the tree.' },
    NAME: { description: '按名称：by name.' },
    STARTS_ON: { description: '按成立日期：by their first day.' },
    ENDS_ON: { description: '按结束日期：by their last day; those without an end count as the latest.' },
  },
});

export const organisationList = listOf(Organisation, {
  filter: OrganisationFilter,
  order: OrganisationOrderField,
  orderName: 'OrganisationOrder',
  defaultOrder: [
    { field: 'areaPath', direction: 'ASC' },
    { field: 'name', direction: 'ASC' },
  ],
});
