import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Area } from '../areas/area.entity.js';
import { ReadWhole } from '../kernel/graphql/outline.js';
import { DateTime } from '../kernel/graphql/scalars.js';
import { Activity } from './coverage.type.js';

@ReadWhole()
@ObjectType({
  description: '作战网格图：One area of the war map, with what is in it at any depth.',
})
export class CoverageNode {
  @Field(() => Area, { description: '区域：The area.' })
  area!: Area;

  @Field(() => ID, {
    nullable: true,
    description: '上级区域：The area above it in this answer; null for the one that was asked for.',
  })
  parentId!: string | null;

  @Field(() => Activity, { description: '网格：Grids in it (itself, if it is one).' })
  grids!: Activity;

  @Field(() => Int, { description: '户数：Households.' })
  households!: number;

  @Field(() => Int, { description: '已走访户：Households visited at least once, whatever the outcome.' })
  visited!: number;

  @Field(() => Int, { description: '已见面户：Households where somebody was met.' })
  met!: number;

  @Field(() => Int, { description: '申报人数：People the households say they have.' })
  peopleDeclared!: number;

  @Field(() => Int, { description: '登记人数：People registered.' })
  peopleRegistered!: number;

  @Field(() => Int, { description: '见到人数：People met, counted once a household by its best visit.' })
  peopleMet!: number;

  @Field(() => DateTime, { nullable: true, description: '最近走访：When the newest visit took place.' })
  lastActivityAt!: string | null;
}
