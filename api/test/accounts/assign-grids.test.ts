import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { v7 } from 'uuid';
import { sql } from '../../src/kernel/db/sql.js';
import { useApp, type TestApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld, type Actor, type Place } from '../world.js';
import { day, DISABLE, personAt, signedIn, stored } from './people.js';

const app = useApp();
afterEach(() => {
  jest.restoreAllMocks();
});

const ASSIGN = /* GraphQL */ `
  mutation ($input: AssignGridsInput!) {
    assignGrids(input: $input) {
      assigned
      postIds
      alreadyHeld
    }
  }
`;

interface Assigned {
  assignGrids: { assigned: number; postIds: string[]; alreadyHeld: string[] };
}

const input = (areas: readonly Pick<Place, 'id'>[], accountId: string, more = {}) => ({
  input: { areaIds: areas.map(({ id }) => id), accountId, ...more },
});
const assign = async (giver: Actor, ...given: Parameters<typeof input>) =>
  (await as(app, giver).run<Assigned>(ASSIGN, input(...given))).assignGrids;
const refusal = async (giver: Actor, ...given: Parameters<typeof input>) =>
  (await as(app, giver).refused(ASSIGN, input(...given))).extensions;
const gridsOf = (app: TestApp, accountId: string) =>
  stored(
    app,
    sql<{
      areaId: string;
      endsOn: string | null;
    }>`select area_id as "areaId", ends_on as "endsOn" from post where account_id = ${accountId} order by area_path`,
  );

async function scene() {
  const world = await makeWorld(app);
  const person = await personAt(app, world.secretary, world.village);
  return { ...world, person, accountId: person.accountId };
}

describe('assignGrids is refused', () => {
  test('to inspectors, who read the account (FORBIDDEN), and to workers and partners, who do not (NOT_FOUND)', async () => {
    const { worker, inspector, partner, grid, accountId } = await scene();
    expect((await refusal(inspector, [grid], accountId)).code).toBe('FORBIDDEN');
    for (const giver of [worker, partner])
      expect((await refusal(giver, [grid], accountId)).code).toBe('NOT_FOUND');
    expect(await gridsOf(app, accountId)).toEqual([]);
  });

  test('for an account that is not the giver’s (NOT_FOUND)', async () => {
    const { secretary, neighbour, neighbourVillage, grid } = await scene();
    const { accountId } = await personAt(app, neighbour, neighbourVillage);
    expect((await refusal(secretary, [grid], accountId)).code).toBe('NOT_FOUND');
  });

  test('for a disabled account (FORBIDDEN)', async () => {
    const { secretary, grid, person } = await scene();
    await as(app, secretary).run(DISABLE, { input: { id: person.accountId, version: person.version } });
    expect((await refusal(secretary, [grid], person.accountId)).code).toBe('FORBIDDEN');
  });

  test('as a whole where one grid is the neighbour’s, which is named like one that never was; nothing is written', async () => {
    const { secretary, grid, otherGrid, neighbourGrid, accountId } = await scene();
    const [real, made] = [
      await refusal(secretary, [grid, otherGrid, neighbourGrid], accountId),
      await refusal(secretary, [grid, otherGrid, { id: v7() }], accountId),
    ];
    expect(real).toEqual(made);
    expect(real).toMatchObject({
      code: 'INVALID',
      fields: { 'areaIds.2': expect.stringContaining('No such') },
    });
    expect(Object.keys(real.fields!)).toEqual(['areaIds.2']);
    expect(await gridsOf(app, accountId)).toEqual([]);
  });

  test('where one is no grid, or closed, each by name', async () => {
    const { secretary, village, grid, accountId } = await scene();
    const { createArea: closed } = await as(app, secretary).run<{ createArea: { id: string } }>(
      'mutation ($input: CreateAreaInput!) { createArea(input: $input) { id } }',
      { input: { parentId: village.id, kind: 'GRID', name: '第三网格' } },
    );
    await as(app, secretary).run('mutation ($input: CloseAreaInput!) { closeArea(input: $input) { id } }', {
      input: { id: closed.id, version: 1 },
    });
    const { fields } = await refusal(secretary, [village, grid, closed], accountId);
    expect(Object.keys(fields!)).toEqual(['areaIds.0', 'areaIds.2']);
    expect(fields!['areaIds.0']).toContain('Only to a grid');
    expect(await gridsOf(app, accountId)).toEqual([]);
  });

  test('where the giver may give no such post in one of them, by name', async () => {
    const { admin, secretary, grid, neighbourGrid, accountId, neighbourVillage } = await scene();
    // Secretary here and, by a second post, no more than a reader there.
    await as(app, admin).run('mutation ($input: GrantPostInput!) { grantPost(input: $input) { id } }', {
      input: { accountId: secretary.accountId, role: 'INSPECTOR', areaId: neighbourVillage.id },
    });
    const { code, fields } = await refusal(secretary, [grid, neighbourGrid], accountId);
    expect([code, Object.keys(fields!)]).toEqual(['INVALID', ['areaIds.1']]);
    expect(await gridsOf(app, accountId)).toEqual([]);
  });

  test('where no post of the giver gives this role there, though one lets them assign, by name', async () => {
    const { secretary, grid, accountId } = await scene();
    jest.replaceProperty(app.kernel.catalogue.roles['VILLAGE_SECRETARY']!, 'gives', []);
    const { code, fields } = await refusal(secretary, [grid], accountId);
    expect([code, Object.keys(fields!)]).toEqual(['INVALID', ['areaIds.0']]);
    expect(await gridsOf(app, accountId)).toEqual([]);
  });

  test.each([
    ['none', () => []],
    ['more than 500', () => Array.from({ length: 501 }, () => ({ id: v7() }))],
  ])('of %s (INVALID areaIds)', async (_name, areas) => {
    const { secretary, accountId } = await scene();
    const { code, fields } = await refusal(secretary, areas(), accountId);
    expect([code, Object.keys(fields!)]).toEqual(['INVALID', ['areaIds']]);
  });

  test('where a grid is named twice, whatever the letters of its id', async () => {
    const { secretary, grid, otherGrid, accountId } = await scene();
    const twice = [grid, otherGrid, { id: grid.id.toUpperCase() }];
    expect(Object.keys((await refusal(secretary, twice, accountId)).fields!)).toEqual(['areaIds.2']);
  });

  test.each([
    ['startsOn', () => ({ startsOn: day(app, -1) })],
    ['endsOn', () => ({ startsOn: day(app, 3), endsOn: day(app, 2) })],
    ['title', () => ({ title: '长'.repeat(41) })],
  ])('for a faulty %s, as grantPost is', async (field, faulty) => {
    const { secretary, grid, accountId } = await scene();
    const problem = await refusal(secretary, [grid], accountId, faulty());
    expect(problem).toMatchObject({ code: 'INVALID', fields: { [field]: expect.any(String) } });
  });
});

