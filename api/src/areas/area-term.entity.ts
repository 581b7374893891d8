import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { ScopedEntity, scopedTable } from '../kernel/db/scoped.entity.js';
import { sql } from '../kernel/db/sql.js';
import { Node } from '../kernel/graphql/node.js';
import { DateTime, LocalDate } from '../kernel/graphql/scalars.js';
import { Computed } from '../kernel/read/readable.js';
import { AreaKind } from './area-kind.js';
import { Area, AreaName, AreaStatus } from './area.entity.js';
import { liesInAreas } from './lying.js';

export enum AreaTermCause {
  CREATED = 'CREATED',
  RENAMED = 'RENAMED',
  MOVED = 'MOVED',
  MERGED = 'MERGED',
  SPLIT = 'SPLIT',
  CLOSED = 'CLOSED',
  REOPENED = 'REOPENED',
  KIND_CHANGED = 'KIND_CHANGED',
  CODE_CHANGED = 'CODE_CHANGED',
  UNDONE = 'UNDONE',
}
registerEnumType(AreaTermCause, {
  name: 'AreaTermCause',
  description: '变动原因：With what a stretch of an area’s history begins.',
  valuesConfig: {
    CREATED: { description: '设立：it came into being.' },
    RENAMED: { description: '更名：it got another name.' },
    MOVED: { description: '划转：it, or an area above it, was moved below another.' },
    MERGED: { description: '合并：another area was merged into it, or it into another.' },
    SPLIT: { description: '拆分：it was split, or came of a split.' },
    CLOSED: { description: '撤销：it was closed.' },
    REOPENED: { description: '恢复：it was put to use again.' },
    KIND_CHANGED: { description: '类型变更：it became another kind.' },
    CODE_CHANGED: { description: '代码变更：it got another official code.' },
    UNDONE: { description: '撤回变动：a change was taken back.' },
  },
});

const scoped = scopedTable('area_term');
const ofOwnArea = 'exists (select from area where area.id = area_term.area_id)';

/** Kept by the database with every change of an area (see the migration). A path is one area's for all time. */
@ObjectType({
  implements: Node,
  description:
    '区域沿革：What an area was from one day to another: its name, kind, code and place in the tree.',
})
@Entity({
  ...scoped,
  policies: [...scoped.policies, { name: 'of_own_area', using: ofOwnArea, check: ofOwnArea }],
})
@Check({ name: 'area_term_days', expression: 'until is null or until >= since' })
@Index({ properties: ['areaPath', 'since'] })
@Index({ properties: ['area', 'at'] })
@Index({ properties: ['parentId'] })
@Index({
  name: 'area_term_current',
  expression: 'create unique index area_term_current on area_term (area_id) where until is null',
})
@Index({
  name: 'area_term_change',
  expression: 'create index area_term_change on area_term (change_id) where change_id is not null',
})
export class AreaTerm extends ScopedEntity {
  @Field(() => Area, {
    nullable: true,
    description: '区域：The area as it is now; null where the viewer may not open it.',
  })
  @ManyToOne(() => Area, { deleteRule: 'restrict' })
  area!: Rel<Area>;

  @Field(() => ID, { description: '区域编号：The id of the area, then as now.' })
  @Computed((row) => row.column('area'))
  areaId!: string;

  @Field(() => LocalDate, { description: '起始日期：The first day it was so.' })
  @Property({ type: 'date' })
  since!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      '截止日期：The first day it was so no more; null while it is so. The same as `since` where it changed again within the day.',
  })
  @Property({ type: 'date', nullable: true })
  until!: string | null;

  @Property({ type: 'date', hidden: true, generated: `(coalesce(until, 'infinity'::date)) stored` })
  untilBy!: string;

  @Field(() => AreaTermCause, { description: '变动原因：With what this began.' })
  @Enum({ items: () => AreaTermCause, type: 'text' })
  cause!: AreaTermCause;

  @Field(() => [AreaName], {
    description: '相关区域：What it was merged with or split into, or came of, by name.',
  })
  @Property({ type: 'jsonb', defaultRaw: `'[]'` })
  others!: Opt<AreaName[]>;

  @Field(() => AreaKind, { description: '区域类型：What it was.' })
  @Enum({ items: () => AreaKind, type: 'text' })
  kind!: AreaKind;

  @Field(() => String, { description: '名称：What it was called.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { nullable: true, description: '区划代码：Its official code then.' })
  @Property({ type: 'text', nullable: true })
  officialCode!: string | null;

  @Field(() => ID, { nullable: true, description: '上级编号：The id of the area it hung below.' })
  @Property({ type: 'uuid', nullable: true })
  parentId!: string | null;

  @Field(() => AreaStatus, { description: '状态：Whether it was in use.' })
  @Enum({ items: () => AreaStatus, type: 'text' })
  status!: AreaStatus;

  @Field(() => DateTime, { description: '登记时间：When this was written down.' })
  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  at!: Opt<Date>;

  @Property({ type: 'uuid', nullable: true, hidden: true })
  changeId!: string | null;

  @Field(() => [AreaName], {
    description: '上级名称：The areas above it, from the county down, as they were called on its first day.',
  })
  @Computed((row) => sql`area_names_above(${row.path}, ${row.column('since')})`)
  lineage!: AreaName[];
}

liesInAreas(AreaTerm, { moves: 'none', passes: 'stays' });
