import { describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { everything, within } from '../../src/kernel/db/database.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { addHousehold, addPerson, MOVE_HOUSEHOLD, type HouseholdFacts } from '../register.js';
import { insertActor, insertPost, makeWorld } from '../world.js';

const app = useApp();

describe('moveHousehold', () => {
  test('nobody takes one from where they have no right (NOT_FOUND)', async () => {
    const { grid, otherGrid, secretary, worker } = await makeWorld(app);
    const { id } = await addHousehold(app, secretary, otherGrid);
    const { extensions } = await as(app, worker).refused(MOVE_HOUSEHOLD, {
      input: { id, version: 1, areaId: grid.id },
    });
    expect(extensions.code).toBe('NOT_FOUND');
  });

  test('nobody puts one where they have no right (NOT_FOUND), as if there were nothing there', async () => {
    const { grid, otherGrid, worker } = await makeWorld(app);
    const { id } = await addHousehold(app, worker, grid);
    const move = (areaId: string) =>
      as(app, worker).refused(MOVE_HOUSEHOLD, { input: { id, version: 1, areaId } });
    const outside = await move(otherGrid.id);
    expect(outside.extensions.code).toBe('NOT_FOUND');
    expect(outside).toEqual(await move(v7()));
  });

  test('reading at the other end is not enough (FORBIDDEN)', async () => {
    const world = await makeWorld(app);
    const { grid, otherGrid, worker } = world;
    const { id } = await addHousehold(app, worker, grid);
    await within(
      app.kernel.db,
      everything('a second post for a test'),
      (db) => insertPost(db, worker.accountId, otherGrid, 'INSPECTOR'),
      'read write',
    );
    const { extensions } = await as(app, worker).refused(MOVE_HOUSEHOLD, {
      input: { id, version: 1, areaId: otherGrid.id },
    });
    expect(extensions.code).toBe('FORBIDDEN');
  });

  test('not into a village with grids (FORBIDDEN), nor to where it is (INVALID areaId)', async () => {
    const { grid, village, secretary } = await makeWorld(app);
    const { id } = await addHousehold(app, secretary, grid);
    const move = (areaId: string) =>
      as(app, secretary).refused(MOVE_HOUSEHOLD, { input: { id, version: 1, areaId } });
    expect(await move(village.id)).toMatchObject({
      message: expect.stringMatching(/choose one of its grids/),
      extensions: { code: 'FORBIDDEN' },
    });
    expect((await move(grid.id)).extensions).toMatchObject({
      code: 'INVALID',
      fields: { areaId: expect.any(String) },
    });
  });

  test('a version that was overtaken is refused (CONFLICT)', async () => {
    const { grid, otherGrid, secretary } = await makeWorld(app);
    const { id } = await addHousehold(app, secretary, grid);
    const { extensions } = await as(app, secretary).refused(MOVE_HOUSEHOLD, {
      input: { id, version: 7, areaId: otherGrid.id },
    });
    expect(extensions).toMatchObject({ code: 'CONFLICT', current: 1 });
  });

  test('the trail tells it at both ends: to whoever lost the household and to whoever got it', async () => {
    const world = await makeWorld(app);
    const { id } = await addHousehold(app, world.secretary, world.grid);
    await as(app, world.official).run(MOVE_HOUSEHOLD, {
      input: { id, version: 1, areaId: world.neighbourGrid.id },
    });
    for (const supervisor of [world.secretary, world.neighbour]) {
      const { auditEvents } = await as(app, supervisor).run<{ auditEvents: { nodes: object[] } }>(
        'query ($id: ID!) { auditEvents(filter: { subjectId: { eq: $id }, action: { eq: "moveHousehold" } }) { nodes { accountName } } }',
        { id },
      );
      expect(auditEvents.nodes).toEqual([{ accountName: 'TOWNSHIP_OFFICIAL' }]);
    }
  });

  test('its people go with it: the old grid sees none of them any more, the new one all', async () => {
    const { grid, otherGrid, secretary, worker, otherWorker } = await makeWorld(app);
    const { id } = await addHousehold(app, worker, grid);
    const person = await addPerson(app, worker, { id });
    const { done } = await as(app, secretary).run<{ done: HouseholdFacts }>(MOVE_HOUSEHOLD, {
      input: { id, version: 1, areaId: otherGrid.id },
    });
    expect(done).toMatchObject({ area: { id: otherGrid.id }, version: 2, registeredSize: 1 });
    const READ =
      'query ($h: ID!, $p: ID!) { household(id: $h) { id } person(id: $p) { id area { id } } people { totalCount } }';
    const read = (actor: typeof worker) => as(app, actor).run(READ, { h: id, p: person.id });
    expect(await read(worker)).toEqual({ household: null, person: null, people: { totalCount: 0 } });
    expect(await read(otherWorker)).toEqual({
      household: { id },
      person: { id: person.id, area: { id: otherGrid.id } },
      people: { totalCount: 1 },
    });
  });

  test('into another county with posts in both: the rows carry the other county too', async () => {
    const [here, there] = [await makeWorld(app), await makeWorld(app)];
    const { id } = await addHousehold(app, here.worker, here.grid);
    const person = await addPerson(app, here.worker, { id });
    const both = await within(
      app.kernel.db,
      everything('an admin of two counties for a test'),
      async (db) => {
        const actor = await insertActor(db, app, here.county, 'COUNTY_ADMIN');
        await insertPost(db, actor.accountId, there.county, 'COUNTY_ADMIN');
        return actor;
      },
      'read write',
    );
    await as(app, both).run(MOVE_HOUSEHOLD, { input: { id, version: 1, areaId: there.grid.id } });
    const READ = 'query ($p: ID!) { person(id: $p) { id household { id } } }';
    expect(await as(app, here.admin).run(READ, { p: person.id })).toEqual({ person: null });
    expect(await as(app, there.worker).run(READ, { p: person.id })).toEqual({
      person: { id: person.id, household: { id } },
    });
  });
});
