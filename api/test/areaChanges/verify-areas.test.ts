import { beforeAll, expect, test } from '@jest/globals';
import { verifyAreas } from '../../src/areaChanges/verify-areas.js';
import { everything, within, type Db } from '../../src/kernel/db/database.js';
import { useApp } from '../app.js';
import { visitedCounty } from '../coverage/scene.js';
import { doing, MERGE, MOVE } from './changes.js';

const app = useApp();
let scene: Awaited<ReturnType<typeof visitedCounty>>;
beforeAll(async () => {
  scene = await visitedCounty(app);
});

/** What is found after a change behind the server's back, which is then taken back. */
async function found(text: string): Promise<string[]> {
  const faults = new Set<string>();
  const undo = new Error('undo');
  const db = app.kernel.db;
  await within(
    db,
    everything('a fault of a test'),
    async (tx) => {
      await tx.query(text);
      const inside = {
        ...db,
        connection: (work: (of: Db) => unknown) => work(silent(tx)),
      } as unknown as typeof db;
      for (const { what } of await verifyAreas(inside, app.kernel.tables)) faults.add(what);
      throw undo;
    },
    'read write',
  ).catch((error: unknown) => {
    if (error !== undo) throw error;
  });
  return [...faults];
}
/** In the transaction that has the fault: what opens and closes one is left out. */
const silent = (tx: Db): Db => ({
  query: async <T>(text: string, values?: readonly unknown[]) =>
    /^(begin|commit|rollback)/.test(text) ? { rows: [] as T[], count: 0 } : tx.query<T>(text, values),
});

test('a tree that was changed by deeds alone is whole', async () => {
  const { admin, village, otherTownship, grid, otherGrid } = scene;
  await doing(app, admin, MOVE, { id: village.id, version: 1, parentId: otherTownship.id });
  await doing(app, admin, MERGE, { areaIds: [otherGrid.id], targetId: grid.id });
  expect(await verifyAreas(app.kernel.db, app.kernel.tables)).toEqual([]);
});

test('each fault is found', async () => {
  const { village, township, otherTownship, grid, farGrid, county } = scene;
  const set = (id: string, what: string) => `update area set ${what} where id = '${id}'`;
  expect(await found(set(village.id, 'parent_id = null'))).toEqual(
    expect.arrayContaining(['orphan', 'two roots', 'path']),
  );
  expect(await found(set(otherTownship.id, `parent_id = '${village.id}'`))).toEqual(
    expect.arrayContaining(['cycle', 'path', 'kind']),
  );
  expect(await found(set(village.id, `status = 'CLOSED'`))).toContain('closed parent');
  expect(await found(set(farGrid.id, `area_path = '${township.areaPath}00zz/'`))).toEqual(
    expect.arrayContaining(['path', 'rows']),
  );
  expect(await found(set(grid.id, `lineage = '[]'`))).toEqual(['lineage']);
  expect(await found(set(county.id, 'children_made = 0'))).toEqual(['children counted']);
  expect(
    await found(`update area_term set name = 'x' where area_id = '${grid.id}' and until is null`),
  ).toEqual(['history']);
  expect(
    await found(`update post set area_path = '${county.areaPath}' where area_id = '${grid.id}'`),
  ).toEqual(['rows']);
  expect(await found(`update tally set households = households + 1 where area_id = '${grid.id}'`)).toEqual([
    'coverage',
  ]);
});
