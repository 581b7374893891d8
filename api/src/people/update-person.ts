import { Field, ID, InputType, Int } from 'type-graphql';
import type { Vault } from '../kernel/crypto/vault.js';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { deed } from '../kernel/write/deed.js';
import { Faults } from '../kernel/write/faults.js';
import { given } from '../kernel/write/given.js';
import { idNumberColumns } from './id-number.js';
import { agrees, idNumberOf, personFacts } from './person-facts.js';
import { Relation, Residence, Sex } from './person-kind.js';
import { Person } from './person.entity.js';
import { phoneDigits, setPhone } from './phone.js';

@InputType({ description: '变更人员：What changes on a person; what is left out stays as it is.' })
export class UpdatePersonInput {
  @Field(() => ID, { description: '编号：The person.' })
  id!: string;

  @Field(() => Int, { description: '版本：The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: '姓名：The name, at most 50 characters.' })
  name?: string | null;

  @Field(() => Sex, { nullable: true, description: '性别：As in the identity document.' })
  sex?: Sex | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: '出生日期：The day of birth; it must agree with the ID number.',
  })
  birthDate?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '身份证号：A new one in full, never the masked one; null clears it.',
  })
  idNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '电话：A new one in full, never the masked one; null clears it.',
  })
  phone?: string | null;

  @Field(() => Residence, { nullable: true, description: '居住情况：On what footing they live here.' })
  residence?: Residence | null;

  @Field(() => Relation, {
    nullable: true,
    description: '与户主关系：What they are to the head of the household.',
  })
  relation?: Relation | null;
}

export const updatePerson = deed('updatePerson', Person, async (tools, input: UpdatePersonInput) => {
  const person = await tools.load(Person, input.id, input);
  const { vault } = tools.kernel;
  const { idNumber, phone, ...said } = given(input, {
    required: ['name', 'sex', 'birthDate', 'residence', 'relation'],
    optional: ['idNumber', 'phone'],
  });
  const faults = new Faults();
  const facts = personFacts(said, tools.today, faults);
  const became = { sex: facts.sex ?? person.sex, birthDate: facts.birthDate ?? person.birthDate };
  const kept = keptIdNumber(vault, person);
  const number = idNumber === undefined ? kept : idNumberOf(idNumber, became, tools.today, faults);
  if (idNumber === undefined && kept && (said.sex ?? said.birthDate)) agrees(kept, became, faults);
  const digits = phone === undefined ? undefined : phoneDigits(phone, faults);
  faults.raise();
  if (number !== kept) Object.assign(person, idNumberColumns(vault, number));
  if (digits !== undefined) setPhone(vault, person, digits);
  return Object.assign(person, facts);
});

const keptIdNumber = (vault: Vault, { idNumberSealed }: Person): string | null =>
  idNumberSealed && vault.open(idNumberSealed);
