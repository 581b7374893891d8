import { describe, expect, test } from '@jest/globals';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld, type Actor, type Place, type World } from '../world.js';
import { collection, feature, fileOf, square, type BoundaryImport } from './geojson.js';

const app = useApp();

const SET = `mutation ($input: SetBoundariesInput!) { setBoundaries(input: $input) {
  dryRun added replaced leftOut features { number name code areaId areaName points message } } }`;
const REMOVE = 'mutation ($input: RemoveBoundariesInput!) { removeBoundaries(input: $input) { removed } }';
const READ = `query ($areaId: ID!, $depth: Int) { boundaries(areaId: $areaId, depth: $depth) {
  area { id name } geometry points } }`;

interface Outlines {
  boundaries: { area: { id: string; name: string }; geometry: { type: string }; points: number }[];
}

const set = (actor: Actor, area: Place, file: string, dryRun = false) =>
  as(app, actor)
    .run<{ setBoundaries: BoundaryImport }>(SET, { input: { areaId: area.id, file, dryRun } })
    .then((data) => data.setBoundaries);
const refused = (actor: Actor, area: Place, file: string) =>
  as(app, actor)
    .refused(SET, { input: { areaId: area.id, file } })
    .then(({ extensions }) => extensions);
const read = (actor: Actor, area: Place, depth = 4) =>
  as(app, actor)
    .run<Outlines>(READ, { areaId: area.id, depth })
    .then(({ boundaries }) => boundaries.map(({ area }) => area.id));

/** Each area of the world that can be told by code or by name. */
const whole = ({ county, township, otherTownship, village, neighbourVillage }: World) =>
  collection(
    [county, township, otherTownship, village]
      .map((area, at) => feature({ code: area.officialCode }, square(at)))
      .concat(feature({ name: neighbourVillage.name }, square(5))),
  );

describe('boundaries are not set', () => {
  test('by anybody below the county (FORBIDDEN in the own area, NOT_FOUND outside)', async () => {
    const world = await makeWorld(app);
    const { official, secretary, worker, inspector, partner, township, village, grid, county } = world;
    for (const [actor, area] of [
      [official, township],
      [secretary, village],
      [worker, grid],
      [inspector, county],
      [partner, county],
    ] as const)
      expect((await refused(actor, area, whole(world))).code).toBe('FORBIDDEN');
    expect((await refused(official, county, whole(world))).code).toBe('NOT_FOUND');
  });

  test('in another county (NOT_FOUND), nor on its areas by their codes (left out)', async () => {
    const [world, stranger] = [await makeWorld(app), await makeWorld(app)];
    expect((await refused(stranger.admin, world.county, whole(world))).code).toBe('NOT_FOUND');
    const { added, leftOut, features } = await set(stranger.admin, stranger.county, whole(world));
    // A village of the same name is the stranger's own.
    expect({ added, leftOut }).toEqual({ added: 1, leftOut: 4 });
    expect(features[0]).toMatchObject({ areaId: null, message: 'there is no such area in yours' });
    expect(await read(world.admin, world.county)).toEqual([]);
  });

  test('above the area that the file is said to be of', async () => {
    const world = await makeWorld(app);
    const { features } = await set(world.admin, world.township, whole(world));
    expect(features.filter(({ areaId }) => areaId).map(({ areaId }) => areaId)).toEqual([
      world.township.id,
      world.village.id,
      world.neighbourVillage.id,
    ]);
  });

  test.each([
    ['is no JSON', fileOf('x')],
    ['is no FeatureCollection', fileOf('{"type":"Feature"}')],
    ['holds nothing', collection([])],
  ])('from a file that %s (INVALID, by field)', async (_, file) => {
    const { admin, county } = await makeWorld(app);
    expect(await refused(admin, county, file)).toMatchObject({
      code: 'INVALID',
      fields: { file: expect.any(String) },
    });
  });

  test('from a file that is too large (INVALID)', async () => {
    const { admin, county } = await makeWorld(app);
    const file = fileOf(`${' '.repeat(8 * 2 ** 20)}{}`);
    expect(await refused(admin, county, file)).toMatchObject({
      fields: { file: expect.stringContaining('8 MB') },
    });
  });

  test('on a dry run, which says all the same what would happen', async () => {
    const world = await makeWorld(app);
    const tried = await set(world.admin, world.county, whole(world), true);
    expect(tried).toMatchObject({ dryRun: true, added: 5, replaced: 0, leftOut: 0 });
    expect(await read(world.admin, world.county)).toEqual([]);
  });
});

