import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Account } from '../accounts/account.entity.js';
import { Area } from '../areas/area.entity.js';
import type { Sql } from '../kernel/db/sql.js';
import { countyTable, ScopedEntity } from '../kernel/db/scoped.entity.js';
import { Node } from '../kernel/graphql/node.js';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { inTerm } from '../kernel/read/in-term.js';
import { Computed } from '../kernel/read/readable.js';
import type { Row } from '../kernel/read/row.js';
import { openFurther } from './open-further.js';
import { Shared } from './shares.js';
import { ZoneSide, zoneSides } from './zone-sides.js';
import { say } from '../kernel/words.js';
import { liesInAreas } from '../areas/lying.js';

export const opens = (zone: Row, today: string): Sql<boolean> => inTerm(zone, today, 'endsOn');

/** Its members lie below the area it belongs to, and read it, so the third wall is the county's. */
@ObjectType({
  implements: Node,
  description:
    '联防区：Areas of different branches of the tree that work together for a term. Whoever holds a post in one of them sees in the others what is shared, as far as their role shows it on their own ground; and nothing of it when the term is over.',
})
@Entity(countyTable('joint_zone'))
@Index({ properties: ['county', 'areaPath', 'name', 'id'] })
@Check({ name: 'joint_zone_term_check', expression: 'ends_on >= starts_on - 1' })
export class JointZone extends ScopedEntity {
  @Field(() => String, { description: '名称：Its name.' })
  @Property({ type: 'text', collation: 'C' })
  name!: string;

  @Field(() => Area, {
    nullable: true,
    description:
      '共同上级：The lowest area above all of its areas, where it is managed; null where the viewer may not open it.',
  })
  @ManyToOne(() => Area, { deleteRule: 'restrict' })
  area!: Rel<Area>;

  @Field(() => Account, {
    nullable: true,
    description: '牵头人：Who leads it; null where the viewer may not open that account, see `leadName`.',
  })
  @ManyToOne(() => Account, { deleteRule: 'restrict' })
  lead!: Rel<Account>;

  @Field(() => String, { description: '牵头人姓名：The name of who leads it, of the day it was set.' })
  @Property({ type: 'text' })
  leadName!: string;

  @Field(() => [Shared], { description: '共享内容：What is shared, with what comes along with it.' })
  @Property({ type: 'jsonb' })
  shares!: Shared[];

  @Field(() => LocalDate, { description: '开始日期：The first day of its term.' })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => LocalDate, {
    description: '结束日期：The last day of its term; from the next day nothing is seen by it.',
  })
  @Property({ type: 'date' })
  endsOn!: string;

  /** Another set of areas is another version of it. */
  @Property({ type: 'timestamptz', hidden: true })
  areasSetAt!: Date;

  @Field(() => Int, {
    description: '版本：Give it back with a change, so that nobody overwrites what they have not seen.',
  })
  @Property({ type: 'integer', version: true })
  version!: number;

  @Field(() => Boolean, { description: '是否生效：Whether it opens anything today.' })
  @Computed((row, { viewer }) => opens(row, viewer.today))
  current!: boolean;

  @Field(() => [ZoneSide], {
    description: '参与区域：Its areas by name, and how many people see by it from each.',
  })
  @Computed(zoneSides)
  sides!: ZoneSide[];

  @Field(() => [String], {
    description:
      '可执行操作：The deeds that would succeed on it for the viewer now, by name of the mutation.',
  })
  viewerCan!: string[];
}

/** An area of a joint zone. */
@Entity(countyTable('joint_zone_area'))
@Unique({ properties: ['zone', 'area'] })
@Index({ properties: ['county', 'areaPath'] })
export class JointZoneArea extends ScopedEntity {
  @ManyToOne(() => JointZone, { deleteRule: 'cascade' })
  zone!: Rel<JointZone>;

  @ManyToOne(() => Area, { deleteRule: 'restrict' })
  area!: Rel<Area>;
}

/** One that is over keeps its areas; one that is not goes on with what they have become. */
const known = { subject: 'JointZone', words: say('联防区', 'joint zones') };
liesInAreas(JointZone, {
  moves: 'all',
  passes: {
    follows: { ...known, which: (today) => `ends_on >= '${today}'`, id: 'id', name: 'name' },
  },
});
liesInAreas(JointZoneArea, {
  moves: 'all',
  passes: {
    follows: {
      ...{ ...known, id: 'zone_id', several: true, enlarging: openFurther },
      which: (today) => `exists (select from joint_zone z where z.id = zone_id and z.ends_on >= '${today}')`,
      name: '(select z.name from joint_zone z where z.id = zone_id)',
      twice: (_, mine, other) => `${other}.zone_id = ${mine}.zone_id`,
      setAt: '(select z.areas_set_at from joint_zone z where z.id = back.zone_id)',
    },
  },
});
