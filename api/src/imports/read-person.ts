import { birthDateOf, idNumberFault, sexOf } from '../people/id-number.js';
import { personFacts } from '../people/person-facts.js';
import { Relation, Residence, Sex } from '../people/person-kind.js';
import type { Person } from '../people/person.entity.js';
import { phoneDigits } from '../people/phone.js';
import { say } from '../kernel/words.js';
import { Faults } from '../kernel/write/faults.js';
import { ImportField } from './import-field.js';
import { missing } from './read-household.js';
import type { RowReader } from './read-row.js';
import { isHead } from './survey.js';

const fields: Readonly<Record<string, ImportField>> = {
  name: ImportField.NAME,
  sex: ImportField.SEX,
  birthDate: ImportField.BIRTH_DATE,
  idNumber: ImportField.ID_NUMBER,
  phone: ImportField.PHONE,
};

type Facts = Pick<
  Person,
  'name' | 'namePinyin' | 'nameInitials' | 'sex' | 'birthDate' | 'residence' | 'relation'
>;
export type PersonSaid = Facts & { idNumber: string | null; digits: string | null };

/**
 * The person of a row, held against the same rules as one that is typed in. Sex and birth date may be left to the ID number.
 * @returns what can be made of it; where the reader has faults, it must not be used
 */
export function readPerson(reader: RowReader, today: string): PersonSaid {
  const faults = new Faults();
  const number = reader.idNumber;
  const wrong = number === '' ? null : idNumberFault(number, today);
  const tells = number !== '' && !wrong;
  const sex = reader.sex ?? (tells ? Sex[sexOf(number)] : undefined);
  const birthDate = reader.birthDate ?? (tells ? birthDateOf(number) : undefined);
  const relation = reader.relation ?? (isHead(reader) ? Relation.HEAD : undefined);
  const hasNumber = reader.text(ImportField.ID_NUMBER) !== '';
  if (!sex && !hasNumber) reader.fault(ImportField.SEX, unlessNumber);
  if (!birthDate && !hasNumber) reader.fault(ImportField.BIRTH_DATE, unlessNumber);
  if (!relation) reader.fault(ImportField.RELATION, missing(ImportField.RELATION));
  const facts = personFacts(
    { name: reader.text(ImportField.NAME), residence: reader.residence ?? Residence.RESIDENT },
    today,
    faults,
  );
  if (birthDate) Object.assign(facts, personFacts({ birthDate }, today, faults));
  if (wrong) reader.fault(ImportField.ID_NUMBER, wrong);
  if (tells) differ(reader, number);
  const digits = phoneDigits(reader.text(ImportField.PHONE), faults);
  for (const [name, words] of Object.entries(faults.found)) reader.fault(fields[name] ?? null, words);
  return { ...facts, sex, relation, idNumber: number || null, digits } as PersonSaid;
}

/** Said at the cell that differs from the number, which has a check digit and is seldom the one that is wrong. */
function differ(reader: RowReader, number: string): void {
  const { sex, birthDate } = reader;
  if (sex && sex !== sexOf(number))
    reader.fault(ImportField.SEX, say('与身份证号中的性别不一致', 'is not the one in the ID number'));
  if (birthDate && birthDate !== birthDateOf(number))
    reader.fault(
      ImportField.BIRTH_DATE,
      say('与身份证号中的出生日期不一致', 'is not the one in the ID number'),
    );
}

const unlessNumber = say('没有身份证号时必填', 'is required where there is no ID number');