describe('boundaries', () => {
  test('are read within the own area only', async () => {
    const world = await makeWorld(app);
    await set(world.admin, world.county, whole(world));
    expect(await read(world.secretary, world.village)).toEqual([world.village.id]);
    for (const area of [world.county, world.township, world.neighbourVillage])
      expect(await read(world.secretary, area)).toEqual([]);
    expect(await read(world.official, world.township)).toEqual([
      world.township.id,
      world.village.id,
      world.neighbourVillage.id,
    ]);
    const { admin: stranger } = await makeWorld(app);
    expect(await read(stranger, world.county)).toEqual([]);
  });

  test('go no deeper than asked', async () => {
    const world = await makeWorld(app);
    await set(world.admin, world.county, whole(world));
    expect(await read(world.admin, world.county, 0)).toEqual([world.county.id]);
    expect(await read(world.admin, world.county, 1)).toHaveLength(3);
  });

  test('are found by code, by name, or by a name with the one above it; what two areas answer to is left out', async () => {
    const { admin, county, village, grid, otherGrid } = await makeWorld(app);
    const file = collection([
      feature({ XZQDM: `${county.officialCode}000000` }, square(1)),
      feature({ name: otherGrid.name }, square(2)),
      feature({ name: grid.name }, square(3)),
      feature({ name: grid.name, parent: village.name }, square(4)),
      feature({}, square(5)),
      feature({ code: county.officialCode }, square(6)),
    ]);
    const { features, ...counts } = await set(admin, county, file);
    expect(counts).toEqual({ dryRun: false, added: 3, replaced: 0, leftOut: 3 });
    expect(features.map(({ number, areaId, message }) => [number, areaId ?? message])).toEqual([
      [3, '3 areas have this name: add the code, or the name above it (parent)'],
      [5, 'has neither a code nor a name'],
      [6, 'is the same area as feature 1'],
      [1, county.id],
      [2, otherGrid.id],
      [4, grid.id],
    ]);
  });

  test('are replaced by a later upload, and leave a trace with the counts', async () => {
    const world = await makeWorld(app);
    await set(world.admin, world.county, whole(world));
    expect(await set(world.admin, world.county, whole(world))).toMatchObject({ added: 0, replaced: 5 });
    const { auditEvents } = await as(app, world.admin).run<{ auditEvents: { nodes: { action: string }[] } }>(
      '{ auditEvents(first: 2) { nodes { action after } } }',
    );
    expect(auditEvents.nodes[0]).toMatchObject({
      action: 'setBoundaries',
      after: { added: 0, replaced: 5, leftOut: 0, dryRun: false },
    });
  });

  test('are removed by the county, one or all below; nobody else removes them', async () => {
    const world = await makeWorld(app);
    const { admin, official, otherOfficial, county, township } = world;
    await set(admin, county, whole(world));
    const remove = (actor: Actor, area: Place, below = false) =>
      as(app, actor).send<{ removeBoundaries: { removed: number } }>(REMOVE, {
        input: { areaId: area.id, below },
      });
    expect((await remove(official, township)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await remove(otherOfficial, township)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await remove(admin, county)).data?.removeBoundaries.removed).toBe(1);
    expect(await read(admin, county)).toHaveLength(4);
    expect((await remove(admin, township, true)).data?.removeBoundaries.removed).toBe(3);
    expect(await read(admin, county)).toEqual([world.otherTownship.id]);
  });
});
