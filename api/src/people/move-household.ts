import { Field, ID, InputType, Int } from 'type-graphql';
import { invalid } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import { deed } from '../kernel/write/deed.js';
import { takeAlong } from './take-along.js';
import { Household } from './household.entity.js';
import { placeIn } from './place-household.js';

@InputType({
  description:
    '迁移住户：Another area for a household; it needs the right to do so at both ends. It is assigned to nobody then.',
})
export class MoveHouseholdInput {
  @Field(() => ID, { description: '编号：The household.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;

  @Field(() => ID, {
    description: '迁入区域：The grid it moves to, or the village or compound where that has no grids.',
  })
  areaId!: string;
}

export const moveHousehold = deed('moveHousehold', Household, async (tools, input: MoveHouseholdInput) => {
  const household = await tools.load(Household, input.id, input);
  const place = await placeIn(tools, input.areaId);
  if (place.area.id === household.area.id)
    throw invalid({ areaId: say('该住户已在此区域', 'the household lies there already') });
  Object.assign(household, place, { worker: null }); // who went there before has no business there now
  await takeAlong(tools, household);
  return household;
});
