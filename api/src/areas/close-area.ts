import { Field, ID, InputType, Int } from 'type-graphql';
import { conflict } from '../kernel/errors.js';
import { counted, say } from '../kernel/words.js';
import { deed } from '../kernel/write/deed.js';
import type { Tools } from '../kernel/write/tools.js';
import { Area, AreaStatus } from './area.entity.js';
import { countOccupants } from './occupants.js';
import { ofToday } from './of-today.js';

@InputType({ description: '撤销区域：Closes an area under which nothing current is left.' })
export class CloseAreaInput {
  @Field(() => ID, { description: '编号：The area.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;
}

export const closeArea = deed('closeArea', Area, async (tools, input: CloseAreaInput) => {
  const area = await tools.load(Area, input.id, input);
  const left = await countOccupants(tools, area);
  if (left.length > 0)
    throw conflict(
      say(
        `不能撤销“${area.name}”，其下仍有：${counted(left).zh}。请先迁出或撤销。`,
        `${area.name} still holds ${counted(left).en}: move or end them first.`,
      ),
      { holds: Object.fromEntries(left.map(({ table, count }) => [table, count])) },
    );
  await ofToday(tools);
  return endAreaNow(tools, area);
});

/** It keeps its place, its name and its history. */
export function endAreaNow({ today }: Pick<Tools, 'today'>, area: Area): Area {
  area.status = AreaStatus.CLOSED;
  area.validTo = today;
  return area;
}
