import { afterEach, expect, test } from '@jest/globals';
import { background } from '../../src/areaChanges/command.js';
import { batches } from '../../src/areaChanges/re-key.js';
import { runAreaChanges } from '../../src/areaChanges/run-area-changes.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { visitedCounty } from '../coverage/scene.js';
import { coverageFaults, doing, MERGE, MOVE, rows, SPLIT, UNDO, type Changed } from './changes.js';

const app = useApp();
const [overRows, size] = [background.overRows, batches.size];
afterEach(() => {
  Object.assign(background, { overRows });
  Object.assign(batches, { size });
});

const TABLES = [
  'area',
  'household',
  'visit',
  'post',
  'account',
  'progress',
  'tally',
  'tally_day',
  'area_term',
  'area_change_item',
];
/** Everything of a county, but for how far the change has come. */
const picture = async (county: string) =>
  Promise.all(
    TABLES.map(async (table) => {
      const where = table === 'area_change_item' ? 'true' : `county = '${county}'`;
      return (
        await rows<{ hash: string }>(
          app,
          `select md5(string_agg(t::text, ',' order by t::text)) as hash from ${table} t where ${where}`,
        )
      )[0]!.hash;
    }),
  );

const look = async (actor: { token: string }, id: string) =>
  (
    await as(app, actor).run<{ areaChange: Changed }>(
      'query ($id: ID!) { areaChange(id: $id) { id status rows rowsDone failure } }',
      { id },
    )
  ).areaChange;

async function queued() {
  const scene = await visitedCounty(app);
  await scene.visit(scene.home, '2026-02-01');
  await scene.visit(scene.otherHome, '2026-02-03');
  Object.assign(background, { overRows: 0 });
  Object.assign(batches, { size: 1 });
  return scene;
}

test('a large change is queued; nobody sees any of it before all of it', async () => {
  const { admin, secretary, village, otherTownship, county } = await queued();
  const before = await picture(county.id);
  const done = await doing(app, admin, MOVE, { id: village.id, version: 1, parentId: otherTownship.id });
  expect(done).toMatchObject({ status: 'QUEUED', rowsDone: 0 });
  let seen = 0;
  await runAreaChanges(app.kernel, undefined, async () => {
    seen += 1;
    const { households } = await as(app, secretary).run<{ households: { totalCount: number } }>(
      '{ households { totalCount } }',
    );
    expect(households.totalCount).toBe(2);
    expect(await picture(county.id)).toEqual(before);
    expect(await look(admin, done.id)).toMatchObject({ status: 'RUNNING' });
  });
  expect(seen).toBeGreaterThan(8);
  expect(await look(admin, done.id)).toMatchObject({ status: 'DONE', rowsDone: done.rows, failure: null });
  expect(await coverageFaults(app)).toEqual([]);
});

test('killed after any batch, nothing of it is there, and it is done when it is taken up again', async () => {
  const { admin, village, grid, otherGrid, otherTownship, county } = await queued();
  const input = { areaIds: [otherGrid.id], targetId: grid.id };
  for (const [document, given] of [
    [MOVE, { id: village.id, version: 1, parentId: otherTownship.id }],
    [MERGE, input],
  ] as const) {
    const before = await picture(county.id);
    const { id } = await doing(app, admin, document, given);
    for (let kill = 1; ; kill++) {
      let step = 0;
      await runAreaChanges(app.kernel, undefined, async (db) => {
        if (++step === kill) await db.query('select pg_terminate_backend(pg_backend_pid())');
      });
      const { status } = await look(admin, id);
      if (status === 'DONE') {
        expect(kill).toBeGreaterThan(4);
        break;
      }
      expect(status).toBe('RUNNING');
      expect(await picture(county.id)).toEqual(before);
      app.clock.pass({ minutes: 2 });
      await forgetAttempts(id);
    }
    expect(await coverageFaults(app)).toEqual([]);
  }
});

test('whose right is gone when its turn comes, theirs is not done; nor over a change that came between', async () => {
  const { admin, official, village, grid, otherGrid, neighbourVillage, county, world } = await queued();
  const merge = await doing(app, official, MERGE, { areaIds: [otherGrid.id], targetId: grid.id });
  await rowsWritten(`update post set ends_on = '2026-01-02' where account_id = '${official.accountId}'`);
  const before = await picture(county.id);
  await runAreaChanges(app.kernel);
  expect(await look(admin, merge.id)).toMatchObject({ status: 'FAILED', failure: expect.any(String) });
  expect(await picture(county.id)).toEqual(before);

  const move = await doing(app, admin, MOVE, {
    id: grid.id,
    version: 1,
    parentId: neighbourVillage.id,
    name: '三',
  });
  await as(app, admin).run('mutation ($input: RenameAreaInput!) { renameArea(input: $input) { id } }', {
    input: { id: grid.id, version: 1, name: '改名' },
  });
  await runAreaChanges(app.kernel);
  expect(await look(admin, move.id)).toMatchObject({ status: 'FAILED' });
  expect(village && world.county.id).toBeTruthy();
});

test('a split and its undoing, too', async () => {
  const { admin, grid, worker, home, county } = await queued();
  const [post] = await rows<{ id: string }>(
    app,
    'select id from post where account_id = $1',
    worker.accountId,
  );
  const parts = [
    { name: '东片', householdIds: [home] },
    { name: '西片', postIds: [post!.id] },
  ];
  const split = await doing(app, admin, SPLIT, { id: grid.id, version: 1, into: parts });
  await runAreaChanges(app.kernel);
  expect(await look(admin, split.id)).toMatchObject({ status: 'DONE' });
  const undo = await doing(app, admin, UNDO, { id: split.id });
  expect(undo.status).toBe('QUEUED');
  await runAreaChanges(app.kernel);
  expect(await look(admin, undo.id)).toMatchObject({ status: 'DONE' });
  expect(await look(admin, split.id)).toMatchObject({ status: 'UNDONE' });
  const [row] = await rows<{ id: string }>(app, 'select area_id as id from household where id = $1', home);
  expect(row!.id).toBe(grid.id);
  expect(await coverageFaults(app)).toEqual([]);
  expect(county.id).toBeTruthy();
});

const forgetAttempts = (id: string) => rowsWritten(`update area_change set attempts = 0 where id = '${id}'`);

async function rowsWritten(text: string): Promise<void> {
  const { everything, within } = await import('../../src/kernel/db/database.js');
  await within(app.kernel.db, everything('a hand of a test'), (db) => db.query(text), 'read write');
}