describe('assignGrids', () => {
  test('gives a post in each, audited one by one; the worker sees those grids', async () => {
    const { secretary, grid, otherGrid, person, accountId } = await scene();
    const endsOn = day(app, 30);
    const done = await assign(secretary, [grid, otherGrid], accountId, { endsOn });
    expect(done).toMatchObject({ assigned: 2, alreadyHeld: [] });
    expect(await gridsOf(app, accountId)).toEqual([
      { areaId: grid.id, endsOn },
      { areaId: otherGrid.id, endsOn },
    ]);
    const trail = await stored(
      app,
      sql<{ id: string }>`
        select subject_id as id from audit_event where action = 'assignGrids' and subject = 'Post'
          and subject_id = any (${done.postIds}::uuid[]) and after ->> 'role' = 'GRID_WORKER'`,
    );
    expect(trail.map(({ id }) => id).sort()).toEqual([...done.postIds].sort());
    const seen = await as(app, await signedIn(app, person.username)).run<{ areas: { nodes: object[] } }>(
      '{ areas { nodes { id } } }',
    );
    expect(seen.areas.nodes).toEqual([{ id: grid.id }, { id: otherGrid.id }]);
  });

  test('notes when they were given by the clock of the server, as grantPost does', async () => {
    const { secretary, grid, accountId } = await scene();
    app.clock.pass({ minutes: 30 });
    await assign(secretary, [grid], accountId);
    const [given] = await stored(
      app,
      sql<{ by: Date }>`select granted_at as by from post where account_id = ${accountId}`,
    );
    const before = app.clock.now().getTime() - 10 * 60_000;
    expect(new Date(given!.by).getTime()).toBeGreaterThan(before);
  });

  test('leaves a grid alone that the account holds already, and says which', async () => {
    const { secretary, grid, otherGrid, accountId } = await scene();
    await assign(secretary, [grid], accountId);
    expect(await assign(secretary, [grid, otherGrid], accountId)).toMatchObject({
      assigned: 1,
      alreadyHeld: [grid.id],
    });
    expect(await gridsOf(app, accountId)).toHaveLength(2);
  });

  test('sent twice at once gives each grid once', async () => {
    const { secretary, grid, otherGrid, accountId } = await scene();
    const both = await Promise.all([
      assign(secretary, [grid, otherGrid], accountId),
      assign(secretary, [otherGrid, grid], accountId),
    ]);
    expect(both.map(({ assigned }) => assigned).sort()).toEqual([0, 2]);
    expect(await gridsOf(app, accountId)).toHaveLength(2);
  });

  test('is offered on grids in use alone: viewerCan says so', async () => {
    const { secretary, worker, village, grid } = await scene();
    const can = async (who: Actor, id: string) =>
      (
        await as(app, who).run<{ area: { viewerCan: string[] } }>(
          'query ($id: ID!) { area(id: $id) { viewerCan } }',
          { id },
        )
      ).area.viewerCan;
    expect(await can(secretary, grid.id)).toContain('assignGrids');
    expect(await can(secretary, village.id)).not.toContain('assignGrids');
    expect(await can(worker, grid.id)).not.toContain('assignGrids');
  });
});
