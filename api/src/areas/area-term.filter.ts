import { Field, InputType, registerEnumType } from 'type-graphql';
import { sql } from '../kernel/db/sql.js';
import { listOf } from '../kernel/graphql/connection.js';
import { IdIs, NodeFilter, TextIs } from '../kernel/graphql/operators.js';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { filterBy, operatorsSql } from '../kernel/read/filter.js';
import { AreaKindIs } from './area-kind.js';
import { AreaStatusIs } from './area.entity.js';
import { AreaTerm } from './area-term.entity.js';

@InputType({ description: '区域沿革筛选：Which stretches of the history of areas.' })
export class AreaTermFilter extends NodeFilter {
  @Field(() => LocalDate, { nullable: true, description: '日期：In force at the end of that day.' })
  on?: string;

  @Field(() => IdIs, { nullable: true, description: '按区域：Of this area.' })
  area?: IdIs;

  @Field(() => IdIs, { nullable: true, description: '按上级：That hung directly below this area then.' })
  parentId?: IdIs;

  @Field(() => AreaKindIs, { nullable: true, description: '按类型：Of this kind then.' })
  kind?: InstanceType<typeof AreaKindIs>;

  @Field(() => TextIs, { nullable: true, description: '按名称：Called so then.' })
  name?: TextIs;

  @Field(() => TextIs, { nullable: true, description: '按区划代码：With this official code then.' })
  officialCode?: TextIs;

  @Field(() => AreaStatusIs, { nullable: true, description: '按状态：In use or closed then.' })
  status?: InstanceType<typeof AreaStatusIs>;
}

filterBy(AreaTerm, {
  on: (row, day: string) => sql`(${row.column('since')} <= ${day} and ${row.column('untilBy')} > ${day})`,
  // By the area it is of, and not, as in other lists, by the place in the tree.
  area: (row, value: IdIs) => operatorsSql('area', row, { ...value }),
});

export enum AreaTermOrderField {
  PATH = 'areaPath',
  SINCE = 'since',
  AT = 'at',
}
registerEnumType(AreaTermOrderField, {
  name: 'AreaTermOrderField',
  description: '区域沿革排序：What the history of areas can be sorted by.',
  valuesConfig: {
    PATH: { description: '按层级：in the order of the tree of then.' },
    SINCE: { description: '按起始日期：by the first day.' },
    AT: { description: '按登记时间：by when it was written down.' },
  },
});

export const areaTermList = listOf(AreaTerm, {
  filter: AreaTermFilter,
  order: AreaTermOrderField,
  orderName: 'AreaTermOrder',
  defaultOrder: [{ field: 'areaPath', direction: 'ASC' }],
});
