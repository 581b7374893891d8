import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { everything, within } from '../../src/kernel/db/database.js';
import { sql } from '../../src/kernel/db/sql.js';
import { extended, limited } from '../../src/kernel/policy/narrow.js';
import { permitted } from '../../src/kernel/policy/translate.js';
import { viewerFrom, type Viewer } from '../../src/kernel/policy/viewer.js';
import { useApp } from '../app.js';
import { openResponse } from '../register.js';
import { anyRole } from './any-role.js';
import { makeWorld, type Place } from '../world.js';

/** Random pairs of viewers: who looks as the other reads the rows that both may read, by any of their ways, and no others. */
const app = useApp();
const places: Place[] = [];
const holders: string[] = [];

beforeAll(async () => {
  for (let county = 0; county < 2; county++) {
    const world = await makeWorld(app);
    const { township, otherTownship, village, neighbourVillage, farVillage, grid, otherGrid, farGrid } =
      world;
    places.push(world.county, township, otherTownship, village, neighbourVillage, farVillage);
    places.push(grid, otherGrid, farGrid);
    holders.push(world.worker.accountId, world.secretary.accountId, world.farWorker.accountId);
    for (const area of [world.county, township, otherTownship]) await openResponse(app, world, area);
  }
});

const SUBJECTS = ['Area', 'Response', 'Account', 'Post', 'AuditEvent'];
/** The fields of a group are cut as the rows are. */
const READS = [
  ...SUBJECTS.map((subject) => [subject, 'read'] as const),
  ['AuditEvent', 'readChanges'] as const,
];

const viewers = fc
  .record({
    holder: fc.nat(),
    posts: fc.array(fc.record({ place: fc.nat(), role: anyRole(SUBJECTS) }), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .map(({ holder, posts }): Viewer =>
    viewerFrom(
      app.kernel.catalogue,
      { accountId: holders[holder % holders.length]!, displayName: '', today: '2026-02-01' },
      posts.map(({ place, role }, at) => {
        const { id, county, areaPath } = places[place % places.length]!;
        return { id: String(at), ...role, title: null, areaId: id, county, areaPath };
      }),
    ),
  );

describe('an ability limited by another', () => {
  test('reads what both read: within, below, at or above, and what is one’s own', async () => {
    let some = 0;
    await fc.assert(
      fc.asyncProperty(viewers, viewers, async (viewed, looking) => {
        const able = limited(viewed.able, looking.able);
        for (const [subject, action] of READS) {
          const row = app.kernel.tables.row(subject, 't');
          const both = sql`(${permitted(viewed.able, action, row)} and ${permitted(looking.able, action, row)})`;
          const { rows } = await within(app.kernel.db, everything('what both read'), (db) =>
            sql<{ wrong: number; shared: number }>`
              select count(*) filter (where ${permitted(able, action, row)} <> ${both})::int as wrong,
                count(*) filter (where ${both})::int as shared from ${row.from}`.execute(db),
          );
          expect({ subject, action, wrong: rows[0]!.wrong }).toEqual({ subject, action, wrong: 0 });
          some += rows[0]!.shared;
        }
      }),
      { numRuns: 60, seed: 20260201 },
    );
    expect(some).toBeGreaterThan(100);
  });

  test('stays limited where more rules are added to it', () => {
    const [county] = places as [Place];
    const holder = { accountId: holders[0]!, displayName: '', today: '2026-02-01' };
    const post = { ...county, id: '0', role: 'INSPECTOR', title: null, areaId: county.id };
    const viewed = viewerFrom(app.kernel.catalogue, holder, [post]);
    const nobody = viewerFrom(app.kernel.catalogue, holder, []);
    const row = app.kernel.tables.row('Account', 't');
    const more = [{ subject: 'Account', action: 'read', conditions: { id: holders[0] } }];
    const able = extended(limited(viewed.able, nobody.able), more);
    expect(permitted(able, 'read', row).compile().text).toBe('false');
  });
});
