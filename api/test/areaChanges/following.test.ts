import { describe, expect, test } from '@jest/globals';
import { verifyAreas } from '../../src/areaChanges/verify-areas.js';
import { day } from '../accounts/people.js';
import { useApp } from '../app.js';
import { bind, END_BINDING } from '../bindings/chain.js';
import { as } from '../client.js';
import { END_ZONE, HOUSEHOLDS, seen, VISITS, zoneOf } from '../jointZones/joint-zone.js';
import { householdsOf, organisationAt, UPDATE_ORGANISATION } from '../organisations/organisation.js';
import { householdIn, openResponse } from '../register.js';
import { compose, holderOf, may } from '../roles/roles.js';
import { makeWorld, type Actor, type Place } from '../world.js';
import { doing, MERGE, MOVE, PREVIEW_MERGE, PREVIEW_UNDO, rows, UNDO } from './changes.js';

const app = useApp();

const whole = async () => expect(await verifyAreas(app.kernel.db, app.kernel.tables)).toEqual([]);
const refusedMerge = async (actor: Actor, areaIds: string[], targetId: string) =>
  as(app, actor).refused(MERGE, { input: { areaIds, targetId } });
const boundAt = async ({ id }: Pick<Place, 'id'>) =>
  (
    await rows<{ name: string }>(
      app,
      `select holder_name as name from binding where area_id = $1 and ends_by >= $2 order by 1`,
      ...[id, day(app, 0)],
    )
  ).map(({ name }) => name);
const coveredBy = async ({ id }: { id: string }) =>
  (
    await rows<{ id: string }>(
      app,
      'select area_id as id from organisation_area where organisation_id = $1',
      id,
    )
  ).map((row) => row.id);
const sidesOf = async ({ id }: { id: string }) =>
  (await rows<{ id: string }>(app, 'select area_id as id from joint_zone_area where zone_id = $1', id))
    .map((row) => row.id)
    .sort();
const grant = async (actor: Actor, account: Actor, role: string, organisationId: string) =>
  as(app, actor).run('mutation ($input: GrantPostInput!) { grantPost(input: $input) { id } }', {
    input: { accountId: account.accountId, role, organisationId },
  });

test('a move is refused where an organisation would cover an area outside of where it belongs', async () => {
  const { admin, township, village, otherTownship } = await makeWorld(app);
  const team = await organisationAt(app, admin, township, { name: '防控支部', areaIds: [village.id] });
  const { extensions, message } = await as(app, admin).refused(MOVE, {
    input: { id: village.id, version: 1, parentId: otherTownship.id },
  });
  expect(extensions).toMatchObject({ code: 'CONFLICT', unfit: [{ id: team.id }] });
  expect(message).toMatch(
    /防控支部 would have an area outside of where it belongs: let it cover others first/,
  );
});

describe('a merge is refused', () => {
  test('over an open response, by name, and says what to do', async () => {
    const world = await makeWorld(app);
    await openResponse(app, world, world.otherTownship);
    const { extensions, message } = await refusedMerge(
      world.admin,
      [world.otherTownship.id],
      world.township.id,
    );
    expect(extensions.code).toBe('CONFLICT');
    expect(message).toMatch(/There are still 1 open responses \(.+\): close them first\./);
  });

  test('where a joint zone would be left with one area; it is named', async () => {
    const { admin, official, grid, otherGrid } = await makeWorld(app);
    const zone = await zoneOf(app, admin, [grid, otherGrid], { name: '一二网格联防' });
    const { extensions, message } = await refusedMerge(official, [otherGrid.id], grid.id);
    expect(extensions).toMatchObject({ code: 'CONFLICT', unfit: [{ subject: 'JointZone', id: zone.id }] });
    expect(message).toMatch(/joint zone 一二网格联防 would be left with 1 area: .*end it/);
  });

  test('where an organisation would cover an area outside of where it belongs, or one inside another', async () => {
    const { admin, village, neighbourVillage, neighbourGrid, grid } = await makeWorld(app);
    const team = await organisationAt(app, admin, neighbourVillage, {
      name: '乙村支部',
      areaIds: [neighbourGrid.id],
    });
    const out = await refusedMerge(admin, [neighbourGrid.id], grid.id);
    expect(out.extensions).toMatchObject({ code: 'CONFLICT', unfit: [{ id: team.id }] });
    expect(out.message).toMatch(/乙村支部 would have an area outside of where it belongs/);

    const second = await makeWorld(app);
    const nested = await organisationAt(app, second.admin, second.township, {
      ...{ name: '网格支部', areaIds: [second.village.id, second.neighbourGrid.id] },
    });
    const renames = [{ areaId: second.neighbourGrid.id, name: '三格' }];
    const inside = await as(app, second.admin).refused(MERGE, {
      input: { areaIds: [second.neighbourVillage.id], targetId: second.village.id, renames },
    });
    expect(inside.extensions).toMatchObject({ code: 'CONFLICT', unfit: [{ id: nested.id }] });
    expect(village.id).toBeTruthy();
  });

  test('by somebody who could not open the larger area to a zone (FORBIDDEN)', async () => {
    const world = await makeWorld(app);
    const { admin, grid, otherGrid, farGrid } = world;
    const read = [...may('Area', 'read', 'mergeAreas', 'createArea'), ...may('AreaChange', 'read')];
    const composed = async (...more: object[]) => {
      const role = await compose(app, admin, world.county, { may: [...read, ...more] });
      return holderOf(app, world, role.id, world.township);
    };
    const zone = await zoneOf(app, admin, [otherGrid, farGrid], { shares: [VISITS] });
    const unable = await composed();
    expect((await refusedMerge(unable, [otherGrid.id], grid.id)).extensions.code).toBe('FORBIDDEN');
    // Nor without what the zone shares.
    const blind = await composed(...may('Area', 'createJointZone'));
    expect((await refusedMerge(blind, [otherGrid.id], grid.id)).extensions.code).toBe('FORBIDDEN');
    expect(await sidesOf(zone)).toEqual([otherGrid.id, farGrid.id].sort());
    // A zone apart, it is done.
    await as(app, admin).run(END_ZONE, { input: { id: zone.id, version: zone.version } });
    await doing(app, unable, MERGE, { areaIds: [otherGrid.id], targetId: grid.id });
  });
});

