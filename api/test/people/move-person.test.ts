import { describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { addHousehold, addPerson, MOVE_PERSON, type PersonFacts } from '../register.js';
import { makeWorld } from '../world.js';

const app = useApp();

/** Somebody in the worker's grid, and a household in each of two others. */
async function betweenDoors() {
  const world = await makeWorld(app);
  const household = await addHousehold(app, world.worker, world.grid);
  const person = await addPerson(app, world.worker, household);
  const nextDoor = await addHousehold(app, world.otherWorker, world.otherGrid);
  return { ...world, household, person, nextDoor };
}

describe('movePerson', () => {
  test('nobody takes somebody from where they have no right (NOT_FOUND)', async () => {
    const { otherWorker, person, nextDoor } = await betweenDoors();
    const { extensions } = await as(app, otherWorker).refused(MOVE_PERSON, {
      input: { id: person.id, version: 1, householdId: nextDoor.id },
    });
    expect(extensions.code).toBe('NOT_FOUND');
  });

  test('nobody puts somebody where they have no right (NOT_FOUND), as if there were no such household', async () => {
    const { worker, person, nextDoor } = await betweenDoors();
    const move = (householdId: string) =>
      as(app, worker).refused(MOVE_PERSON, { input: { id: person.id, version: 1, householdId } });
    const outside = await move(nextDoor.id);
    expect(outside.extensions.code).toBe('NOT_FOUND');
    expect(outside).toEqual(await move(v7()));
  });

  test('not to where they live (INVALID householdId), nor on an overtaken version (CONFLICT)', async () => {
    const { worker, secretary, person, household, nextDoor } = await betweenDoors();
    const same = { input: { id: person.id, version: 1, householdId: household.id } };
    expect((await as(app, worker).refused(MOVE_PERSON, same)).extensions.fields).toHaveProperty(
      'householdId',
    );
    const old = { input: { id: person.id, version: 3, householdId: nextDoor.id } };
    expect((await as(app, secretary).refused(MOVE_PERSON, old)).extensions).toMatchObject({
      code: 'CONFLICT',
      current: 1,
    });
  });

  test('a secretary moves somebody from one grid to another; each worker sees who is theirs', async () => {
    const { secretary, worker, otherWorker, otherGrid, person, nextDoor } = await betweenDoors();
    const { done } = await as(app, secretary).run<{ done: PersonFacts }>(MOVE_PERSON, {
      input: { id: person.id, version: 1, householdId: nextDoor.id },
    });
    expect(done).toMatchObject({ version: 2, household: { id: nextDoor.id }, area: { id: otherGrid.id } });
    const sizes = '{ households { nodes { registeredSize people { totalCount nodes { name } } } } }';
    expect(await as(app, worker).run(sizes)).toEqual({
      households: { nodes: [{ registeredSize: 0, people: { totalCount: 0, nodes: [] } }] },
    });
    expect(await as(app, otherWorker).run(sizes)).toEqual({
      households: { nodes: [{ registeredSize: 1, people: { totalCount: 1, nodes: [{ name: '张三' }] } }] },
    });
  });
});
