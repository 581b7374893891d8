import { v7 } from 'uuid';
import type { BulkRow } from '../kernel/db/bulk.js';
import type { Words } from '../kernel/words.js';
import type { Household } from '../people/household.entity.js';
import { BLIND, idNumberColumns } from '../people/id-number.js';
import type { Person } from '../people/person.entity.js';
import { phoneColumns } from '../people/phone.js';
import type { Court, Draft, Verdict } from './court.js';
import {
  registeredAt,
  SAME_DOOR,
  sameBirthAt,
  sameBirthIn,
  sameDoorIn,
  severalBehind,
  TAKEN,
} from './finding-words.js';
import { ImportField } from './import-field.js';
import { ImportFindingKind } from './import-kind.js';
import type { Place } from './places.js';
import type { HouseholdSaid } from './read-household.js';
import type { PersonSaid } from './read-person.js';
import { birthKey, doorKey, Register } from './register.js';

/** Holds the rows against the register, one after the other: a household made for one is there for the next. */
export async function decide(court: Court, drafts: readonly Draft[], verdict: Verdict): Promise<void> {
  const { kernel, claimed, survey } = court;
  const register = new Register(court.db, kernel, court.viewer, claimed.county);
  const people = drafts.flatMap(({ person }) => person ?? []);
  const blindOf = (idNumber: string) => kernel.vault.blind(BLIND, idNumber);
  const blinds = people.flatMap(({ idNumber }) => (idNumber ? [blindOf(idNumber)] : []));
  const doors = await register.households(
    [...new Set(drafts.map(({ place }) => place.id))],
    [...new Set(drafts.map(({ household }) => household.address))],
  );
  const registered = await register.byNumber(blinds);
  const taken = await register.taken(blinds);
  const added = new Set(claimed.doubtfulRows);
  const births = people.length > 0 ? await register.byBirth(people) : new Map<string, never>();

  for (const { row, reader, place, household, person } of drafts) {
    const find = (kind: ImportFindingKind, field: ImportField | null, words: Words) =>
      verdict.findings.push({ row, kind, field, words });
    const key = doorKey({ areaId: place.id, ...household });
    const behind = doors.get(key) ?? court.trial?.doors.get(key) ?? [];
    let doubt: { field: ImportField | null; words: Words } | null = null;
    if (person) {
      const blind = person.idNumber && blindOf(person.idNumber).toString('hex');
      const at = blind && registered.get(blind);
      if (at) {
        find(ImportFindingKind.REGISTERED, ImportField.ID_NUMBER, registeredAt(at));
        verdict.counts.registered += 1;
        continue;
      }
      if (blind && taken.has(blind)) {
        find(ImportFindingKind.FAULT, ImportField.ID_NUMBER, TAKEN);
        continue;
      }
      if (behind.length > 1) {
        find(ImportFindingKind.FAULT, ImportField.ADDRESS, severalBehind(behind.length));
        continue;
      }
      const born = births.get(birthKey(person)) as { at: string; numbered: boolean } | undefined;
      const twin = survey.sameBirth(reader, row);
      if (born && !(born.numbered && person.idNumber))
        doubt = { field: ImportField.NAME, words: sameBirthAt(born.at) };
      else if (twin) doubt = { field: ImportField.NAME, words: sameBirthIn(twin) };
    } else {
      const twin = survey.sameDoor(reader, row);
      if (twin) doubt = { field: ImportField.ADDRESS, words: sameDoorIn(twin) };
      else if (behind.length > 0) doubt = { field: ImportField.ADDRESS, words: SAME_DOOR };
    }
    if (doubt) {
      find(ImportFindingKind.DOUBTFUL, doubt.field, doubt.words);
      verdict.counts.doubtful += 1;
      if (!added.has(row)) continue;
    }
    let householdId = person && behind[0];
    if (!householdId) {
      householdId = v7();
      verdict.households.push(newHousehold(court, householdId, place, household));
      doors.set(key, [...behind, householdId]);
      court.trial?.doors.set(key, [...behind, householdId]);
    }
    if (person) verdict.people.push(newPerson(court, householdId, place, person));
  }
  verdict.counts.households = verdict.households.length;
  verdict.counts.people = verdict.people.length;
}

function newHousehold(
  { claimed, kernel }: Court,
  id: string,
  place: Place,
  { digits, ...facts }: HouseholdSaid,
): BulkRow<Household> {
  return {
    ...{ id, county: claimed.county, areaPath: place.path, area: place.id },
    ...facts,
    ...phoneColumns(kernel.vault, digits),
    ...{ createdAt: kernel.clock.now(), importId: claimed.id },
  };
}

function newPerson(
  { claimed, kernel: { vault } }: Court,
  household: string,
  place: Place,
  { idNumber, digits, ...facts }: PersonSaid,
): BulkRow<Person> {
  return {
    ...{ id: v7(), county: claimed.county, areaPath: place.path, area: place.id, household },
    ...facts,
    ...idNumberColumns(vault, idNumber),
    ...phoneColumns(vault, digits),
    importId: claimed.id,
  };
}
