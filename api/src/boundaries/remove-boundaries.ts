import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Area } from '../areas/area.entity.js';
import { sql } from '../kernel/db/sql.js';
import { pathEnd } from '../kernel/policy/path.js';
import { act } from '../kernel/write/deed.js';

@InputType({ description: '删除边界：Removes the outline of an area.' })
export class RemoveBoundariesInput {
  @Field(() => ID, { description: '区域：The area.' })
  areaId!: string;

  @Field(() => Boolean, { nullable: true, description: '含下级：Those of all areas below it, too.' })
  below?: boolean | null;
}

@ObjectType({ description: '删除结果：What a removal of boundaries did.' })
export class BoundaryRemoval {
  @Field(() => Int, { description: '删除数量：How many outlines are gone.' })
  removed!: number;
}

export const removeBoundaries = act('removeBoundaries', Area, async (tools, input: RemoveBoundariesInput) => {
  const area = await tools.load(Area, input.areaId);
  const end = input.below ? pathEnd(area.areaPath) : `${area.areaPath}0`;
  const { count } = await sql`
    delete from boundary where area_path >= ${area.areaPath} and area_path < ${end}`.execute(tools.db);
  const removed = count ?? 0;
  tools.remarks.after = { removed, below: input.below ?? false };
  return { subject: area, answer: { removed } };
});
