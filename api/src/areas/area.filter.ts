import { sql, type Sql } from '../kernel/db/sql.js';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { listOf } from '../kernel/graphql/connection.js';
import { IdIs, NodeFilter, TextIs } from '../kernel/graphql/operators.js';
import { and } from '../kernel/read/and.js';
import { filterEverywhere } from '../kernel/read/filter.js';
import type { Reading } from '../kernel/read/readable.js';
import { under } from '../kernel/read/under.js';
import { uuidOrNull } from '../kernel/uuid.js';
import { AreaKindIs } from './area-kind.js';
import { Area, AreaStatusIs } from './area.entity.js';

@InputType({
  description: '按区域筛选：By the place in the tree. An area the viewer may not open holds nothing.',
})
export class AreaScope {
  @Field(() => ID, { nullable: true, description: '及其下级：At this area or anywhere below it.' })
  under?: string;

  @Field(() => ID, { nullable: true, description: '仅本级：At this very area.' })
  eq?: string;
}

/** The path of an area by its id; of one that the viewer may not read, NULL, below which nothing lies. */
export function readablePath(id: string, { table, visible }: Pick<Reading, 'table' | 'visible'>): Sql {
  const area = table(Area);
  return sql`(select ${area.path} from ${area.from} where ${area.id} = ${uuidOrNull(id)} and ${visible(area)})`;
}

/** Every list can be narrowed to a part of the tree. */
filterEverywhere({
  area: (row, scope: AreaScope, reading) =>
    and([
      ...(scope.under ? [under(row.path, readablePath(scope.under, reading))] : []),
      ...(scope.eq ? [sql`${row.path} = ${readablePath(scope.eq, reading)}`] : []),
    ]),
});

@InputType({ description: '区域筛选：Which areas.' })
export class AreaFilter extends NodeFilter {
  @Field(() => AreaScope, { nullable: true, description: '按区域：In this part of the tree.' })
  area?: AreaScope;

  @Field(() => AreaKindIs, { nullable: true, description: '按类型：Of this kind.' })
  kind?: InstanceType<typeof AreaKindIs>;

  @Field(() => IdIs, { nullable: true, description: '按上级：Directly below this area.' })
  parent?: IdIs;

  @Field(() => TextIs, { nullable: true, description: '按区划代码：With this official code.' })
  officialCode?: TextIs;

  @Field(() => TextIs, { nullable: true, description: '按名称：With this name.' })
  name?: TextIs;

  @Field(() => AreaStatusIs, { nullable: true, description: '按状态：In use or closed.' })
  status?: InstanceType<typeof AreaStatusIs>;
}

export enum AreaOrderField {
  PATH = 'areaPath',
  NAME = 'name',
  KIND = 'kind',
}
registerEnumType(AreaOrderField, {
  name: 'AreaOrderField',
  description: '区域排序：What areas can be sorted by.',
  valuesConfig: {
    PATH: { description: '按层级：in the order of the tree.' },
    NAME: { description: '按名称：by name.' },
    KIND: { description: '按类型：by kind.' },
  },
});

export const areaList = listOf(Area, {
  filter: AreaFilter,
  order: AreaOrderField,
  orderName: 'AreaOrder',
  defaultOrder: [{ field: 'areaPath', direction: 'ASC' }],
});
