import { Field, ID, InputType, Int } from 'type-graphql';
import { conflict, invalid } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import { deed } from '../kernel/write/deed.js';
import { allowedParents } from './area-kind.js';
import { Area, AreaStatus } from './area.entity.js';
import { areaName, hasChildNamed } from './create-area.js';
import { ofToday } from './of-today.js';

@InputType({ description: '恢复区域：Puts a closed area to use again, empty, where it hung.' })
export class ReopenAreaInput {
  @Field(() => ID, { description: '编号：The area.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: '新名称：Where its old name is taken by now.' })
  name?: string | null;
}

/** Its official code may be another area's by now: then the database refuses. */
export const reopenArea = deed('reopenArea', Area, async (tools, input: ReopenAreaInput) => {
  const area = await tools.load(Area, input.id, input);
  const parent = await tools.load(Area, area.parent!.id, { action: 'createArea' });
  if (!allowedParents[area.kind].includes(parent.kind))
    throw invalid({
      id: say('其上级的类型已变更，不能再设此类区域', 'hangs below what has become another kind'),
    });
  const name = input.name == null ? area.name : areaName(input.name);
  if (await hasChildNamed(tools, parent, name))
    throw conflict(say(`同级已有名为“${name}”的区域。`, 'Its parent has another area of this name by now.'));
  area.name = name;
  await ofToday(tools);
  return reopenAreaNow(area);
});

export function reopenAreaNow(area: Area): Area {
  area.status = AreaStatus.ACTIVE;
  area.validTo = null;
  return area;
}
