import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ReadWhole } from '../kernel/graphql/outline.js';
import { Area } from '../areas/area.entity.js';
import { PageInfo } from '../kernel/graphql/connection.js';
import { Household } from '../people/household.entity.js';
import { missedKinds } from './missed-part.js';

registerEnumType(missedKinds.values, {
  name: 'MissedKind',
  description: '遗漏类型：What is missed.',
  valuesConfig: missedKinds.config,
});

@ObjectType({ description: '遗漏项：Something that is still missed, and where.' })
export class Missed {
  @Field(() => ID, { description: '编号：The id of the household or area that is missed.' })
  id!: string;

  @Field(() => missedKinds.values, { description: '遗漏类型：What is missed.' })
  kind!: string;

  @Field(() => Area, { description: '区域：The area that is missed, or where the household lies.' })
  area!: Area;

  @Field(() => Household, { nullable: true, description: '住户：The household, where it is one.' })
  household!: Household | null;

  @Field(() => Int, { description: '数量：How many are missed: people for PERSON, else 1.' })
  missing!: number;
}

@ObjectType({ description: '遗漏项：One of the missed, with its cursor.' })
export class MissedEdge {
  @Field(() => Missed, { description: 'What is missed.' })
  node!: Missed;

  @Field(() => String, { description: 'Its place in the list, for `after`.' })
  cursor!: string;
}

@ReadWhole()
@ObjectType({ description: '遗漏清单：The list of what is still missed; it shrinks as the work is done.' })
export class MissedConnection {
  @Field(() => [Missed], { description: 'The page, without cursors.' })
  nodes!: Missed[];

  @Field(() => [MissedEdge], { description: 'The page, with cursors.' })
  edges!: MissedEdge[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: '总数：How many there are in the whole list.' })
  totalCount!: number;
}
