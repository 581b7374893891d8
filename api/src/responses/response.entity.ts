import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Area } from '../areas/area.entity.js';
import { occupies } from '../areas/occupants.js';
import { countyTable, ScopedEntity } from '../kernel/db/scoped.entity.js';
import { Node } from '../kernel/graphql/node.js';
import { EnumIs } from '../kernel/graphql/operators.js';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { say } from '../kernel/words.js';
import { liesInAreas } from '../areas/lying.js';

export enum ResponseStatus {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}
registerEnumType(ResponseStatus, {
  name: 'ResponseStatus',
  description: '行动状态：Whether a response still takes records.',
  valuesConfig: {
    OPEN: { description: '进行中：takes records.' },
    CLOSED: { description: '已结束：ended; its records are frozen.' },
  },
});
export const ResponseStatusIs = EnumIs(ResponseStatus, 'ResponseStatus');

export enum ResponseKind {
  INFECTIOUS_DISEASE = 'INFECTIOUS_DISEASE',
  VACCINATION = 'VACCINATION',
  HEATWAVE = 'HEATWAVE',
  FLOOD = 'FLOOD',
  OTHER = 'OTHER',
}
registerEnumType(ResponseKind, {
  name: 'ResponseKind',
  description: '行动类别：What a response is against or for.',
  valuesConfig: {
    INFECTIOUS_DISEASE: { description: '传染病防控：an outbreak of any disease.' },
    VACCINATION: { description: '疫苗接种：a vaccination drive.' },
    HEATWAVE: { description: '高温应对：a heatwave.' },
    FLOOD: { description: '防汛转移：a flood, and people moved out of its way.' },
    OTHER: { description: '其他：anything else that sends people from door to door.' },
  },
});
export const ResponseKindIs = EnumIs(ResponseKind, 'ResponseKind');

/** Everyone below the area where it is run must read it, so the third wall is the county's. */
@ObjectType({
  implements: Node,
  description:
    '专项行动：One operation from door to door, with a start and an end. Visits and coverage belong to one, so nothing is tied to a single disease.',
})
@Entity(countyTable('response'))
@Index({ properties: ['county', 'startsOn', 'id'] })
@Index({ properties: ['areaPath'] })
@Index({ properties: ['county', 'changedAt', 'areaPath'] })
@Check({ name: 'response_level_range', expression: 'level >= 1 and level <= 4' })
@Check({ name: 'response_days_in_order', expression: 'ends_on >= starts_on' })
export class Response extends ScopedEntity {
  @Field(() => Area, {
    nullable: true,
    description:
      '范围：The county or township where it is run; null where the viewer may not open that area.',
  })
  @ManyToOne(() => Area, { deleteRule: 'restrict' })
  area!: Rel<Area>;

  @Field(() => String, { description: '名称：Its name.' })
  @Property({ type: 'text', collation: 'C' })
  name!: string;

  @Field(() => ResponseKind, { description: '类别：What it is against or for.' })
  @Enum({ items: () => ResponseKind, type: 'text' })
  kind!: ResponseKind;

  @Field(() => Int, { description: '响应级别：From 1, the most serious, to 4.' })
  @Property({ type: 'integer' })
  level!: number;

  @Field(() => String, { description: '阶段：The phase it is in, in the words of its headquarters.' })
  @Property({ type: 'text' })
  phase!: string;

  @Field(() => LocalDate, { description: '开始日期：Its first day.' })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => LocalDate, { nullable: true, description: '结束日期：Its last day; null while that is open.' })
  @Property({ type: 'date', nullable: true })
  endsOn!: string | null;

  @Field(() => ResponseStatus, { description: '状态：Whether it still takes records.' })
  @Enum({ items: () => ResponseStatus, type: 'text' })
  status: ResponseStatus = ResponseStatus.OPEN;

  /** For the notices of it: when it was opened and last changed or closed, and by which account, which needs none. */
  @Property({ type: 'timestamptz', defaultRaw: 'now()', hidden: true })
  openedAt!: Date;

  @Property({ type: 'uuid', nullable: true, hidden: true })
  openedBy!: string | null;

  @Property({ type: 'timestamptz', defaultRaw: 'now()', hidden: true })
  changedAt!: Date;

  @Property({ type: 'uuid', nullable: true, hidden: true })
  changedBy!: string | null;

  @Field(() => Int, {
    description: '版本：Give it back with a change, so that nobody overwrites what they have not seen.',
  })
  @Property({ type: 'integer', version: true })
  version!: number;

  @Field(() => [String], {
    description:
      '可执行操作：The deeds that would succeed on it for the viewer now, by name of the mutation.',
  })
  viewerCan!: string[];
}

/** Of a table with `response_id`, as SQL: its response is not closed; what belongs to one that is stays as it was. */
export const OF_OPEN_RESPONSE = `exists (select from response r where r.id = response_id and r.status = 'OPEN')`;

occupies({ table: 'response', where: `status = 'OPEN'`, words: say('进行中的专项行动', 'open responses') });

/** One that is closed keeps the path of its day, with all that was recorded in it. */
liesInAreas(Response, {
  moves: { where: `status = 'OPEN'` },
  passes: {
    not: `status = 'OPEN'`,
    name: 'name',
    words: say('进行中的专项行动', 'open responses'),
    first: say('请先结束行动', 'close them first'),
  },
  open: `status = 'OPEN'`,
});
