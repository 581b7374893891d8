import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Opt, Rel } from '@mikro-orm/core';
import { sql } from '../kernel/db/sql.js';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ScopedEntity, scopedTable } from '../kernel/db/scoped.entity.js';
import { conflict } from '../kernel/errors.js';
import { Node } from '../kernel/graphql/node.js';
import { EnumIs } from '../kernel/graphql/operators.js';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { Computed } from '../kernel/read/readable.js';
import { under } from '../kernel/read/under.js';
import { say } from '../kernel/words.js';
import { onConstraint } from '../kernel/write/constraints.js';
import { allowedChildren, AreaKind, kinds } from './area-kind.js';
import { liesInAreas } from './lying.js';

export enum AreaStatus {
  ACTIVE = 'ACTIVE',
  CLOSED = 'CLOSED',
}
registerEnumType(AreaStatus, {
  name: 'AreaStatus',
  description: '区域状态：Whether an area is in use.',
  valuesConfig: {
    ACTIVE: { description: '在用：in use.' },
    CLOSED: { description: '已撤销：closed, kept for history.' },
  },
});
export const AreaStatusIs = EnumIs(AreaStatus, 'AreaStatus');

@ObjectType({
  description: '区域名称：An area by name only, as it may be shown to people who cannot open it.',
})
export class AreaName {
  @Field(() => ID, { description: '编号：The id of the area.' })
  id!: string;

  @Field(() => AreaKind, { description: '区域类型：What the area is.' })
  kind!: AreaKind;

  @Field(() => String, { description: '名称：The name of the area.' })
  name!: string;
}

@ObjectType({
  implements: Node,
  description:
    '区域：A place in the tree of county, township, village and grid. What lies at or below a post is what its holder sees.',
})
@Entity(scopedTable('area'))
@Index({ name: 'area_path_unique', expression: 'create unique index area_path_unique on area (area_path)' })
@Index({
  name: 'area_official_code_unique',
  expression: `create unique index area_official_code_unique on area (official_code) where status = 'ACTIVE'`,
})
@Index({ properties: ['parent', 'areaPath'] })
export class Area extends ScopedEntity {
  @Field(() => AreaKind, { description: '区域类型：What it is; what it may hang below follows from that.' })
  @Enum({ items: () => AreaKind, type: 'text' })
  kind!: AreaKind;

  @Field(() => String, { description: '名称：Its name.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description:
      '区划代码：Official code of statistics; revised over the years, and a grid has none. Unique while current.',
  })
  @Property({ type: 'text', nullable: true })
  officialCode!: string | null;

  @Field(() => Area, {
    nullable: true,
    description: '上级区域：The area it hangs below; null where the viewer may not open it, see `lineage`.',
  })
  @ManyToOne(() => Area, { nullable: true, deleteRule: 'restrict' })
  parent!: Rel<Area> | null;

  @Field(() => [AreaName], { description: '上级名称：The areas above, from the county down, by name.' })
  @Property({ type: 'jsonb' })
  lineage!: AreaName[];

  @Field(() => AreaStatus, { description: '状态：Whether it is in use.' })
  @Enum({ items: () => AreaStatus, type: 'text' })
  status: AreaStatus = AreaStatus.ACTIVE;

  @Field(() => LocalDate, { description: '启用日期：The first day it was in use.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: '撤销日期：The day it was closed.' })
  @Property({ type: 'date', nullable: true })
  validTo!: string | null;

  @Field(() => String, { nullable: true, description: '省：On a county, the name of its province.' })
  @Property({ type: 'text', nullable: true })
  province!: string | null;

  @Field(() => String, { nullable: true, description: '市（州）：On a county, the name of its prefecture.' })
  @Property({ type: 'text', nullable: true })
  prefecture!: string | null;

  /** How the name is typed, see spell-areas.ts; of `nameSpelled`, which may not be the newest yet. */
  @Property({ type: 'text', collation: 'C', hidden: true, default: '' })
  namePinyin: Opt<string> = '';

  @Property({ type: 'text', collation: 'C', hidden: true, default: '' })
  nameInitials: Opt<string> = '';

  @Property({ type: 'text', hidden: true, default: '' })
  nameSpelled: Opt<string> = '';

  /** How many children it ever had: the next one's label in the path. */
  @Property({ type: 'integer', hidden: true })
  childrenMade = 0;

  @Field(() => Int, {
    description: '版本：Give it back with a change, so that nobody overwrites what they have not seen.',
  })
  @Property({ type: 'integer', version: true })
  version!: number;

  @Field(() => Int, { description: '下级数量：How many current areas hang directly below it.' })
  @Computed((row, { table, visible }) => {
    const child = table(Area);
    return sql`(select count(*) from ${child.from} where ${child.column('parent')} = ${row.id}
      and ${child.column('status')} = ${AreaStatus.ACTIVE} and ${visible(child)})`;
  })
  childCount!: number;

  @Field(() => Int, { description: '网格数量：How many current grids there are in it, at any depth.' })
  @Computed((row, { table, visible }) => {
    const grid = table(Area);
    return sql`(select count(*) from ${grid.from} where ${under(grid.path, row.path)} and ${grid.column('kind')} = ${AreaKind.GRID}
      and ${grid.column('status')} = ${AreaStatus.ACTIVE} and ${visible(grid)})`;
  })
  gridCount!: number;

  @Field(() => [AreaKind], { description: '可设下级：The kinds of area that may be created below it.' })
  @Computed((row) => {
    const cases = kinds.map(
      (kind) => sql`when ${sql.lit(kind)} then ${JSON.stringify(allowedChildren(kind))}::json`,
    );
    return sql`case ${row.column('kind')} ${sql.join(cases, sql.raw(' '))} end`;
  })
  allowedChildKinds!: AreaKind[];

  @Field(() => [String], {
    description:
      '可执行操作：The deeds that would succeed on it for the viewer now, by name of the mutation.',
  })
  viewerCan!: string[];
}

onConstraint('area_official_code_unique', () =>
  conflict(say('该区划代码已被另一在用区域使用。', 'Another current area has this official code.')),
);

/** What hangs below an area is moved or chosen by itself; see areaChanges. */
liesInAreas(Area, { moves: 'all', passes: 'chosen' });
