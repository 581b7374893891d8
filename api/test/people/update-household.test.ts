import { describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { addHousehold, UPDATE_HOUSEHOLD, type HouseholdFacts } from '../register.js';
import { makeWorld } from '../world.js';

const app = useApp();

describe('updateHousehold', () => {
  test('a worker cannot change one of the grid next door (NOT_FOUND), as if there were none', async () => {
    const { otherGrid, secretary, worker } = await makeWorld(app);
    const { id } = await addHousehold(app, secretary, otherGrid);
    const outside = await as(app, worker).refused(UPDATE_HOUSEHOLD, {
      input: { id, version: 1, address: '别处' },
    });
    expect(outside.extensions.code).toBe('NOT_FOUND');
    const random = { input: { id: v7(), version: 1, address: '别处' } };
    expect(outside).toEqual(await as(app, worker).refused(UPDATE_HOUSEHOLD, random));
  });

  test.each(['inspector', 'partner'] as const)('an %s changes none (FORBIDDEN)', async (who) => {
    const world = await makeWorld(app);
    const { id } = await addHousehold(app, world.worker, world.grid);
    const { extensions } = await as(app, world[who]).refused(UPDATE_HOUSEHOLD, { input: { id, version: 1 } });
    expect(extensions.code).toBe('FORBIDDEN');
  });

  test('a version that was overtaken is refused (CONFLICT with the current one)', async () => {
    const { grid, worker, secretary } = await makeWorld(app);
    const { id } = await addHousehold(app, worker, grid);
    await as(app, secretary).run(UPDATE_HOUSEHOLD, { input: { id, version: 1, declaredSize: 4 } });
    const { extensions } = await as(app, worker).refused(UPDATE_HOUSEHOLD, {
      input: { id, version: 1, declaredSize: 5 },
    });
    expect(extensions).toMatchObject({ code: 'CONFLICT', current: 2 });
  });

  test('the mask is no phone number (INVALID phone), nor can the address be taken away (INVALID address)', async () => {
    const { grid, worker } = await makeWorld(app);
    const { id, phone } = await addHousehold(app, worker, grid, { phone: '13800138000' });
    const masked = await as(app, worker).refused(UPDATE_HOUSEHOLD, { input: { id, version: 1, phone } });
    expect(masked.extensions.fields).toHaveProperty('phone');
    const empty = await as(app, worker).refused(UPDATE_HOUSEHOLD, {
      input: { id, version: 1, address: null },
    });
    expect(empty.extensions.fields).toEqual({ address: 'is required' });
  });

  test('what is left out stays, null clears, and the same phone again is no change', async () => {
    const { grid, worker } = await makeWorld(app);
    const { id } = await addHousehold(app, worker, grid, {
      phone: '13800138000',
      building: '3栋',
      tags: ['RENTED'],
    });
    const update = async (input: object) =>
      (await as(app, worker).run<{ done: HouseholdFacts }>(UPDATE_HOUSEHOLD, { input: { id, ...input } }))
        .done;
    expect(await update({ version: 1, declaredSize: 0 })).toMatchObject({
      ...{ version: 2, declaredSize: 0, building: '3栋', phone: '138****8000', tags: ['RENTED'] },
    });
    expect(await update({ version: 2, phone: '138-0013-8000' })).toMatchObject({
      version: 2,
      phone: '138****8000',
    });
    expect(await update({ version: 2, phone: null, building: null, tags: [] })).toMatchObject({
      ...{ version: 3, phone: null, building: null, tags: [], declaredSize: 0 },
    });
  });
});
