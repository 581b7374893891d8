import { describe, expect, test } from '@jest/globals';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { day, grant } from '../accounts/people.js';
import { organisationAt } from '../organisations/organisation.js';
import { makeWorld, type Actor, type Place } from '../world.js';
import {
  COVERAGE,
  CREATE_ZONE,
  END_ZONE,
  RECORDING,
  UPDATE_ZONE,
  VISITS,
  zoneInput,
  zoneOf,
  ZONES,
  type ZoneFacts,
} from './joint-zone.js';

const app = useApp();

const refusal = async (actor: Actor, areas: readonly Place[], given: Record<string, unknown> = {}) =>
  (await as(app, actor).refused(CREATE_ZONE, { input: zoneInput(app, actor, areas, given) })).extensions;

const zonesOf = async (actor: Actor) =>
  (await as(app, actor).run<{ jointZones: { nodes: ZoneFacts[] } }>(ZONES)).jointZones.nodes;

type Changes = Record<'before' | 'after', { areas: unknown[] }>;

describe('createJointZone', () => {
  test('a secretary and a worker set up none (FORBIDDEN)', async () => {
    const { secretary, worker, grid, otherGrid } = await makeWorld(app);
    for (const actor of [secretary, worker])
      expect((await refusal(actor, [grid, otherGrid])).code).toBe('FORBIDDEN');
  });

  test('with the right at one side only there is none (INVALID, naming the other)', async () => {
    const { official, otherOfficial, village, farVillage } = await makeWorld(app);
    expect((await refusal(official, [village, farVillage])).fields).toHaveProperty(['areaIds.1']);
    expect((await refusal(otherOfficial, [village, farVillage])).fields).toHaveProperty(['areaIds.0']);
  });

  test('with posts at both sides and none above them there is none either (FORBIDDEN)', async () => {
    const { admin, official, village, farVillage, otherTownship } = await makeWorld(app);
    await as(app, admin).run('mutation ($input: GrantPostInput!) { grantPost(input: $input) { id } }', {
      input: { accountId: official.accountId, role: 'TOWNSHIP_OFFICIAL', areaId: otherTownship.id },
    });
    expect((await refusal(official, [village, farVillage])).code).toBe('FORBIDDEN');
  });

  test('one area is none, an area inside another neither, nor the same twice (INVALID)', async () => {
    const { admin, village, grid, farVillage } = await makeWorld(app);
    expect((await refusal(admin, [village])).fields).toHaveProperty('areaIds');
    expect((await refusal(admin, [village, grid])).fields).toHaveProperty('areaIds');
    expect((await refusal(admin, [village, farVillage, village])).code).toBe('INVALID');
  });

  test('it has an end, within a year and not in the past (INVALID)', async () => {
    const { admin, village, farVillage } = await makeWorld(app);
    for (const endsOn of [day(app, -1), day(app, 400)])
      expect((await refusal(admin, [village, farVillage], { endsOn })).fields).toHaveProperty('endsOn');
    expect((await refusal(admin, [village, farVillage], { startsOn: day(app, -1) })).fields).toHaveProperty(
      'startsOn',
    );
  });

  test('people, accounts and deeds on the register are never shared, nor is nothing (INVALID)', async () => {
    const { admin, village, farVillage } = await makeWorld(app);
    for (const shares of [
      [{ subject: 'Person', action: 'read' }],
      [{ subject: 'Account', action: 'read' }],
      [{ subject: 'Household', action: 'revealHousehold' }],
      [{ subject: 'Visit', action: 'voidVisit' }],
      [VISITS, { subject: 'Nothing', action: 'read' }],
      [],
    ])
      expect((await refusal(admin, [village, farVillage], { shares })).fields).toHaveProperty('shares');
  });

  test('what it is made of is told, with what comes along; the lowest area above them manages it', async () => {
    const { admin, official, otherOfficial, village, neighbourVillage, farVillage } = await makeWorld(app);
    const { shares, sides, viewerCan } = await zoneOf(app, admin, [village, farVillage], {
      shares: [RECORDING],
    });
    expect(shares.map(({ subject, action }) => `${subject}.${action}`).sort()).toEqual([
      'Area.read',
      'Boundary.read',
      'Household.read',
      'Household.recordVisit',
      'Response.read',
      'Response.recordVisit',
      'Visit.read',
    ]);
    // The official above is in neither of them, and counts for neither.
    expect(sides).toMatchObject([
      { id: village.id, name: '甲村', holders: 3 },
      { id: farVillage.id, name: '丙村', holders: 1 },
    ]);
    expect(viewerCan.sort()).toEqual(['endJointZone', 'updateJointZone']);
    await zoneOf(app, official, [village, neighbourVillage], { name: '东乡联防' });
    expect((await zonesOf(official)).map(({ name }) => name)).toEqual(['东乡联防']);
    expect(await zonesOf(otherOfficial)).toEqual([]);
  });

  test('who stands in it by an organisation counts there, once, whatever else they hold', async () => {
    const { admin, official, village, farVillage, grid, otherGrid, worker, neighbour, township } =
      await makeWorld(app);
    const team = await organisationAt(app, official, township, {
      ...{ kind: 'COMMANDO_TEAM', endsOn: day(app, 30), areaIds: [grid.id, otherGrid.id] },
    });
    for (const { accountId } of [worker, neighbour])
      await grant(app, admin, { accountId, role: 'GRID_WORKER', organisationId: team.id });
    const { sides } = await zoneOf(app, admin, [village, farVillage]);
    expect(sides.map(({ holders }) => holders)).toEqual([4, 1]);
  });

  test('those in it read it, as long as it lasts; those beside it never do', async () => {
    const { admin, village, farVillage, worker, farWorker, neighbour, secretary } = await makeWorld(app);
    const { id, version } = await zoneOf(app, admin, [village, farVillage]);
    for (const actor of [worker, secretary, farWorker]) {
      const [zone] = await zonesOf(actor);
      expect(zone).toMatchObject({ name: '两村联防', viewerCan: [] });
      expect(zone!.sides.map(({ name }) => name)).toEqual(['甲村', '丙村']);
      // Who is in office on the other side is theirs to know: no number rather than a wrong one.
      expect(zone!.sides.filter(({ holders }) => holders !== null).length).toBe(actor === secretary ? 1 : 0);
    }
    expect(await zonesOf(neighbour)).toEqual([]);
    await as(app, admin).run(END_ZONE, { input: { id, version } });
    for (const actor of [worker, farWorker]) expect(await zonesOf(actor)).toEqual([]);
    expect(await zonesOf(admin)).toMatchObject([{ current: false, viewerCan: [] }]);
  });
});

