import { Field, ID, InputType } from 'type-graphql';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { creation } from '../kernel/write/deed.js';
import { Faults } from '../kernel/write/faults.js';
import { Household } from './household.entity.js';
import { idNumberColumns } from './id-number.js';
import { idNumberOf, personFacts } from './person-facts.js';
import { Relation, Residence, Sex } from './person-kind.js';
import { Person } from './person.entity.js';
import { phoneColumns, phoneDigits } from './phone.js';

@InputType({ description: '登记人员：A new person in a household.' })
export class CreatePersonInput {
  @Field(() => ID, {
    nullable: true,
    description: '编号：A UUID made by the client: the same again is answered as before.',
  })
  id?: string;

  @Field(() => ID, { description: '住户：The household they live in.' })
  householdId!: string;

  @Field(() => String, { description: '姓名：The name, at most 50 characters.' })
  name!: string;

  @Field(() => Sex, { description: '性别：As in the identity document.' })
  sex!: Sex;

  @Field(() => LocalDate, { description: '出生日期：The day of birth.' })
  birthDate!: string;

  @Field(() => String, {
    nullable: true,
    description:
      '身份证号：In full; checked, kept sealed and shown masked. Leave it out where there is none.',
  })
  idNumber?: string | null;

  @Field(() => String, { nullable: true, description: '电话：In full; kept sealed and shown masked.' })
  phone?: string | null;

  @Field(() => Residence, { description: '居住情况：On what footing they live here.' })
  residence!: Residence;

  @Field(() => Relation, { description: '与户主关系：What they are to the head of the household.' })
  relation!: Relation;
}

export const createPerson = creation('createPerson', Person, async (tools, input: CreatePersonInput) => {
  const household = await tools.under(Household, input.householdId);
  const faults = new Faults();
  const facts = personFacts(input, tools.today, faults);
  const idNumber = idNumberOf(input.idNumber ?? null, input, tools.today, faults);
  const digits = phoneDigits(input.phone ?? null, faults);
  faults.raise();
  return tools.create(Person, {
    id: input.id,
    ...facts,
    ...idNumberColumns(tools.kernel.vault, idNumber),
    ...phoneColumns(tools.kernel.vault, digits),
    household,
    area: household.area,
    county: household.county,
    areaPath: household.areaPath,
  });
});
