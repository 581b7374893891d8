import { Field, ID, InputType, Int } from 'type-graphql';
import { invalid } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import { deed } from '../kernel/write/deed.js';
import { Household } from './household.entity.js';
import { Person } from './person.entity.js';

@InputType({
  description: '迁移人员：Another household for a person; it needs the right to do so at both ends.',
})
export class MovePersonInput {
  @Field(() => ID, { description: '编号：The person.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;

  @Field(() => ID, { description: '迁入住户：The household they live in now.' })
  householdId!: string;
}

export const movePerson = deed('movePerson', Person, async (tools, input: MovePersonInput) => {
  const person = await tools.load(Person, input.id, input);
  const household = await tools.under(Household, input.householdId);
  if (household.id === person.household.id)
    throw invalid({ householdId: say('此人已在该住户中', 'the person lives there already') });
  const { area, county, areaPath } = household;
  return Object.assign(person, { household, area, county, areaPath });
});
