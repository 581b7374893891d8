import { Field, ID, InputType, Int } from 'type-graphql';
import { creation } from '../kernel/write/deed.js';
import { Faults } from '../kernel/write/faults.js';
import { householdFacts } from './household-facts.js';
import { Household, HouseholdTag } from './household.entity.js';
import { phoneColumns, phoneDigits } from './phone.js';
import { placeIn } from './place-household.js';

@InputType({ description: '登记住户：A new household.' })
export class CreateHouseholdInput {
  @Field(() => ID, {
    nullable: true,
    description: '编号：A UUID made by the client: the same again is answered as before.',
  })
  id?: string;

  @Field(() => ID, { description: '所属区域：Its grid, or its village or compound where that has no grids.' })
  areaId!: string;

  @Field(() => String, { description: '地址：How to find the door, at most 120 characters.' })
  address!: string;

  @Field(() => String, { nullable: true, description: '楼栋：The building, at most 40 characters.' })
  building?: string | null;

  @Field(() => String, { nullable: true, description: '门牌：The door, at most 40 characters.' })
  door?: string | null;

  @Field(() => Int, { description: '申报人数：How many people it says it has, from 0 to 50.' })
  declaredSize!: number;

  @Field(() => String, { nullable: true, description: '联系电话：In full; kept sealed and shown masked.' })
  phone?: string | null;

  @Field(() => [HouseholdTag], { nullable: true, description: '标签：What to bear in mind at the door.' })
  tags?: HouseholdTag[] | null;
}

export const createHousehold = creation(
  'createHousehold',
  Household,
  async (tools, input: CreateHouseholdInput) => {
    const place = await placeIn(tools, input.areaId);
    const faults = new Faults();
    const { building = null, door = null, tags } = input;
    const facts = householdFacts({ ...input, building, door, tags: tags ?? [] }, faults);
    const digits = phoneDigits(input.phone ?? null, faults);
    faults.raise();
    return tools.create(Household, {
      id: input.id,
      ...facts,
      ...phoneColumns(tools.kernel.vault, digits),
      ...place,
      createdAt: tools.now,
    });
  },
);
