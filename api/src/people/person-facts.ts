import { say } from '../kernel/words.js';
import type { Faults } from '../kernel/write/faults.js';
import { birthDateOf, idNumberFault, plainIdNumber, sexOf } from './id-number.js';
import { namePinyin } from './name-pinyin.js';
import type { Person } from './person.entity.js';

const EARLIEST = '1900-01-01';

type Facts = Partial<
  Pick<Person, 'name' | 'namePinyin' | 'nameInitials' | 'sex' | 'birthDate' | 'residence' | 'relation'>
>;

/** What a caller says of a person, but for the numbers, as it is kept; what is left out is not looked at. */
export function personFacts(said: Facts, today: string, faults: Faults): Facts {
  const { name, sex, birthDate, residence, relation } = said;
  const facts: Facts = {};
  if (name !== undefined) {
    facts.name = faults.text('name', '姓名', name, { max: 50 }).replace(/\s+/g, ' ');
    Object.assign(facts, namePinyin(facts.name));
  }
  if (birthDate !== undefined) {
    const words = say(`出生日期须在 ${EARLIEST} 和今天之间`, `must be between ${EARLIEST} and today`);
    faults.unless(birthDate >= EARLIEST && birthDate <= today, 'birthDate', words);
    facts.birthDate = birthDate;
  }
  if (sex !== undefined) facts.sex = sex;
  if (residence !== undefined) facts.residence = residence;
  if (relation !== undefined) facts.relation = relation;
  return facts;
}

/** The number as it is kept, or null for none; it must be one, and that of somebody of this sex, born on this day. */
export function idNumberOf(
  text: string | null,
  { sex, birthDate }: Pick<Person, 'sex' | 'birthDate'>,
  today: string,
  faults: Faults,
): string | null {
  const idNumber = plainIdNumber(text ?? '');
  if (idNumber === '') return null;
  const fault = idNumberFault(idNumber, today);
  if (fault) faults.unless(false, 'idNumber', fault);
  else agrees(idNumber, { sex, birthDate }, faults, 'idNumber');
  return idNumber;
}

/** Holds sex and birth date against the number. @param field told what is wrong, where it is the number that was given */
export function agrees(
  idNumber: string,
  { sex, birthDate }: Pick<Person, 'sex' | 'birthDate'>,
  faults: Faults,
  field?: 'idNumber',
): void {
  const otherDay = say('与身份证号中的出生日期不一致', 'the birth date inside the ID number is another one');
  const otherSex = say(
    '与身份证号中的性别位不一致',
    'the ID number belongs to the other sex (its second last digit)',
  );
  faults.unless(birthDateOf(idNumber) === birthDate, field ?? 'birthDate', otherDay);
  faults.unless(sexOf(idNumber) === sex, field ?? 'sex', otherSex);
}
