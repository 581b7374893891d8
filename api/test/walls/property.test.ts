import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sql } from '../../src/kernel/db/sql.js';
import { everything, within, type Db } from '../../src/kernel/db/database.js';
import { permitted } from '../../src/kernel/policy/translate.js';
import { roles } from '../../src/roles.js';
import { useApp } from '../app.js';
import { householdIn, openResponse, RECORD_VISIT } from '../register.js';
import { as } from '../client.js';
import type { InRole } from '../../src/kernel/policy/composed.js';
import { anyRole } from './any-role.js';
import { insertArea, makeWorld, type Place } from '../world.js';
import { enacted, type Scene } from './scene.js';

/**
 * Random trees, posts (at areas and at organisations), joint zones and rows: what the policy's SQL finds must be what a plain reading of the rules finds, and the
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
/** Accounts with a post that they keep all along, beside those of a scene. */
const holders: { accountId: string; grid: Place }[] = [];

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
    holders.push(
      { accountId: world.worker.accountId, grid: world.grid },
      { accountId: world.otherWorker.accountId, grid: world.otherGrid },
    );
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
function oracle(scene: Scene, subject: keyof typeof ground, action: string, row: Ground): boolean {
  const standings = scene.posts.flatMap(({ at, covers, over, ...held }) =>
    over ? [] : (covers ?? [at]).map((place) => ({ reach: reachIn(held, subject, action), place })),
  );
  return standings.some(({ reach, place }) => {
    // What zones open to who stands here, for this: the others' areas, and never the own.
    const opened = scene.zones
      .filter(
        ({ over, shares, areas }) =>
          !over && shares.includes(`${subject}.${action}`) && areas.some((area) => inside(place, area)),
      )
      .flatMap(({ areas }) => areas.filter((area) => area.county === place.county && !inside(place, area)));
    return app.kernel.catalogue.scopesOf(subject, action).some(
      ({ name, kind }) =>
        reach(kind) &&
        name.en.split(', ').every((part) => {
          if (part === 'in area') return inside(row, place);
          if (part === 'below area') return inside(row, place) && row.areaPath !== place.areaPath;
          if (part === 'at or above area') return inside(place, row);
          if (part === 'in zone') return opened.some((area) => inside(row, area));
          if (part === 'at or above zone') return opened.some((area) => inside(area, row));
          if (part === 'own') return row.owner === scene.accountId;
          throw new Error(`the oracle does not know the scope "${part}"`);
        }),
    );
  });
}

/** A built-in role takes all the reach there is, a composed one what it says. */
function reachIn({ role, composed }: InRole, subject: string, action: string): (kind: string) => boolean {
  if (composed)
    return (kind) =>
      composed.may.some(
        (each) => each.subject === subject && each.action === action && each.reach.includes(kind),
      );
  const may: Record<string, readonly string[] | undefined> = roles[role as keyof typeof roles].may;
  return () => may[subject]?.includes(action) ?? false;
}

const inside = (inner: { areaPath: string }, outer: { areaPath: string }): boolean =>
  inner.areaPath.startsWith(outer.areaPath);

const placed = fc.nat().map((n) => () => places[n % places.length]!);
const several = (minLength: number) => fc.uniqueArray(fc.nat({ max: 60 }), { minLength, maxLength: 4 });
const rarely = fc.integer({ min: 0, max: 4 }).map((n) => n === 0);

const SUBJECTS = Object.keys(ground) as (keyof typeof ground)[];

const scenes = fc
  .record({
    holder: fc.nat(),
    posts: fc.array(
      fc.record({
        at: placed,
        role: anyRole(SUBJECTS),
        covers: fc.option(several(1), { freq: 2 }),
        over: rarely,
      }),
      { maxLength: 4 },
    ),
    zones: fc.array(
      fc.record({
        areas: several(2),
        shares: fc.array(fc.nat(), { minLength: 3, maxLength: 8 }),
        over: rarely,
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ holder, posts, zones }): Scene => {
    const { accountId, grid } = holders[holder % holders.length]!;
    const all = app.kernel.catalogue.shareable.map(({ subject, action }) => `${subject}.${action}`);
    const place = (n: number) => places[n % places.length]!;
    return {
      accountId,
      posts: [
        { kept: true, at: grid, role: 'GRID_WORKER', composed: null, covers: null, over: false },
        ...posts.map(({ at, role, covers, over }) => ({
          ...{ kept: false, at: at(), ...role, covers: covers?.map(place) ?? null },
          over: over && covers !== null,
        })),
      ],
      zones: zones.map(({ areas, shares, over }) => ({
        ...{ areas: areas.map(place), over },
        shares: [...new Set(shares.map((n) => all[n % all.length]!))],
      })),
    };
  });

describe('three walls agree', () => {
  test('for random trees, posts, organisations, zones and rows: SQL finds what the rules say, and the database lets all of it through', async () => {
    await fc.assert(
      fc.asyncProperty(scenes, (scene) =>
        enacted(app, scene, async (viewer) => {
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
                  oracle(scene, subject, action, candidate),
                );
                const expected = allowed.map(({ id }) => id).sort();
                expect(unwalled.get(action)).toEqual(expected);
                expect(await find(db, action)).toEqual(expected);
              }
            });
          }
        }),
      ),
      { numRuns: 80, seed: 20260201 },
    );
  });

  test('the scenes are worth the name: zones open something, organisations cover something, and some of both are over', async () => {
    const drawn = fc.sample(scenes, { numRuns: 80, seed: 20260201 });
    const shared = app.kernel.catalogue.shareable.filter(({ subject }) => subject in ground);
    const opened = drawn.filter((scene) =>
      shared.some(({ subject, action }) =>
        ground[subject as keyof typeof ground].some(
          (row) =>
            oracle(scene, subject as keyof typeof ground, action, row) &&
            !oracle({ ...scene, zones: [] }, subject as keyof typeof ground, action, row),
        ),
      ),
    );
    expect(opened.length).toBeGreaterThan(2);
    expect(drawn.filter(({ posts }) => posts.some(({ composed }) => composed)).length).toBeGreaterThan(10);
    expect(drawn.filter(({ posts }) => posts.some(({ covers }) => covers)).length).toBeGreaterThan(10);
    expect(drawn.filter(({ posts }) => posts.some(({ over }) => over)).length).toBeGreaterThan(2);
    expect(drawn.filter(({ zones }) => zones.some(({ over }) => over)).length).toBeGreaterThan(2);
  });

  test('the ground is worth the name: every subject has rows in two counties', () => {
    for (const subject of SUBJECTS)
      expect(new Set(ground[subject].map(({ county }) => county)).size).toBeGreaterThan(1);
    expect(places.length).toBeGreaterThan(60);
  });
});
