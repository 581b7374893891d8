import { Field, ID, InputType, Int } from 'type-graphql';
import { deed } from '../kernel/write/deed.js';
import { Faults } from '../kernel/write/faults.js';
import { given } from '../kernel/write/given.js';
import { householdFacts } from './household-facts.js';
import { Household, HouseholdTag } from './household.entity.js';
import { phoneDigits, setPhone } from './phone.js';

@InputType({ description: '变更住户：What changes on a household; what is left out stays as it is.' })
export class UpdateHouseholdInput {
  @Field(() => ID, { description: '编号：The household.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: '地址：How to find the door, at most 120 characters.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: '楼栋：The building; null clears it.' })
  building?: string | null;

  @Field(() => String, { nullable: true, description: '门牌：The door; null clears it.' })
  door?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '申报人数：How many people it says it has, from 0 to 50.',
  })
  declaredSize?: number | null;

  @Field(() => String, {
    nullable: true,
    description: '联系电话：A new one in full, never the masked one; null clears it.',
  })
  phone?: string | null;

  @Field(() => [HouseholdTag], { nullable: true, description: '标签：All of its tags.' })
  tags?: HouseholdTag[] | null;
}

export const updateHousehold = deed(
  'updateHousehold',
  Household,
  async (tools, input: UpdateHouseholdInput) => {
    const household = await tools.load(Household, input.id, input);
    const { phone, ...said } = given(input, {
      required: ['address', 'declaredSize', 'tags'],
      optional: ['building', 'door', 'phone'],
    });
    const faults = new Faults();
    const facts = householdFacts(said, faults);
    const digits = phone === undefined ? undefined : phoneDigits(phone, faults);
    faults.raise();
    if (digits !== undefined) setPhone(tools.kernel.vault, household, digits);
    return Object.assign(household, facts);
  },
);