describe('what follows into what areas have become', () => {
  test('bindings go along; who is bound to both stays bound once; taken back, each is where it was', async () => {
    const { official, admin, grid, otherGrid } = await makeWorld(app);
    await bind(app, official, grid, { holderName: '周干部' });
    await bind(app, official, otherGrid, { holderName: '周干部', endsOn: day(app, 60) });
    await bind(app, official, otherGrid, { holderName: '吴干部' });
    await bind(app, official, grid, { holderName: '郑干部', endsOn: day(app, 10) });
    await bind(app, official, otherGrid, { holderName: '郑干部', endsOn: day(app, 20) });
    const over = await bind(app, official, otherGrid, { holderName: '旧干部' });
    await as(app, official).run(END_BINDING, { input: { id: over.id, version: 1 } });
    const input = { areaIds: [otherGrid.id], targetId: grid.id };
    const { preview } = await as(app, official).run<{ preview: { follows: object[] } }>(PREVIEW_MERGE, {
      input,
    });
    const goes = { subject: 'Binding', area: { name: '第二网格' }, into: [{ name: '第一网格' }] };
    expect(preview.follows).toEqual([
      { ...goes, name: '吴干部', joined: false },
      { ...goes, name: '周干部', joined: true },
      { ...goes, name: '郑干部', joined: false },
    ]);
    expect(await boundAt(otherGrid)).toHaveLength(3); // it was only asked
    const { id } = await doing(app, official, MERGE, input);
    expect(await boundAt(grid)).toEqual(['吴干部', '周干部', '郑干部']);
    expect(await boundAt(otherGrid)).toEqual([]);
    const [longer] = await rows<{ ends: string }>(
      app,
      `select ends_on::text as ends from binding where area_id = $1 and holder_name = '郑干部' and ends_by >= $2`,
      ...[grid.id, day(app, 0)],
    );
    expect(longer!.ends).toBe(day(app, 20));
    expect(await rows(app, 'select area_id as id from binding where id = $1', over.id)).toEqual([
      { id: otherGrid.id },
    ]);
    await whole();
    await doing(app, official, UNDO, { id });
    expect(await boundAt(grid)).toEqual(['周干部', '郑干部']);
    expect(await boundAt(otherGrid)).toEqual(['吴干部', '周干部', '郑干部']);
    const ends = await rows<{ ends: string | null }>(
      app,
      `select ends_on::text as ends from binding where area_id = any($1::uuid[]) and ends_by >= $2 order by holder_name, ends_by`,
      [grid.id, otherGrid.id],
      day(app, 0),
    );
    expect(ends.map((row) => row.ends)).toEqual([null, day(app, 60), null, day(app, 10), day(app, 20)]);
    expect(admin.accountId).toBeTruthy();
    await whole();
  });

  test('an organisation covers what its area has become, once, and its posts see there; the preview says so', async () => {
    const world = await makeWorld(app);
    const { admin, official, grid, otherGrid, village, otherWorker, farWorker } = world;
    const [home, otherHome] = [
      await householdIn(app, world, grid, 2),
      await householdIn(app, world, otherGrid, 2),
    ];
    const team = await organisationAt(app, admin, village, { name: '突击队', areaIds: [otherGrid.id] });
    const both = await organisationAt(app, admin, village, {
      ...{ name: '双网格支部', areaIds: [grid.id, otherGrid.id] },
    });
    const own = await organisationAt(app, admin, otherGrid, { name: '网格党小组', kind: 'BRANCH' });
    await as(app, admin).run('mutation ($input: AddMemberInput!) { addMember(input: $input) { id } }', {
      input: { organisationId: own.id, name: '党员甲', duty: 'MEMBER' },
    });
    await grant(admin, farWorker, 'GRID_WORKER', team.id);
    await grant(admin, farWorker, 'VILLAGE_SECRETARY', own.id);
    const input = { areaIds: [otherGrid.id], targetId: grid.id };
    const { preview } = await as(app, official).run<{
      preview: { follows: object[]; postEffects: object[] };
    }>(PREVIEW_MERGE, { input });
    expect(preview.follows).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: '突击队', joined: false }),
        expect.objectContaining({ name: '双网格支部', joined: true }),
        expect.objectContaining({ name: '网格党小组', joined: false }),
      ]),
    );
    expect(preview.postEffects).toContainEqual(
      expect.objectContaining({ role: 'GRID_WORKER', area: { name: '甲村' }, gains: 1, goesTo: null }),
    );
    expect(await householdsOf(app, farWorker)).toEqual([otherHome]);
    const { id } = await doing(app, official, MERGE, input);
    expect(await coveredBy(team)).toEqual([grid.id]);
    expect(await coveredBy(both)).toEqual([grid.id]);
    expect(await coveredBy(own)).toEqual([grid.id]);
    expect(await householdsOf(app, farWorker)).toEqual([home, otherHome].sort());
    const place = async (table: string) =>
      rows(
        app,
        `select distinct area_path as path from ${table} where ${table === 'organisation' ? 'id' : 'organisation_id'} = $1`,
        own.id,
      );
    for (const table of ['organisation', 'member', 'post'])
      expect(await place(table)).toEqual([{ path: grid.areaPath }]);
    await whole();
    const undo = await as(app, official).run<{ preview: object }>(PREVIEW_UNDO, { input: { id } });
    expect(undo.preview).toMatchObject({ households: 1 });
    await doing(app, official, UNDO, { id });
    expect(await coveredBy(team)).toEqual([otherGrid.id]);
    expect((await coveredBy(both)).sort()).toEqual([grid.id, otherGrid.id].sort());
    for (const table of ['organisation', 'member', 'post'])
      expect(await place(table)).toEqual([{ path: otherGrid.areaPath }]);
    expect(await householdsOf(app, farWorker)).toEqual([otherHome]);
    expect(otherWorker.accountId).toBeTruthy();
    await whole();
  });

  test('what somebody has said anew since is not taken back: a cover that was changed stays as it is', async () => {
    const { admin, official, grid, otherGrid, village, neighbourGrid, township } = await makeWorld(app);
    const both = await organisationAt(app, admin, township, {
      ...{ name: '双网格支部', areaIds: [grid.id, otherGrid.id] },
    });
    const { id } = await doing(app, official, MERGE, { areaIds: [otherGrid.id], targetId: grid.id });
    app.clock.pass({ minutes: 1 });
    await as(app, admin).run(UPDATE_ORGANISATION, {
      input: { id: both.id, version: both.version, areaIds: [neighbourGrid.id] },
    });
    await doing(app, official, UNDO, { id });
    expect(await coveredBy(both)).toEqual([neighbourGrid.id]);
    expect(village.id).toBeTruthy();
  });

  test('a joint zone goes on with what its area has become: from the next request on, both ways', async () => {
    const world = await makeWorld(app);
    const { admin, official, worker, farWorker, grid, otherGrid, farGrid } = world;
    const home = await householdIn(app, world, grid, 2);
    const otherHome = await householdIn(app, world, otherGrid, 2);
    const farHome = await householdIn(app, world, farGrid, 2);
    const zone = await zoneOf(app, admin, [otherGrid, farGrid], { shares: [HOUSEHOLDS] });
    expect(await seen(app, farWorker, 'households')).toEqual(expect.arrayContaining([otherHome, farHome]));
    expect(await seen(app, worker, 'households')).toEqual([home]);
    const { id } = await doing(app, official, MERGE, { areaIds: [otherGrid.id], targetId: grid.id });
    expect(await sidesOf(zone)).toEqual([grid.id, farGrid.id].sort());
    expect((await seen(app, farWorker, 'households')).sort()).toEqual([home, otherHome, farHome].sort());
    expect((await seen(app, worker, 'households')).sort()).toEqual([home, otherHome, farHome].sort());
    await doing(app, official, UNDO, { id });
    expect(await sidesOf(zone)).toEqual([otherGrid.id, farGrid.id].sort());
    expect(await seen(app, worker, 'households')).toEqual([home]);
    await whole();
  });

  test('made into a new area, it is not undone over a binding or an organisation of since (CONFLICT)', async () => {
    const { official, admin, grid, otherGrid, village } = await makeWorld(app);
    const { id, into } = await doing(app, official, MERGE, {
      areaIds: [grid.id, otherGrid.id],
      newArea: { parentId: village.id, name: '大网格' },
    });
    await bind(app, official, into[0]!, { holderName: '新干部' });
    await organisationAt(app, admin, village, { name: '新支部', areaIds: [into[0]!.id] });
    const { extensions, message } = await as(app, official).refused(UNDO, { input: { id } });
    expect(extensions.code).toBe('CONFLICT');
    expect(message).toMatch(/1 organisations, 1 bindings came since/);
  });
});
