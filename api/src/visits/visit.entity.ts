import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Account } from '../accounts/account.entity.js';
import { Area } from '../areas/area.entity.js';
import { ScopedEntity, scopedTable } from '../kernel/db/scoped.entity.js';
import { Node } from '../kernel/graphql/node.js';
import { EnumIs } from '../kernel/graphql/operators.js';
import { DateTime } from '../kernel/graphql/scalars.js';
import { Household } from '../people/household.entity.js';
import { OF_OPEN_RESPONSE, Response } from '../responses/response.entity.js';
import { liesInAreas } from '../areas/lying.js';

export enum VisitOutcome {
  MET = 'MET',
  ABSENT = 'ABSENT',
  REFUSED = 'REFUSED',
  VACANT = 'VACANT',
}
registerEnumType(VisitOutcome, {
  name: 'VisitOutcome',
  description: '走访结果：How a visit ended at the door.',
  valuesConfig: {
    MET: { description: '见到：somebody of the household was met.' },
    ABSENT: { description: '无人在家：nobody was at home.' },
    REFUSED: { description: '拒绝：the door stayed closed.' },
    VACANT: { description: '空户：nobody lives there.' },
  },
});
export const VisitOutcomeIs = EnumIs(VisitOutcome, 'VisitOutcome');

@ObjectType({
  implements: Node,
  description: '走访：A visit to a household in a response: what four-no-misses coverage is counted from.',
})
@Entity(scopedTable('visit'))
@Index({ properties: ['county', 'areaPath'] })
@Index({ properties: ['county', 'visitedAt', 'id'] })
@Index({ properties: ['areaPath', 'visitedAt', 'id'] })
@Index({ properties: ['household', 'response', 'visitedAt'] })
@Index({ properties: ['visitor', 'visitedAt'] })
@Check({
  name: 'visit_people_met',
  expression: `(outcome = 'MET') = (people_met > 0) and people_met between 0 and 50`,
})
@Check({ name: 'visit_notices_handed', expression: 'notices_handed >= 0 and notices_handed <= 100' })
@Check({
  name: 'visit_voided',
  expression: 'voided = (voided_at is not null) and voided = (void_reason is not null)',
})
export class Visit extends ScopedEntity {
  @Field(() => Household, {
    nullable: true,
    description: '住户：The household visited; null where the viewer may not open it.',
  })
  @ManyToOne(() => Household, { deleteRule: 'restrict' })
  household!: Rel<Household>;

  @Field(() => Response, { nullable: true, description: '专项行动：The response it belongs to.' })
  @ManyToOne(() => Response, { deleteRule: 'restrict' })
  response!: Rel<Response>;

  @Field(() => Area, { nullable: true, description: '区域：Where the household lies.' })
  @ManyToOne(() => Area, { deleteRule: 'restrict' })
  area!: Rel<Area>;

  @Field(() => Account, {
    nullable: true,
    description: '走访人：Who visited; null where the viewer may not open the account.',
  })
  @ManyToOne(() => Account, { deleteRule: 'restrict' })
  visitor!: Rel<Account>;

  @Field(() => String, { description: '走访人姓名：The visitor by name, as it was then.' })
  @Property({ type: 'text' })
  visitorName!: string;

  @Field(() => DateTime, { description: '走访时间：When the door was knocked on.' })
  @Property({ type: 'timestamptz' })
  visitedAt!: Date;

  /** The day the record reached the server: the visitor may amend it until that day ends. */
  @Property({ type: 'date' })
  recordedOn!: string;

  @Field(() => VisitOutcome, { description: '走访结果：How it ended.' })
  @Enum({ items: () => VisitOutcome, type: 'text' })
  outcome!: VisitOutcome;

  @Field(() => Int, {
    description: '见到人数：How many of the household were met; 0 unless the outcome is MET.',
  })
  @Property({ type: 'integer' })
  peopleMet!: number;

  @Field(() => Int, { description: '发放材料数：How many notices or leaflets were handed over.' })
  @Property({ type: 'integer' })
  noticesHanded = 0;

  @Field(() => String, {
    nullable: true,
    description: '备注：At most 500 characters; no health details, no ID numbers.',
  })
  @Property({ type: 'text', nullable: true })
  note!: string | null;

  @Property({ type: 'boolean' })
  voided = false;

  @Field(() => DateTime, {
    nullable: true,
    description: '作废时间：When it was voided; a voided visit counts for nothing.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  voidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: '作废理由：Why it was voided.' })
  @Property({ type: 'text', nullable: true })
  voidReason!: string | null;

  @Field(() => Int, { description: '版本：Give it back with a change.' })
  @Property({ type: 'integer', version: true })
  version!: number;

  @Field(() => [String], {
    description: '可执行操作：The deeds that would succeed on it for the viewer now.',
  })
  viewerCan!: string[];
}

/** Visits go along with their household, except those of a closed response: they stay where they were made. */
liesInAreas(Visit, {
  moves: { where: OF_OPEN_RESPONSE },
  passes: 'withHousehold',
});
