import { expect, test } from '@jest/globals';
import { doing, MERGE, MOVE } from '../areaChanges/changes.js';
import { stored } from '../accounts/people.js';
import { sql } from '../../src/kernel/db/sql.js';
import { useApp } from '../app.js';
import { makeWorld } from '../world.js';
import { ask, fileOf } from './exports.js';
import * as pages from './pages.js';

/** Pages of ten rows, in the order of the tree. */
const app = useApp();
const { HOUSEHOLDS } = pages;

test('rows that moved behind what is written are not missed: it begins anew on the tree as it is then', async () => {
  const { admin, grid, farGrid, farVillage, township } = await makeWorld(app);
  const near = await pages.households(app, grid, 15);
  const far = await pages.households(app, farGrid, 15);
  const { id } = await ask(app, admin, { query: HOUSEHOLDS });
  const move = () => doing(app, admin, MOVE, { id: farVillage.id, version: 1, parentId: township.id });
  await pages.run(pages.whenRead(app, 2, move));
  expect((await fileOf(app, admin, id)).slice(1)).toEqual([...near, ...far]);
  expect(await stored(app, sql`select rows, total, parts from export where id = ${id}`)).toEqual([
    { rows: 30, total: 30, parts: 3 },
  ]);
});

test('nor are rows there twice that have moved ahead of it', async () => {
  const { admin, village, grid, farGrid, otherTownship } = await makeWorld(app);
  const near = await pages.households(app, grid, 15);
  const far = await pages.households(app, farGrid, 15);
  const { id } = await ask(app, admin, { query: HOUSEHOLDS });
  const move = () => doing(app, admin, MOVE, { id: village.id, version: 1, parentId: otherTownship.id });
  await pages.run(pages.whenRead(app, 1, move));
  expect((await fileOf(app, admin, id)).slice(1)).toEqual([...far, ...near]);
});

test('an export of a post that moves along goes on with it, and one of what is merged meanwhile holds each row once', async () => {
  const { admin, secretary, village, grid, otherGrid, otherTownship } = await makeWorld(app);
  await pages.households(app, grid, 15);
  await pages.households(app, otherGrid, 12);
  const { id } = await ask(app, secretary, { query: HOUSEHOLDS });
  const change = async () => {
    await doing(app, admin, MERGE, { areaIds: [otherGrid.id], targetId: grid.id });
    await doing(app, admin, MOVE, { id: village.id, version: 1, parentId: otherTownship.id });
  };
  await pages.run(pages.whenRead(app, 2, change));
  expect(await stored(app, sql`select status, rows, failure from export where id = ${id}`)).toEqual([
    { status: 'DONE', rows: 27, failure: null },
  ]);
  expect((await fileOf(app, secretary, id)).slice(1)).toHaveLength(27);
});

test('taken up again after a crash it knows that the tree has changed since its first page', async () => {
  const { admin, grid, farGrid, farVillage, township } = await makeWorld(app);
  const near = await pages.households(app, grid, 15);
  const far = await pages.households(app, farGrid, 15);
  const { id } = await ask(app, admin, { query: HOUSEHOLDS });
  const crash = () => Promise.reject(new Error('a crash of a test'));
  await pages.run(pages.whenRead(app, 3, crash));
  expect(await pages.partsOf(app, id)).toEqual([1, 2]);
  await doing(app, admin, MOVE, { id: farVillage.id, version: 1, parentId: township.id });
  app.clock.pass({ minutes: 2 });
  await pages.run(app.kernel);
  expect((await fileOf(app, admin, id)).slice(1)).toEqual([...near, ...far]);
});
