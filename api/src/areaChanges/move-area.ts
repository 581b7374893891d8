import { Field, ID, InputType, Int } from 'type-graphql';
import { areaName } from '../areas/create-area.js';
import { AreaTermCause } from '../areas/area-term.entity.js';
import { Area } from '../areas/area.entity.js';
import { invalid } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import { AreaChangeKind } from './area-change.entity.js';
import { areaDeed, type Command } from './command.js';
import { refuseUnfitGround } from './ground-after.js';
import { refuseCollisions } from './names.js';
import { movingBelow, refuseUnfit } from './place-below.js';

@InputType({
  description:
    '划转区域：Another parent for an area, with all that lies in it. It needs the right at both ends.',
})
export class MoveAreaInput {
  @Field(() => ID, { description: '编号：The area.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;

  @Field(() => ID, {
    description: '新上级：The area it is to hang below; the viewer must be able to create areas there.',
  })
  parentId!: string;

  @Field(() => String, {
    nullable: true,
    description: '新名称：What it is called from then on, where its name is taken there.',
  })
  name?: string | null;
}

export const moving: Command<MoveAreaInput> = {
  action: 'moveArea',
  kind: AreaChangeKind.MOVE,
  cause: AreaTermCause.MOVED,
  plan: async (tools, input) => {
    const area = await tools.load(Area, input.id, input);
    const parent = await tools.load(Area, input.parentId, { action: 'createArea' });
    const former = await tools.under(Area, area.parent!.id, 'read');
    if (former.id === parent.id)
      throw invalid({ parentId: say('该区域已在此上级之下', 'is what it hangs below already') });
    refuseUnfit(area, parent, 'parentId');
    const name = input.name == null ? undefined : areaName(input.name);
    await refuseCollisions(tools, [{ id: area.id, name: name ?? area.name, parent }], []);
    const moves = [await movingBelow(tools, area, parent, name)];
    await refuseUnfitGround(tools, { moves, passes: [] });
    return {
      ...{ kind: AreaChangeKind.MOVE, cause: AreaTermCause.MOVED, moves },
      ...{ passes: [], made: [], ends: [], subjects: [area], followers: [] },
      ...{ areas: [area], from: [former], into: [parent] },
    };
  },
};

export const moveArea = areaDeed(moving);
