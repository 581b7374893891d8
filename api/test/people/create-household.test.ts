import { describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { addHousehold, CREATE_HOUSEHOLD, householdInput } from '../register.js';
import { makeWorld, type Actor, type Place } from '../world.js';

const app = useApp();

/** What the viewer could do there with a household. */
async function offered(actor: Actor, { id }: Pick<Place, 'id'>): Promise<string[]> {
  const { area } = await as(app, actor).run<{ area: { viewerCan: string[] } }>(
    'query ($id: ID!) { area(id: $id) { viewerCan } }',
    { id },
  );
  return area.viewerCan.filter((deed) => deed.endsWith('Household')).sort();
}

describe('createHousehold', () => {
  test('nobody registers a household without signing in (UNAUTHENTICATED)', async () => {
    const { grid } = await makeWorld(app);
    const { extensions } = await as(app, null).refused(CREATE_HOUSEHOLD, { input: householdInput(grid) });
    expect(extensions.code).toBe('UNAUTHENTICATED');
  });

  test('a worker cannot register one in the grid next door (NOT_FOUND), as if there were none', async () => {
    const { otherGrid, worker } = await makeWorld(app);
    const outside = await as(app, worker).refused(CREATE_HOUSEHOLD, { input: householdInput(otherGrid) });
    expect(outside.extensions.code).toBe('NOT_FOUND');
    expect(outside).toEqual(
      await as(app, worker).refused(CREATE_HOUSEHOLD, { input: householdInput({ id: v7() }) }),
    );
    expect(outside).toEqual(
      await as(app, worker).refused(CREATE_HOUSEHOLD, { input: householdInput({ id: 'x' }) }),
    );
  });

  test.each(['inspector', 'partner'] as const)('an %s registers none (FORBIDDEN)', async (who) => {
    const world = await makeWorld(app);
    const { extensions } = await as(app, world[who]).refused(CREATE_HOUSEHOLD, {
      input: householdInput(world.grid),
    });
    expect(extensions.code).toBe('FORBIDDEN');
  });

  test('a township holds no household itself (FORBIDDEN, saying where)', async () => {
    const { township, official } = await makeWorld(app);
    const failure = await as(app, official).refused(CREATE_HOUSEHOLD, { input: householdInput(township) });
    expect(failure).toMatchObject({
      message: expect.stringMatching(/grid, village/),
      extensions: { code: 'FORBIDDEN' },
    });
  });

  test('a village that has grids holds none itself (FORBIDDEN, saying why), and is not offered for one', async () => {
    const { village, grid, secretary } = await makeWorld(app);
    const failure = await as(app, secretary).refused(CREATE_HOUSEHOLD, { input: householdInput(village) });
    expect(failure).toMatchObject({
      message: expect.stringMatching(/choose one of its grids/),
      extensions: { code: 'FORBIDDEN' },
    });
    expect(await offered(secretary, village)).toEqual([]);
    expect(await offered(secretary, grid)).toEqual(['createHousehold', 'moveHousehold']);
  });

  test('everything that is wrong is said at once (INVALID)', async () => {
    const { grid, worker } = await makeWorld(app);
    const wrong = {
      address: ' ',
      building: '楼'.repeat(41),
      door: '门'.repeat(41),
      declaredSize: 51,
      phone: '12',
    };
    const { extensions } = await as(app, worker).refused(CREATE_HOUSEHOLD, {
      input: householdInput(grid, wrong),
    });
    expect(extensions.code).toBe('INVALID');
    expect(Object.keys(extensions.fields!).sort()).toEqual([
      'address',
      'building',
      'declaredSize',
      'door',
      'phone',
    ]);
  });

  test('a tag that is not on the list is refused (INVALID)', async () => {
    const { grid, worker } = await makeWorld(app);
    const { extensions } = await as(app, worker).refused(CREATE_HOUSEHOLD, {
      input: householdInput(grid, { tags: ['TROUBLEMAKER'] }),
    });
    expect(extensions.code).toBe('INVALID');
  });

  test('a worker registers one in the own grid, and sees its phone masked at once', async () => {
    const { grid, worker } = await makeWorld(app);
    const household = await addHousehold(app, worker, grid, {
      address: ' 幸福小区 ',
      building: '3栋',
      door: '',
      phone: '138 0013 8000',
      tags: ['PREGNANT', 'ELDERLY_ALONE', 'PREGNANT'],
    });
    expect(household).toMatchObject({
      ...{ address: '幸福小区', building: '3栋', door: null, declaredSize: 3, registeredSize: 0 },
      ...{ phone: '138****8000', tags: ['ELDERLY_ALONE', 'PREGNANT'], version: 1, area: { id: grid.id } },
    });
    expect(household.viewerCan).toEqual(
      expect.arrayContaining(['updateHousehold', 'moveHousehold', 'revealHousehold', 'createPerson']),
    );
  });

  test('sent twice with one id it stands once', async () => {
    const { grid, worker } = await makeWorld(app);
    const given = { id: v7(), phone: '13800138000' };
    const first = await addHousehold(app, worker, grid, given);
    expect(await addHousehold(app, worker, grid, given)).toEqual(first);
    const { households } = await as(app, worker).run<{ households: { totalCount: number } }>(
      '{ households(first: 0) { totalCount } }',
    );
    expect(households.totalCount).toBe(1);
  });

  test('a village without grids holds households itself', async () => {
    const { otherTownship, admin } = await makeWorld(app);
    const { createArea } = await as(app, admin).run<{ createArea: { id: string } }>(
      'mutation ($input: CreateAreaInput!) { createArea(input: $input) { id } }',
      { input: { parentId: otherTownship.id, kind: 'VILLAGE', name: '丁村' } },
    );
    expect(await addHousehold(app, admin, createArea)).toMatchObject({ area: { name: '丁村' } });
    expect(await offered(admin, createArea)).toEqual(['createHousehold', 'moveHousehold']);
  });
});
