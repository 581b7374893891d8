import { describe, expect, test } from '@jest/globals';
import { sql } from '../../src/kernel/db/sql.js';
import { everything, within } from '../../src/kernel/db/database.js';
import { useApp } from '../app.js';
import { as, codes } from '../client.js';
import {
  addHousehold,
  addPerson,
  CREATE_PERSON,
  MOVE_HOUSEHOLD,
  MOVE_PERSON,
  personInput,
} from '../register.js';
import { makeWorld } from '../world.js';
import { inLine } from './lock-queue.js';

const app = useApp();

/** Where the people of a household lie, whoever may read them. */
const pathsOfPeople = (householdId: string): Promise<string[]> =>
  within(app.kernel.db, everything('a look for a test'), async (db) => {
    const { rows } = await sql<{ path: string }>`
      select area_path as path from person where household_id = ${householdId}`.execute(db);
    return rows.map(({ path }) => path);
  });

async function beforeMove() {
  const world = await makeWorld(app);
  const household = await addHousehold(app, world.worker, world.grid);
  const move = () =>
    as(app, world.secretary).send(MOVE_HOUSEHOLD, {
      input: { id: household.id, version: 1, areaId: world.otherGrid.id },
    });
  const register = () => as(app, world.worker).send(CREATE_PERSON, { input: personInput(household) });
  return { ...world, household, move, register };
}

describe('a household moves while somebody is registered in it', () => {
  test('registered first: they go along', async () => {
    const { household, otherGrid, move, register } = await beforeMove();
    expect(codes(await inLine(app, ['household', household.id], [register, move]))).toEqual(['done', 'done']);
    expect(await pathsOfPeople(household.id)).toEqual([otherGrid.areaPath]);
  });

  test('moved first: the worker it left has no right there any more (NOT_FOUND)', async () => {
    const { household, move, register } = await beforeMove();
    expect(codes(await inLine(app, ['household', household.id], [move, register]))).toEqual([
      'done',
      'NOT_FOUND',
    ]);
    expect(await pathsOfPeople(household.id)).toEqual([]);
  });

  test('somebody who moves into it meanwhile lies where it lies', async () => {
    const { household, grid, otherGrid, worker, secretary, move } = await beforeMove();
    const person = await addPerson(app, worker, await addHousehold(app, worker, grid));
    const input = { id: person.id, version: 1, householdId: household.id };
    const moveIn = () => as(app, secretary).send(MOVE_PERSON, { input });
    expect(codes(await inLine(app, ['household', household.id], [move, moveIn]))).toEqual(['done', 'done']);
    expect(await pathsOfPeople(household.id)).toEqual([otherGrid.areaPath]);
  });
});
