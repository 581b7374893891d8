import { describe, expect, test } from '@jest/globals';
import { verifyAreas } from '../../src/areaChanges/verify-areas.js';
import { useApp } from '../app.js';
import { as, codes } from '../client.js';
import { visitedCounty } from '../coverage/scene.js';
import { inLine } from '../people/lock-queue.js';
import { CREATE_HOUSEHOLD, CREATE_PERSON, householdInput, personInput, RECORD_VISIT } from '../register.js';
import { MERGE, MOVE, pathOf, rows } from './changes.js';

/** The races of races.test.ts one at a time, each in both orders: whoever comes second finds what the first has made of it. */
const app = useApp();
const whole = async () => expect(await verifyAreas(app.kernel.db, app.kernel.tables)).toEqual([]);
const pathsIn = async (table: 'person' | 'visit', householdId: string) =>
  (
    await rows<{ path: string }>(
      app,
      `select area_path as path from ${table} where household_id = $1`,
      householdId,
    )
  ).map(({ path }) => path);

describe('a village moves while a household of it is visited', () => {
  async function scene() {
    const { home, worker, admin, village, otherTownship, grid, responseId } = await visitedCounty(app);
    const visit = () =>
      as(app, worker).send(RECORD_VISIT, {
        input: {
          householdId: home,
          responseId,
          outcome: 'MET',
          peopleMet: 1,
          visitedAt: '2026-02-01T04:00:00Z',
        },
      });
    const move = () =>
      as(app, admin).send(MOVE, { input: { id: village.id, version: 1, parentId: otherTownship.id } });
    return { home, grid, visit, move };
  }

  test('visited first: the visit goes along', async () => {
    const { home, grid, visit, move } = await scene();
    app.statements.length = 0;
    expect(codes(await inLine(app, ['household', home], [visit, move]))).toEqual(['done', 'done']);
    // Neither had to begin anew, as where each waits for the other.
    expect(
      app.statements.filter((text) => /insert into "visit"|update area set area_path/.test(text)),
    ).toHaveLength(2);
    expect(await pathsIn('visit', home)).toEqual([await pathOf(app, grid)]);
    await whole();
  });

  test('moved first: by the worker’s post as it is then, the visit lies where the household lies', async () => {
    const { home, grid, visit, move } = await scene();
    expect(codes(await inLine(app, ['household', home], [move, visit]))).toEqual(['done', 'done']);
    expect(await pathsIn('visit', home)).toEqual([await pathOf(app, grid)]);
    await whole();
  });
});

describe('a grid is merged away while somebody is registered in it', () => {
  async function scene() {
    const { official, otherWorker, grid, otherGrid, otherHome } = await visitedCounty(app);
    const addPerson = () =>
      as(app, otherWorker).send(CREATE_PERSON, { input: personInput({ id: otherHome }) });
    const addHousehold = () =>
      as(app, otherWorker).send(CREATE_HOUSEHOLD, { input: householdInput(otherGrid) });
    const merge = () =>
      as(app, official).send(MERGE, { input: { areaIds: [otherGrid.id], targetId: grid.id } });
    return { grid, otherGrid, otherHome, addPerson, addHousehold, merge };
  }
  const households = (areaId: string) => rows(app, 'select from household where area_id = $1', areaId);

  test.each(['registered', 'merged'])('a person, where it is %s first', async (first) => {
    const { grid, otherHome, addPerson, merge } = await scene();
    const deeds = first === 'registered' ? [addPerson, merge] : [merge, addPerson];
    expect(codes(await inLine(app, ['household', otherHome], deeds))).toEqual(['done', 'done']);
    expect(await pathsIn('person', otherHome)).toEqual([await pathOf(app, grid)]);
    await whole();
  });

  test('a household registered first goes along', async () => {
    const { grid, otherGrid, addHousehold, merge } = await scene();
    expect(codes(await inLine(app, ['area', otherGrid.id], [addHousehold, merge]))).toEqual(['done', 'done']);
    expect(await households(otherGrid.id)).toEqual([]);
    expect(await households(grid.id)).toHaveLength(3);
    await whole();
  });
});
