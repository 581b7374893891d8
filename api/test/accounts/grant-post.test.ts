import { describe, expect, test } from '@jest/globals';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld, type Actor } from '../world.js';
import { day, DISABLE, grant, GRANT_POST, personAt, signedIn } from './people.js';

const app = useApp();

const refusal = async (giver: Actor, input: Record<string, unknown>) =>
  (await as(app, giver).refused(GRANT_POST, { input })).extensions;

describe('grantPost', () => {
  test('a secretary cannot give one to somebody of the neighbour village (NOT_FOUND)', async () => {
    const { secretary, neighbour, village, neighbourVillage } = await makeWorld(app);
    const { accountId } = await personAt(app, neighbour, neighbourVillage);
    expect((await refusal(secretary, { accountId, role: 'GRID_WORKER', areaId: village.id })).code).toBe(
      'NOT_FOUND',
    );
  });

  test('a secretary cannot give one in the neighbour village, to whomever (NOT_FOUND)', async () => {
    const { secretary, village, neighbourVillage, neighbourGrid } = await makeWorld(app);
    const { accountId } = await personAt(app, secretary, village);
    for (const area of [neighbourVillage, neighbourGrid])
      expect((await refusal(secretary, { accountId, role: 'GRID_WORKER', areaId: area.id })).code).toBe(
        'NOT_FOUND',
      );
  });

  test('workers and inspectors give none (FORBIDDEN)', async () => {
    const { secretary, worker, inspector, grid } = await makeWorld(app);
    const { accountId } = await personAt(app, secretary, grid);
    for (const giver of [worker, inspector])
      expect((await refusal(giver, { accountId, role: 'GRID_WORKER', areaId: grid.id })).code).toBe(
        'FORBIDDEN',
      );
  });

  test.each(['COUNTY_ADMIN', 'TOWNSHIP_OFFICIAL', 'VILLAGE_SECRETARY', 'INSPECTOR', 'PARTNER'])(
    'a secretary cannot give %s, which is not below their own role (FORBIDDEN)',
    async (role) => {
      const { secretary, village } = await makeWorld(app);
      const { accountId } = await personAt(app, secretary, village);
      expect((await refusal(secretary, { accountId, role, areaId: village.id })).code).toBe('FORBIDDEN');
    },
  );

  test('an official cannot make another official (FORBIDDEN)', async () => {
    const { official, township } = await makeWorld(app);
    const { accountId } = await personAt(app, official, township);
    expect(
      (await refusal(official, { accountId, role: 'TOWNSHIP_OFFICIAL', areaId: township.id })).code,
    ).toBe('FORBIDDEN');
  });

  test('nobody raises themselves (FORBIDDEN)', async () => {
    const { official, secretary, township, village } = await makeWorld(app);
    expect(
      (
        await refusal(secretary, {
          accountId: secretary.accountId,
          role: 'TOWNSHIP_OFFICIAL',
          areaId: village.id,
        })
      ).code,
    ).toBe('FORBIDDEN');
    expect(
      (await refusal(official, { accountId: official.accountId, role: 'COUNTY_ADMIN', areaId: township.id }))
        .code,
    ).toBe('FORBIDDEN');
  });

  test('what one post gives does not count in the area of another (FORBIDDEN)', async () => {
    const { admin, secretary, neighbourVillage, neighbour } = await makeWorld(app);
    // Secretary here, and only inspector there.
    await grant(app, admin, {
      accountId: secretary.accountId,
      role: 'INSPECTOR',
      areaId: neighbourVillage.id,
    });
    const { accountId } = await personAt(app, neighbour, neighbourVillage);
    expect(
      (await refusal(secretary, { accountId, role: 'GRID_WORKER', areaId: neighbourVillage.id })).code,
    ).toBe('FORBIDDEN');
  });

  test('a disabled account is given nothing (FORBIDDEN)', async () => {
    const { secretary, village } = await makeWorld(app);
    const { accountId, version } = await personAt(app, secretary, village);
    await as(app, secretary).run(DISABLE, { input: { id: accountId, version } });
    expect((await refusal(secretary, { accountId, role: 'GRID_WORKER', areaId: village.id })).code).toBe(
      'FORBIDDEN',
    );
  });

  test('a county admin holds a post at the county only (INVALID areaId)', async () => {
    const { admin, township } = await makeWorld(app);
    const { accountId } = await personAt(app, admin, township);
    const problem = await refusal(admin, { accountId, role: 'COUNTY_ADMIN', areaId: township.id });
    expect(problem).toMatchObject({ code: 'INVALID', fields: { areaId: expect.any(String) } });
  });

  test.each([
    ['startsOn', (today: number) => ({ startsOn: day(app, today - 1) })],
    ['endsOn', (today: number) => ({ startsOn: day(app, today + 3), endsOn: day(app, today + 2) })],
    ['title', () => ({ title: '长'.repeat(41) })],
  ])('a faulty %s is told by name (INVALID)', async (field, faulty) => {
    const { secretary, village } = await makeWorld(app);
    const { accountId } = await personAt(app, secretary, village);
    const problem = await refusal(secretary, {
      accountId,
      role: 'GRID_WORKER',
      areaId: village.id,
      ...faulty(0),
    });
    expect(problem).toMatchObject({ code: 'INVALID', fields: { [field]: expect.any(String) } });
  });

  test('nobody holds one post twice at a time (CONFLICT), also when it is given twice at once', async () => {
    const { secretary, village, grid } = await makeWorld(app);
    const { accountId } = await personAt(app, secretary, village);
    const input = { accountId, role: 'GRID_WORKER', areaId: grid.id };
    const both = await Promise.all([1, 2].map(() => as(app, secretary).send(GRANT_POST, { input })));
    expect(both.map(({ errors }) => errors?.[0]?.extensions.code ?? 'given').sort()).toEqual([
      'CONFLICT',
      'given',
    ]);
    expect((await refusal(secretary, input)).code).toBe('CONFLICT');
  });

  test('a secretary makes somebody a grid worker, who then sees that grid', async () => {
    const { secretary, village, grid } = await makeWorld(app);
    const { accountId, username } = await personAt(app, secretary, village);
    const post = await grant(app, secretary, {
      accountId,
      role: 'GRID_WORKER',
      areaId: grid.id,
      title: ' 网格员 ',
    });
    expect(post).toMatchObject({
      role: 'GRID_WORKER',
      title: '网格员',
      startsOn: day(app, 0),
      endsOn: null,
      current: true,
      accountName: '李四',
    });
    const person = await signedIn(app, username);
    expect(await as(app, person).run('{ areas { nodes { id } } }')).toEqual({
      areas: { nodes: [{ id: grid.id }] },
    });
  });

  test('a county admin gives every role', async () => {
    const { admin, county } = await makeWorld(app);
    const { accountId } = await personAt(app, admin, county);
    for (const role of [
      'COUNTY_ADMIN',
      'TOWNSHIP_OFFICIAL',
      'VILLAGE_SECRETARY',
      'GRID_WORKER',
      'INSPECTOR',
      'PARTNER',
    ])
      await grant(app, admin, { accountId, role, areaId: county.id });
  });
});
