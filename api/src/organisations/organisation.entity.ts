import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Area } from '../areas/area.entity.js';
import { countyTable, ScopedEntity } from '../kernel/db/scoped.entity.js';
import { sql } from '../kernel/db/sql.js';
import { Node } from '../kernel/graphql/node.js';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { inTerm } from '../kernel/read/in-term.js';
import { Computed } from '../kernel/read/readable.js';
import { NamedArea, namedAreas } from './named-areas.js';
import { OrganisationKind } from './organisation-kind.js';
import { say } from '../kernel/words.js';
import { liesInAreas } from '../areas/lying.js';

/** Those who work below it read it, too, so the third wall is the county's. */
@ObjectType({
  implements: Node,
  description:
    '组织：A party organisation beside the tree, or a team set up for a term. A post may be held at one: it then counts in every area that the organisation covers.',
})
@Entity(countyTable('organisation'))
@Index({ properties: ['county', 'areaPath', 'name', 'id'] })
@Index({ properties: ['parent'] })
@Check({ name: 'organisation_term_check', expression: 'ends_on is null or ends_on >= starts_on - 1' })
export class Organisation extends ScopedEntity {
  @Field(() => OrganisationKind, { description: '类型：What it is.' })
  @Enum({ items: () => OrganisationKind, type: 'text' })
  kind!: OrganisationKind;

  @Field(() => String, { description: '名称：Its name.' })
  @Property({ type: 'text', collation: 'C' })
  name!: string;

  @Field(() => Area, {
    nullable: true,
    description:
      '所属区域：Where it belongs: whoever manages organisations there manages it. Null where the viewer may not open that area.',
  })
  @ManyToOne(() => Area, { deleteRule: 'restrict' })
  area!: Rel<Area>;

  @Field(() => Organisation, {
    nullable: true,
    description: '上级组织：The organisation it stands under.',
  })
  @ManyToOne(() => Organisation, { nullable: true, deleteRule: 'restrict' })
  parent!: Rel<Organisation> | null;

  @Field(() => LocalDate, { description: '成立日期：Its first day.' })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: '结束日期：Its last day; null while no end is set. Posts at it end with it.',
  })
  @Property({ type: 'date', nullable: true })
  endsOn!: string | null;

  /** The last day for sorting and for policies, which stand on no nullable column. */
  @Property({ type: 'date', hidden: true, generated: `(coalesce(ends_on, 'infinity'::date)) stored` })
  endsBy!: string;

  /** Another set of areas is another version of it. */
  @Property({ type: 'timestamptz', hidden: true })
  areasSetAt!: Date;

  @Field(() => Int, {
    description: '版本：Give it back with a change, so that nobody overwrites what they have not seen.',
  })
  @Property({ type: 'integer', version: true })
  version!: number;

  @Field(() => Boolean, { description: '是否存续：Whether it stands today.' })
  @Computed((row, { viewer }) => inTerm(row, viewer.today))
  current!: boolean;

  @Field(() => [NamedArea], { description: '覆盖区域：The areas it covers, by name.' })
  @Computed((row) => namedAreas(sql`select area_id from organisation_area where organisation_id = ${row.id}`))
  areas!: NamedArea[];

  @Field(() => [String], {
    description:
      '可执行操作：The deeds that would succeed on it for the viewer now, by name of the mutation.',
  })
  viewerCan!: string[];
}

/** An area that an organisation covers. */
@Entity(countyTable('organisation_area'))
@Unique({ properties: ['organisation', 'area'] })
@Index({ properties: ['areaPath'] })
export class OrganisationArea extends ScopedEntity {
  @ManyToOne(() => Organisation, { deleteRule: 'cascade' })
  organisation!: Rel<Organisation>;

  @ManyToOne(() => Area, { deleteRule: 'restrict' })
  area!: Rel<Area>;
}

/** One that stands belongs to what its area has become, and covers it; see areaChanges for where that does not fit. */
const known = { subject: 'Organisation', words: say('组织', 'organisations') };
liesInAreas(Organisation, {
  moves: 'all',
  passes: {
    follows: { ...known, which: (today) => `ends_by >= '${today}'`, id: 'id', name: 'name' },
  },
});
liesInAreas(OrganisationArea, {
  moves: 'all',
  passes: {
    follows: {
      ...{ ...known, id: 'organisation_id', several: true },
      which: (today) =>
        `exists (select from organisation o where o.id = organisation_id and o.ends_by >= '${today}')`,
      name: '(select o.name from organisation o where o.id = organisation_id)',
      twice: (_, mine, other) => `${other}.organisation_id = ${mine}.organisation_id`,
      setAt: '(select o.areas_set_at from organisation o where o.id = back.organisation_id)',
    },
  },
});
