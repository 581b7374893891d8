import { as } from './client.js';
import type { TestApp } from './app.js';
import type { Place, World } from './world.js';

/** The rows most tests start from, made through the API by whoever may. */

export async function openResponse(
  app: TestApp,
  { admin, county }: World,
  area: Place = county,
): Promise<string> {
  const { createResponse } = await as(app, admin).run<{ createResponse: { id: string } }>(
    'mutation ($input: CreateResponseInput!) { createResponse(input: $input) { id } }',
    {
      input: {
        areaId: area.id,
        name: '冬季流感入户摸排',
        kind: 'INFECTIOUS_DISEASE',
        level: 3,
        phase: '摸排',
        startsOn: '2026-01-01',
      },
    },
  );
  return createResponse.id;
}

export async function householdIn(
  app: TestApp,
  { admin }: World,
  area: Place,
  declaredSize = 3,
): Promise<string> {
  const { createHousehold } = await as(app, admin).run<{ createHousehold: { id: string } }>(
    'mutation ($input: CreateHouseholdInput!) { createHousehold(input: $input) { id } }',
    { input: { areaId: area.id, address: '一组1号', declaredSize } },
  );
  return createHousehold.id;
}

export async function personIn(
  app: TestApp,
  { admin }: World,
  householdId: string,
  name = '王小明',
): Promise<string> {
  const { createPerson } = await as(app, admin).run<{ createPerson: { id: string } }>(
    'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { id } }',
    {
      input: {
        householdId,
        name,
        sex: 'MALE',
        birthDate: '1990-01-01',
        residence: 'RESIDENT',
        relation: 'HEAD',
      },
    },
  );
  return createPerson.id;
}

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
