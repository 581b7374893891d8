import { expect, test } from '@jest/globals';
import { everything, openDatabase, within } from '../../src/kernel/db/database.js';
import { sql } from '../../src/kernel/db/sql.js';
import { useApp } from '../app.js';
import { visitedCounty } from '../coverage/scene.js';
import { waiting } from '../people/lock-queue.js';
import { doing, MOVE, pathOf } from './changes.js';

const app = useApp();

test('an account that somebody writes just then moves all the same', async () => {
  const { admin, otherWorker, otherGrid, neighbourVillage } = await visitedCounty(app);
  const owner = openDatabase(app.database.ownerUrl, undefined, 1);
  try {
    const moved = await within(
      app.kernel.db,
      everything('somebody writes an account'),
      async (db) => {
        await sql`update account set notices_read_at = now() where id = ${otherWorker.accountId}`.execute(db);
        const move = doing(app, admin, MOVE, {
          id: otherGrid.id,
          version: 1,
          parentId: neighbourVillage.id,
        });
        await waiting(owner, 1);
        return { move };
      },
      'read write',
    );
    await moved.move;
    const { rows } = await sql<{ path: string }>`
      select area_path as path from account where id = ${otherWorker.accountId}`.execute(owner);
    expect(rows[0]!.path).toBe(await pathOf(app, otherGrid));
  } finally {
    await owner.destroy();
  }
});
