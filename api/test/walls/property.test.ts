import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sql } from '../../src/kernel/db/sql.js';
import { v7 } from 'uuid';
import { everything, within, type Db } from '../../src/kernel/db/database.js';
import { permitted } from '../../src/kernel/policy/translate.js';
import { viewerFrom, type HeldPost, type Viewer } from '../../src/kernel/policy/viewer.js';
import { roles } from '../../src/roles.js';
import { useApp } from '../app.js';
import { householdIn, openResponse, RECORD_VISIT } from '../register.js';
import { as } from '../client.js';
import { insertArea, makeWorld, type Place } from '../world.js';

/**
 * Random trees, posts and rows: what the policy's SQL finds must be what a plain reading of the rules finds, and the
 * database's own policies must let through at least that, so that neither wall hides what another allows.
 */
const app = useApp();

interface Ground {
  id: string;
  county: string;
  areaPath: string;
  owner: string;
}
const ground: Record<'Area' | 'Household' | 'Response' | 'Visit', Ground[]> = {
  Area: [],
  Household: [],
  Response: [],
  Visit: [],
};
const places: Place[] = [];
const holders: string[] = [];

const KINDS = ['TOWNSHIP', 'VILLAGE', 'GRID'];

beforeAll(async () => {
  for (let county = 0; county < 2; county++) {
    const world = await makeWorld(app);
    places.push(
      world.county,
      world.township,
      world.otherTownship,
      world.village,
      world.neighbourVillage,
      world.farVillage,
    );
    places.push(world.grid, world.otherGrid, world.neighbourGrid, world.farGrid);
    holders.push(world.worker.accountId, world.otherWorker.accountId);
    await within(
      app.kernel.db,
      everything('a random tree'),
      (db) => grow(db, world.county, county),
      'read write',
    );
    const responseId = await openResponse(app, world);
    await openResponse(app, world, world.otherTownship);
    for (const [grid, worker] of [
      [world.grid, world.worker],
      [world.otherGrid, world.otherWorker],
      [world.farGrid, world.farWorker],
    ] as const) {
      const householdId = await householdIn(app, world, grid);
      await as(app, worker).run(RECORD_VISIT, { input: { householdId, responseId, outcome: 'ABSENT' } });
    }
  }
  await within(app.kernel.db, everything('what is there'), async (db) => {
    for (const [name, owner] of [
      ['Area', 'id'],
      ['Household', 'id'],
      ['Response', 'id'],
      ['Visit', 'visitor_id'],
    ] as const) {
      const rows = await sql<Ground>`
        select id, county, area_path as "areaPath", ${sql.ref(owner)} as owner from ${sql.table(name.toLowerCase())}`.execute(
        db,
      );
      ground[name].push(...rows.rows);
    }
  });
});

/** Some dozens of areas of random shape below a county, the same in each run. */
async function grow(db: Db, county: Place, seed: number): Promise<void> {
  const parents = [[county], [], [], []] as Place[][];
  for (let n = 0; n < 40; n++) {
    const depth = (n * 7 + seed) % 3;
    const parent = parents[depth]![(n * 5) % Math.max(parents[depth]!.length, 1)];
    if (!parent) continue;
    const area = await insertArea(db, parent, KINDS[depth]!, `${KINDS[depth]}${n}`);
    parents[depth + 1]!.push(area);
    places.push(area);
  }
}

/** The rules in plain words; `scope` is the name a policy gives to where a permission reaches. */
function oracle(viewer: Viewer, subject: keyof typeof ground, action: string, row: Ground): boolean {
  return viewer.posts.some((post) => {
    const may: Record<string, readonly string[] | undefined> = roles[post.role as keyof typeof roles].may;
    if (!may[subject]?.includes(action) || post.county !== row.county) return false;
    return app.kernel.catalogue.scopesOf(subject, action).some(({ name }) =>
      name.en.split(', ').every((part) => {
        if (part === 'in area') return row.areaPath.startsWith(post.areaPath);
        if (part === 'below area')
          return row.areaPath.startsWith(post.areaPath) && row.areaPath !== post.areaPath;
        if (part === 'at or above area') return post.areaPath.startsWith(row.areaPath);
        if (part === 'own') return row.owner === viewer.accountId;
        throw new Error(`the oracle does not know the scope "${part}"`);
      }),
    );
  });
}

const viewers = fc
  .record({
    holder: fc.nat(),
    posts: fc.array(fc.record({ place: fc.nat(), role: fc.constantFrom(...Object.keys(roles)) }), {
      maxLength: 4,
    }),
  })
  .map(({ holder, posts }) =>
    viewerFrom(
      app.kernel.catalogue,
      { accountId: holders[holder % holders.length]!, displayName: '', today: '2026-02-01' },
      posts.map(({ place, role }): HeldPost => {
        const { id, county, areaPath } = places[place % places.length]!;
        return { id: v7(), role, title: null, areaId: id, county, areaPath };
      }),
    ),
  );

const SUBJECTS = Object.keys(ground) as (keyof typeof ground)[];

describe('three walls agree', () => {
  test('for random trees, posts and rows: SQL finds what the rules say, and the database lets all of it through', async () => {
    await fc.assert(
      fc.asyncProperty(viewers, async (viewer) => {
        for (const subject of SUBJECTS) {
          const row = app.kernel.tables.row(subject, 't');
          const actions = app.kernel.catalogue.actionsOf(subject);
          const find = (db: Db, action: string) =>
            sql<{
              id: string;
            }>`select ${row.id} as id from ${row.from} where ${permitted(viewer.reach, action, row)}`
              .execute(db)
              .then(({ rows }) => rows.map(({ id }) => id).sort());
          const unwalled = await within(app.kernel.db, everything('the API wall alone'), async (db) => {
            const found = new Map<string, string[]>();
            for (const action of actions) found.set(action, await find(db, action));
            return found;
          });
          await within(app.kernel.db, viewer.envelope, async (db) => {
            for (const action of actions) {
              const allowed = ground[subject].filter((candidate) =>
                oracle(viewer, subject, action, candidate),
              );
              const expected = allowed.map(({ id }) => id).sort();
              expect(unwalled.get(action)).toEqual(expected);
              expect(await find(db, action)).toEqual(expected);
            }
          });
        }
      }),
      { numRuns: 40, seed: 20260201 },
    );
  });

  test('the ground is worth the name: every subject has rows in two counties', () => {
    for (const subject of SUBJECTS)
      expect(new Set(ground[subject].map(({ county }) => county)).size).toBeGreaterThan(1);
    expect(places.length).toBeGreaterThan(60);
  });
});
