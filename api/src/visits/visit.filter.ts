import { sql } from '../kernel/db/sql.js';
import { Field, InputType, registerEnumType } from 'type-graphql';
import { AreaScope } from '../areas/area.filter.js';
import { listOf } from '../kernel/graphql/connection.js';
import { BooleanIs, DateTimeIs, IdIs, NodeFilter } from '../kernel/graphql/operators.js';
import { filterBy } from '../kernel/read/filter.js';
import { uuidOrNull } from '../kernel/uuid.js';
import { Household } from '../people/household.entity.js';
import type { VisitedIn } from '../people/household.filter.js';
import { Visit, VisitOutcomeIs } from './visit.entity.js';

@InputType({ description: '走访筛选：Which visits.' })
export class VisitFilter extends NodeFilter {
  @Field(() => AreaScope, { nullable: true, description: '按区域：In this part of the tree.' })
  area?: AreaScope;

  @Field(() => IdIs, { nullable: true, description: '按住户：To this household.' })
  household?: IdIs;

  @Field(() => IdIs, { nullable: true, description: '按专项行动：In this response.' })
  response?: IdIs;

  @Field(() => IdIs, { nullable: true, description: '按走访人：By this account.' })
  visitor?: IdIs;

  @Field(() => VisitOutcomeIs, { nullable: true, description: '按结果：That ended so.' })
  outcome?: InstanceType<typeof VisitOutcomeIs>;

  @Field(() => DateTimeIs, { nullable: true, description: '按时间：In this span of time.' })
  visitedAt?: DateTimeIs;

  @Field(() => BooleanIs, { nullable: true, description: '是否作废：Voided, or not.' })
  voided?: BooleanIs;
}

export enum VisitOrderField {
  VISITED_AT = 'visitedAt',
}
registerEnumType(VisitOrderField, {
  name: 'VisitOrderField',
  description: '走访排序：What visits can be sorted by.',
  valuesConfig: { VISITED_AT: { description: '按走访时间：by the time of the visit.' } },
});

export const visitList = listOf(Visit, {
  filter: VisitFilter,
  order: VisitOrderField,
  orderName: 'VisitOrder',
  defaultOrder: [{ field: 'visitedAt', direction: 'DESC' }],
});

/** Households by whether anybody has been there in a response. */
filterBy(Household, {
  visitedIn: (row, { responseId, visited }: VisitedIn, { table, visible }) => {
    const visit = table(Visit);
    const exists = sql`exists (select from ${visit.from} where ${visit.column('household')} = ${row.id}
      and ${visit.column('response')} = ${uuidOrNull(responseId)} and not ${visit.column('voided')} and ${visible(visit)})`;
    return visited ? exists : sql`not ${exists}`;
  },
});
