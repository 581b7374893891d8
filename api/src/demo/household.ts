import { HouseholdTag, type Household } from '../people/household.entity.js';
import { namePinyin } from '../people/name-pinyin.js';
import { idNumberColumns } from '../people/id-number.js';
import type { Person } from '../people/person.entity.js';
import { Residence, Sex } from '../people/person-kind.js';
import { phoneColumns } from '../people/phone.js';
import type { BulkRow } from '../kernel/db/bulk.js';
import type { Vault } from '../kernel/crypto/vault.js';
import type { Address } from './address.js';
import { daysBefore } from './days.js';
import { makeFamily, type Member } from './family.js';
import { IdNumbers, phoneNumber } from './identity.js';
import { givenName } from './names.js';
import type { Ids, Random } from './random.js';

/** What every household of a load is made with. */
export interface Making {
  vault: Vault;
  ids: Ids;
  idNumbers: IdNumbers;
  sizes: readonly (readonly [number, number])[];
  today: string;
  createdAt: Date;
}

/** Where a household lies. */
export interface Ground {
  id: string;
  county: string;
  areaPath: string;
  community: boolean;
  clans: readonly string[];
}

export interface MadeHousehold {
  household: BulkRow<Household> & { id: string; declaredSize: number };
  people: BulkRow<Person>[];
  /** How many of them can be met at the door. */
  present: number;
}

/** Everybody behind one door; the same draws give the same household, but for the bytes under which numbers are sealed. */
export function makeHousehold(
  making: Making,
  random: Random,
  ground: Ground,
  address: Address,
): MadeHousehold {
  const place = { county: ground.county, areaPath: ground.areaPath, area: ground.id };
  const id = making.ids.next();
  const vacant = random.chance(0.025);
  const rents = !vacant && random.chance(ground.community ? 0.16 : 0.02);
  const members = makeFamily(random, vacant ? 0 : random.weighted(making.sizes), ground.clans, rents);
  const everybody = members.map((member) => makePerson(making, random, member, place, id));
  const [head] = everybody;
  const people = registered(random, everybody);
  return {
    household: {
      id,
      ...place,
      ...address,
      declaredSize:
        members.length -
        (people.length > 1 && people.length === members.length && random.chance(0.008) ? 1 : 0),
      phone: head?.phone ?? null,
      // The head's own, once sealed: a second sealing of the same number would only cost time.
      phoneSealed: head?.phoneSealed ?? null,
      tags: tagsOf(random, members, { vacant, rents, community: ground.community }),
      createdAt: making.createdAt,
    },
    people,
    present: people.filter(({ residence }) => residence !== Residence.AWAY).length,
  };
}

/** Some were declared and are not registered yet: they are the missed people. */
function registered(random: Random, everybody: BulkRow<Person>[]): BulkRow<Person>[] {
  if (random.chance(0.006)) return [];
  if (everybody.length < 2 || !random.chance(0.065)) return everybody;
  return everybody.slice(0, everybody.length - (everybody.length > 3 && random.chance(0.25) ? 2 : 1));
}

function makePerson(
  { vault, ids, idNumbers, today }: Making,
  random: Random,
  { relation, sex, age, surname, residence }: Member,
  place: { county: string; areaPath: string; area: string },
  household: string,
): BulkRow<Person> {
  const birthDate = daysBefore(today, Math.floor(age * 365.25) + 1);
  const name = surname + givenName(random, sex, Number(birthDate.slice(0, 4)));
  const hasNumber = age >= 1 || random.chance(0.5);
  const hasPhone =
    relation === 'HEAD' ? age < 82 || random.chance(0.5) : age > 13 && age < 78 && random.chance(0.6);
  return {
    id: ids.next(),
    ...place,
    household,
    name,
    ...pinyinOf(name),
    sex,
    birthDate,
    ...idNumberColumns(vault, hasNumber ? idNumbers.next(sex, birthDate) : null),
    ...phoneColumns(vault, hasPhone ? phoneNumber(random) : null),
    residence,
    relation,
  };
}

/** Many bear the same name. */
const spelled = new Map<string, ReturnType<typeof namePinyin>>();

function pinyinOf(name: string): ReturnType<typeof namePinyin> {
  const found = spelled.get(name) ?? namePinyin(name);
  spelled.set(name, found);
  return found;
}

function tagsOf(
  random: Random,
  members: readonly Member[],
  { vacant, rents, community }: { vacant: boolean; rents: boolean; community: boolean },
): HouseholdTag[] {
  const youngWife = members.some(({ sex, age }) => sex === Sex.FEMALE && age > 22 && age < 38);
  const tags: [boolean, HouseholdTag][] = [
    [members.length === 1 && members[0]!.age >= 65, HouseholdTag.ELDERLY_ALONE],
    [members.some(({ age }) => age < 3), HouseholdTag.INFANT],
    [youngWife && random.chance(0.02), HouseholdTag.PREGNANT],
    [members.some(({ age }) => age > 55) && random.chance(0.12), HouseholdTag.CHRONIC_ILLNESS],
    [members.length > 0 && random.chance(0.025), HouseholdTag.DISABLED],
    [members.length > 0 && random.chance(community ? 0.01 : 0.03), HouseholdTag.LOW_INCOME],
    [rents, HouseholdTag.RENTED],
    [vacant, HouseholdTag.VACANT_HOME],
  ];
  return tags.flatMap(([holds, tag]) => (holds ? [tag] : [])).sort();
}
