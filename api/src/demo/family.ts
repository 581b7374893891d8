import { Relation, Residence, Sex } from '../people/person-kind.js';
import { COMPOSITIONS } from './compositions.js';
import { surname } from './names.js';
import type { Random } from './random.js';

/** Somebody of a household, before names and numbers. */
export interface Member {
  relation: Relation;
  sex: Sex;
  /** In years, with a fraction. */
  age: number;
  surname: string;
  residence: Residence;
}

const RELATIONS: Readonly<Record<string, Relation>> = {
  H: Relation.HEAD,
  S: Relation.SPOUSE,
  C: Relation.CHILD,
  P: Relation.PARENT,
  G: Relation.GRANDCHILD,
  B: Relation.SIBLING,
  O: Relation.OTHER_RELATIVE,
  N: Relation.NOT_RELATED,
};

/**
 * A household of `size`: sexes, ages and surnames that fit what its members are to each other.
 * @param clans surnames common where it lives
 * @param rents whether all of it rents
 */
export function makeFamily(random: Random, size: number, clans: readonly string[], rents: boolean): Member[] {
  const [who, youngest, oldest] = random.weighted(COMPOSITIONS[Math.min(size, COMPOSITIONS.length - 1)]!);
  if (who === '') return [];
  const local = () => (random.chance(0.35) ? random.pick(clans) : surname(random));
  const headSex = who.includes('S') ? (random.chance(0.85) ? Sex.MALE : Sex.FEMALE) : oneOf(random, 0.5);
  const headAge = random.between(youngest, oldest);
  const [headName, spouseName] = [local(), local()];
  const spouseAge = Math.max(
    21,
    headAge + (headSex === Sex.MALE ? random.between(-6, 2) : random.between(-2, 6)),
  );
  const mother = headSex === Sex.FEMALE || !who.includes('S') ? headAge : spouseAge;
  // Children bear their father's name: the head's, or that of a woman's husband, who may not live here.
  const fatherName = headSex === Sex.MALE ? headName : spouseName;

  const members: Member[] = [];
  let bornAt = random.between(21, Math.max(22, Math.min(33, mother - 1)));
  let parents = 0;
  for (const letter of who) {
    const relation = RELATIONS[letter]!;
    const member: Member = {
      relation,
      sex: headSex,
      age: headAge,
      surname: headName,
      residence: Residence.RESIDENT,
    };
    if (letter === 'S')
      Object.assign(member, {
        sex: headSex === Sex.MALE ? Sex.FEMALE : Sex.MALE,
        age: spouseAge,
        surname: spouseName,
      });
    if (letter === 'C') {
      Object.assign(member, {
        sex: oneOf(random, 0.47),
        age: Math.max(0, mother - bornAt),
        surname: fatherName,
      });
      bornAt = Math.min(mother, bornAt + random.between(1.5, 6));
    }
    if (letter === 'P') {
      const sex = parents++ === 0 ? oneOf(random, who.includes('PP') ? 1 : 0.62) : Sex.MALE;
      const age = Math.min(98, headAge + random.between(21, 31) + (sex === Sex.MALE ? 2 : 0));
      Object.assign(member, { sex, age, surname: sex === Sex.MALE ? headName : surname(random) });
    }
    if (letter === 'G') {
      const age = Math.max(0, Math.min(20, headAge - random.between(46, 54)));
      Object.assign(member, {
        sex: oneOf(random, 0.47),
        age,
        surname: random.chance(0.8) ? fatherName : surname(random),
      });
    }
    if (letter === 'B')
      Object.assign(member, { sex: oneOf(random, 0.3), age: Math.max(18, headAge + random.between(-7, 7)) });
    if (letter === 'O')
      Object.assign(member, {
        sex: oneOf(random, 0.5),
        age: random.between(6, 70),
        surname: surname(random),
      });
    if (letter === 'N')
      Object.assign(member, { sex: headSex, age: headAge + random.between(-2, 6), surname: surname(random) });
    member.residence = rents ? Residence.TENANT : residence(random, member);
    members.push(member);
  }
  return members;
}

const oneOf = (random: Random, female: number): Sex => (random.chance(female) ? Sex.FEMALE : Sex.MALE);

/** Most live where they are registered; of those who could earn elsewhere many are away, and some have come back. */
function residence(random: Random, { relation, age }: Member): Residence {
  if (relation === Relation.OTHER_RELATIVE)
    return random.chance(0.7) ? Residence.VISITOR : Residence.RESIDENT;
  const [away, back] =
    age >= 18 && age < 60 ? (relation === Relation.HEAD ? [0.06, 0.03] : [0.18, 0.04]) : [0.01, 0.005];
  return random.weighted([
    [away, Residence.AWAY],
    [back, Residence.RETURNEE],
    [0.004, Residence.VISITOR],
    [1 - away - back - 0.004, Residence.RESIDENT],
  ]);
}
