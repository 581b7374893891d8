import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ReadWhole } from '../kernel/graphql/outline.js';
import { Area } from '../areas/area.entity.js';
import { DateTime } from '../kernel/graphql/scalars.js';

@ObjectType({
  description: '动态：How many areas of a kind there are, and in how many something has been done.',
})
export class Activity {
  @Field(() => Int, { description: '总数：Current areas of this kind.' })
  total!: number;

  @Field(() => Int, { description: '已开展：Those with at least one visit that counts.' })
  active!: number;
}

@ReadWhole()
@ObjectType({ description: '覆盖情况：How far the four no-misses hold in an area for one response.' })
export class Coverage {
  @Field(() => Area, { description: '区域：The area.' })
  area!: Area;

  @Field(() => Activity, { description: '乡镇：Townships in it (itself, if it is one).' })
  townships!: Activity;

  @Field(() => Activity, { description: '村（社区）：Villages in it (itself, if it is one).' })
  villages!: Activity;

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

  @Field(() => Float, { description: '走访率：Households visited of all, 0 to 1; 0 where there are none.' })
  ratio!: number;

  @Field(() => DateTime, { nullable: true, description: '最近走访：When the newest visit took place.' })
  lastActivityAt!: string | null;

  @Field(() => [Coverage], {
    description: '下级：The same for each area directly below; one level, ask for the next by its id.',
  })
  children!: Coverage[];
}
