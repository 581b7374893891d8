import { randomInt } from 'node:crypto';
import { checkCharacter } from '../src/people/id-number.js';
import { as } from './client.js';
import type { TestApp } from './app.js';
import { addResponse } from './responses/response.js';
import type { Actor, Place, World } from './world.js';

export const HOUSEHOLD = /* GraphQL */ `
  fragment HouseholdFacts on Household {
    id
    version
    address
    building
    door
    declaredSize
    registeredSize
    phone
    tags
    viewerCan
    area {
      id
      name
    }
  }
`;

export const PERSON = /* GraphQL */ `
  fragment PersonFacts on Person {
    id
    version
    name
    namePinyin
    nameInitials
    sex
    birthDate
    idNumber
    phone
    residence
    relation
    viewerCan
    area {
      id
    }
    household {
      id
    }
  }
`;

const deed = (name: string, noun: 'Household' | 'Person', fragment: string) => /* GraphQL */ `
  mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) {
    done: ${name}(input: $input) {
      ...${noun}Facts
    }
  }
  ${fragment}
`;

export const CREATE_HOUSEHOLD = deed('createHousehold', 'Household', HOUSEHOLD);
export const UPDATE_HOUSEHOLD = deed('updateHousehold', 'Household', HOUSEHOLD);
export const MOVE_HOUSEHOLD = deed('moveHousehold', 'Household', HOUSEHOLD);
export const CREATE_PERSON = deed('createPerson', 'Person', PERSON);
export const UPDATE_PERSON = deed('updatePerson', 'Person', PERSON);
export const MOVE_PERSON = deed('movePerson', 'Person', PERSON);

export const REVEAL_PERSON = /* GraphQL */ `
  mutation ($id: ID!, $fields: [PersonRevealField!]!, $reason: String!) {
    revealPerson(id: $id, fields: $fields, reason: $reason) {
      id
      idNumber
      phone
    }
  }
`;

export const REVEAL_HOUSEHOLD = /* GraphQL */ `
  mutation ($id: ID!, $fields: [HouseholdRevealField!]!, $reason: String!) {
    revealHousehold(id: $id, fields: $fields, reason: $reason) {
      id
      phone
    }
  }
`;

export interface HouseholdFacts {
  id: string;
  version: number;
  address: string;
  building: string | null;
  door: string | null;
  declaredSize: number;
  registeredSize: number;
  phone: string | null;
  tags: string[];
  viewerCan: string[];
  area: { id: string; name: string };
}

export interface PersonFacts {
  id: string;
  version: number;
  name: string;
  namePinyin: string;
  nameInitials: string;
  sex: string;
  birthDate: string;
  idNumber: string | null;
  phone: string | null;
  residence: string;
  relation: string;
  viewerCan: string[];
  area: { id: string };
  household: { id: string } | null;
}

type Given = Record<string, unknown>;

/** What a household needs, with what the test says instead. */
export const householdInput = (area: Pick<Place, 'id'>, given: Given = {}): Given => ({
  areaId: area.id,
  address: '一组1号',
  declaredSize: 3,
  ...given,
});

export const personInput = (household: { id: string }, given: Given = {}): Given => ({
  householdId: household.id,
  name: '张三',
  sex: 'MALE',
  birthDate: '1980-05-06',
  residence: 'RESIDENT',
  relation: 'HEAD',
  ...given,
});

export async function addHousehold(app: TestApp, actor: Actor, area: Pick<Place, 'id'>, given: Given = {}) {
  const input = householdInput(area, given);
  return (await as(app, actor).run<{ done: HouseholdFacts }>(CREATE_HOUSEHOLD, { input })).done;
}

export async function addPerson(app: TestApp, actor: Actor, household: { id: string }, given: Given = {}) {
  const input = personInput(household, given);
  return (await as(app, actor).run<{ done: PersonFacts }>(CREATE_PERSON, { input })).done;
}

/** A well-formed ID number of nobody: region 999999. A test's county is its own, so a number may come up again. */
export function idNumberFor(birthDate = '1980-05-06', sex: 'FEMALE' | 'MALE' = 'MALE'): string {
  const sequence = String(randomInt(0, 499) * 2 + (sex === 'MALE' ? 1 : 0)).padStart(3, '0');
  const digits = `999999${birthDate.replaceAll('-', '')}${sequence}`;
  return digits + checkCharacter(digits);
}

/** The rows most tests start from, by whoever may make them; their ids. */

export const openResponse = async (app: TestApp, { admin, county }: World, area: Place = county) =>
  (await addResponse(app, admin, area, { startsOn: '2026-01-01' })).id;

export const householdIn = async (app: TestApp, { admin }: World, area: Place, declaredSize = 3) =>
  (await addHousehold(app, admin, area, { declaredSize })).id;

export const personIn = async (app: TestApp, { admin }: World, householdId: string, name = '王小明') =>
  (await addPerson(app, admin, { id: householdId }, { name })).id;

export const RECORD_VISIT = /* GraphQL */ `
  mutation ($input: RecordVisitInput!) {
    recordVisit(input: $input) {
      id
      outcome
      peopleMet
      version
      visitorName
      viewerCan
      area {
        id
      }
    }
  }
`;

export interface Recorded {
  recordVisit: { id: string; outcome: string; peopleMet: number; version: number; viewerCan: string[] };
}
