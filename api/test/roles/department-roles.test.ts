import { expect, test } from '@jest/globals';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { addHousehold, addPerson, openResponse } from '../register.js';
import { roles } from '../../src/roles.js';
import { makeWorld } from '../world.js';
import { holderOf } from './roles.js';

const app = useApp();
const DEPARTMENTS = ['HEALTH', 'EDUCATION', 'MARKET_REGULATION', 'POLICE', 'CIVIL_AFFAIRS'] as const;

test('a department reads nobody’s door, name, account or trail, and the figures of its area', async () => {
  const world = await makeWorld(app);
  const { worker, grid, township, otherTownship } = world;
  const responseId = await openResponse(app, world);
  await addPerson(app, worker, await addHousehold(app, worker, grid));
  for (const role of DEPARTMENTS) {
    const officer = await holderOf(app, world, role, township);
    const seen = await as(app, officer).run<Record<string, { totalCount: number }>>(
      `{ households { totalCount } people { totalCount } visits { totalCount } posts { totalCount }
         auditEvents { totalCount } areas { totalCount } responses { totalCount } }`,
    );
    const counts = Object.fromEntries(
      Object.entries(seen).map(([name, { totalCount }]) => [name, totalCount]),
    );
    // Of posts and accounts, the own ones are nobody's to hide, and still not in the lists.
    expect({ role, ...counts }).toEqual({
      ...{ role, households: 0, people: 0, visits: 0, posts: 0, auditEvents: 0, areas: 6, responses: 1 },
    });
    const COVERAGE = `query ($areaId: ID!, $responseId: ID!) {
      coverage(areaId: $areaId, responseId: $responseId) { households } }`;
    const at = (areaId: string) => as(app, officer).run(COVERAGE, { areaId, responseId });
    expect(JSON.stringify(await at(township.id))).toContain('"households":1');
    expect(await at(otherTownship.id)).toEqual({ coverage: null });
  }
});

test('no department does anything, or gives a role', () => {
  for (const role of DEPARTMENTS)
    expect({ role, ...roles[role], title: null }).toEqual({
      ...{ role, title: null, gives: [] },
      may: Object.fromEntries(Object.keys(roles[role].may).map((subject) => [subject, ['read']])),
    });
});
