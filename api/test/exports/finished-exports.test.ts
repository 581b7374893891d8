import { expect, test } from '@jest/globals';
import { sql } from '../../src/kernel/db/sql.js';
import { everything, within } from '../../src/kernel/db/database.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld, signedInAgain, type Actor, type Place } from '../world.js';
import { ask, exported, exportInput, fileOf, look, runJob } from './exports.js';
import * as pages from './pages.js';

const app = useApp();
const { HOUSEHOLDS } = pages;
const households = (place: Place, count: number) => pages.households(app, place, count);
const run = () => pages.run(app.kernel);
const partsOf = (id: string) => pages.partsOf(app, id);

test('its trail lies where the post is: those above read it, with reason, list, rows and one number for the request', async () => {
  const { official, neighbour, secretary, village, grid } = await makeWorld(app);
  await households(grid, 5);
  const { id } = await ask(app, secretary, { query: HOUSEHOLDS });
  await run();
  await fileOf(app, secretary, id);
  const TRAIL = `query ($id: ID!) { auditEvents(filter: { subjectId: { eq: $id } }) {
    nodes { action reason after requestId postTitle placeName } } }`;
  const read = async (actor: Actor) =>
    (await as(app, actor).run<{ auditEvents: { nodes: Record<string, unknown>[] } }>(TRAIL, { id }))
      .auditEvents.nodes;
  expect(await read(neighbour)).toEqual([]);
  const [created, ended, downloaded] = (await read(official)).reverse();
  expect(created).toMatchObject({
    action: 'createExport',
    reason: '上报县指挥部',
    after: {
      query: expect.stringContaining('households'),
      variables: {},
      columns: [{ path: 'address', title: '地址' }],
    },
    placeName: expect.stringContaining(village.name),
  });
  expect(ended).toMatchObject({
    action: 'endExport',
    after: { status: 'DONE', rows: 5 },
    requestId: created!['requestId'],
    postTitle: created!['postTitle'],
  });
  expect(downloaded).toMatchObject({ action: 'downloadExport', after: { rows: 5 } });
});

test('the job reads a thousand rows at a time, a caller still no more than a hundred', async () => {
  const { secretary, grid } = await makeWorld(app);
  const addresses = await households(grid, 1_200);
  const { id } = await ask(app, secretary, {
    query: '{ households { nodes { address people { totalCount } } } }',
  });
  await runJob(app, 'runExports');
  expect((await fileOf(app, secretary, id)).slice(1)).toEqual(addresses.map((address) => `${address},0`));
  expect(await partsOf(id)).toEqual([1, 2]);
  // The very list that has just been read, by the same viewer and under the job's own names.
  const paged = `query ($_exportFirst: Int!) { households(first: $_exportFirst) { nodes { address people { totalCount } } } }`;
  expect((await as(app, secretary).refused(paged, { _exportFirst: 101 })).extensions.code).toBe('INVALID');
});

test('a list that is empty is a file with its head alone', async () => {
  const { secretary } = await makeWorld(app);
  expect(await exported(app, secretary, exportInput({ query: HOUSEHOLDS }))).toEqual(['"地址"']);
});

test('what the API refuses when it is run ends FAILED with its words', async () => {
  const { secretary } = await makeWorld(app);
  const query = '{ households(filter: { id: { eq: null } }) { nodes { address } } }';
  const { id } = await ask(app, secretary, { query });
  await run();
  expect(await look(app, secretary, id)).toMatchObject({
    status: 'FAILED',
    failure: expect.stringContaining('filter.id.eq: cannot be null'),
  });
});

test('a file that no program would open is not written: too many rows, or too many bytes (FAILED)', async () => {
  const { secretary } = await makeWorld(app);
  for (const [column, value] of [
    ['total', 1_000_001],
    ['bytes', 2 ** 30 + 1],
  ] as const) {
    const { id } = await ask(app, secretary);
    await within(
      app.kernel.db,
      everything('a large export, of a test'),
      (db) => sql`update export set ${sql.ref(column)} = ${value} where id = ${id}`.execute(db),
      'read write',
    );
    await run();
    expect(await look(app, secretary, id)).toMatchObject({
      status: 'FAILED',
      failure: expect.stringContaining('too large a file'),
    });
  }
});

test('a file is kept for a day, and then is gone', async () => {
  const world = await makeWorld(app);
  await households(world.grid, 5);
  const { id } = await ask(app, world.secretary, { query: HOUSEHOLDS });
  await run();
  const { finishedAt, expiresAt } = (await look(app, world.secretary, id))!;
  expect(new Date(expiresAt!).getTime() - new Date(finishedAt!).getTime()).toBe(24 * 3_600_000);
  app.clock.pass({ minutes: 23 * 60 });
  await runJob(app, 'expireExports');
  expect(await partsOf(id)).toEqual([1]);
  app.clock.pass({ minutes: 61 });
  const again = await signedInAgain(app, world.secretary);
  await expect(fileOf(app, again, id)).rejects.toThrow(/^404/); // even before the job comes round
  await runJob(app, 'expireExports');
  expect(await partsOf(id)).toEqual([]);
  await expect(fileOf(app, again, id)).rejects.toThrow(/^404/);
  expect(await look(app, again, id)).toMatchObject({ status: 'DONE', rows: 5 });
});