describe('updateJointZone and endJointZone', () => {
  test('nobody in it changes or ends it (FORBIDDEN), and nobody beside it finds it (NOT_FOUND)', async () => {
    const { admin, official, otherOfficial, secretary, township, village, farVillage } = await makeWorld(app);
    const { id, version } = await zoneOf(app, admin, [village, farVillage]);
    const { id: higher } = await zoneOf(app, admin, [township, farVillage]);
    const [update, end] = [{ input: { id, version, name: '新名' } }, { input: { id, version } }];
    expect((await as(app, secretary).refused(UPDATE_ZONE, update)).extensions.code).toBe('FORBIDDEN');
    expect((await as(app, otherOfficial).refused(END_ZONE, end)).extensions.code).toBe('NOT_FOUND');
    // Not even whoever answers for one of its areas: it is the county's.
    expect(
      (await as(app, official).refused(END_ZONE, { input: { id: higher, version } })).extensions.code,
    ).toBe('FORBIDDEN');
  });

  test('another area is asked for as the first ones were, and what was read must be the newest (CONFLICT)', async () => {
    const { admin, official, village, neighbourVillage, farVillage, grid } = await makeWorld(app);
    const { id, version } = await zoneOf(app, official, [village, neighbourVillage]);
    const change = (given: Record<string, unknown>) => ({ input: { id, version, ...given } });
    const areaIds = [village.id, neighbourVillage.id, farVillage.id];
    expect(
      (await as(app, official).refused(UPDATE_ZONE, change({ areaIds }))).extensions.fields,
    ).toHaveProperty(['areaIds.2']);
    expect(
      (await as(app, admin).refused(UPDATE_ZONE, change({ areaIds: [village.id, grid.id] }))).extensions.code,
    ).toBe('INVALID');
    const { done } = await as(app, admin).run<{ done: ZoneFacts }>(UPDATE_ZONE, change({ areaIds }));
    expect(done.sides).toHaveLength(3);
    const { auditEvents } = await as(app, admin).run<{ auditEvents: { nodes: Changes[] } }>(
      '{ auditEvents(filter: { action: { eq: "updateJointZone" } }) { nodes { before after } } }',
    );
    const [{ before, after }] = auditEvents.nodes as [Changes];
    expect([before.areas, after.areas].map((areas) => areas.length)).toEqual([2, 3]);
    expect(Object.keys(before).sort()).toEqual(Object.keys(after).sort());
    expect((await as(app, admin).refused(UPDATE_ZONE, change({ name: '旧' }))).extensions.code).toBe(
      'CONFLICT',
    );
    // It belongs to the county from now on.
    expect(
      (await as(app, official).refused(END_ZONE, { input: { id, version: done.version } })).extensions.code,
    ).toBe('NOT_FOUND');
  });

  test('one that is over is not changed any more (FORBIDDEN)', async () => {
    const { admin, village, farVillage } = await makeWorld(app);
    const { id, version } = await zoneOf(app, admin, [village, farVillage]);
    await as(app, admin).run(END_ZONE, { input: { id, version } });
    for (const deed of [UPDATE_ZONE, END_ZONE])
      expect(
        (await as(app, admin).refused(deed, { input: { id, version: version + 1 } })).extensions.code,
      ).toBe('FORBIDDEN');
  });

  test('an area in it is not closed (CONFLICT)', async () => {
    const { admin, neighbourGrid, farGrid } = await makeWorld(app);
    await zoneOf(app, admin, [neighbourGrid, farGrid], { shares: [COVERAGE] });
    const { extensions } = await as(app, admin).refused(
      'mutation ($input: CloseAreaInput!) { closeArea(input: $input) { id } }',
      { input: { id: neighbourGrid.id, version: 1 } },
    );
    expect(extensions).toMatchObject({ code: 'CONFLICT', holds: { joint_zone_area: 1 } });
  });
});
