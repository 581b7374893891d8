import { Field, Int, ObjectType } from 'type-graphql';
import { Area } from '../areas/area.entity.js';
import { ReadWhole } from '../kernel/graphql/outline.js';
import { LocalDate } from '../kernel/graphql/scalars.js';

@ObjectType({ description: '当日进度：What one day brought, and how far it had come by its end.' })
export class CoverageDay {
  @Field(() => LocalDate, { description: '日期：The day, in China.' })
  day!: string;

  @Field(() => Int, { description: '当日首访户：Households visited for the first time on that day.' })
  visited!: number;

  @Field(() => Int, { description: '累计走访户：Households visited by the end of that day.' })
  visitedSoFar!: number;

  @Field(() => Int, {
    description:
      '当日见到人数：People met on that day; a household counts once, on the day of its best visit, so the days add up.',
  })
  peopleMet!: number;

  @Field(() => Int, { description: '累计见到人数：People met by the end of that day.' })
  peopleMetSoFar!: number;
}

@ReadWhole()
@ObjectType({
  description: '逐日进度：How a response came on day by day, in an area and in each area directly below it.',
})
export class CoverageDays {
  @Field(() => Area, { description: '区域：The area.' })
  area!: Area;

  @Field(() => Int, { description: '户数：Households now.' })
  households!: number;

  @Field(() => [CoverageDay], {
    description: '逐日：Each day of the range, those without a visit too. What is voided counts on no day.',
  })
  days!: CoverageDay[];

  @Field(() => [CoverageDays], {
    description: '下级：The same for each area directly below; one level, ask for the next by its id.',
  })
  children!: CoverageDays[];
}
