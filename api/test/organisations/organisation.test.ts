import { describe, expect, test } from '@jest/globals';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld, type Actor, type Place } from '../world.js';
import { day } from '../accounts/people.js';
import {
  ADD_MEMBER,
  CREATE_ORGANISATION,
  DISSOLVE_ORGANISATION,
  organisationAt,
  organisationInput,
  ORGANISATIONS,
  REMOVE_MEMBER,
  UPDATE_MEMBER,
  UPDATE_ORGANISATION,
  type OrganisationFacts,
} from './organisation.js';

const app = useApp();

const refusal = async (actor: Actor, area: Place, given: Record<string, unknown> = {}) =>
  (await as(app, actor).refused(CREATE_ORGANISATION, { input: organisationInput(area, given) })).extensions;

const namesSeenBy = async (actor: Actor) => {
  const { organisations } = await as(app, actor).run<{ organisations: { nodes: OrganisationFacts[] } }>(
    ORGANISATIONS,
  );
  return organisations.nodes.map(({ name }) => name);
};

const team = (given: Record<string, unknown> = {}) => ({
  ...{ kind: 'COMMANDO_TEAM', name: '突击队', endsOn: day(app, 30) },
  ...given,
});

describe('createOrganisation', () => {
  test('a grid worker sets up none, an inspector neither (FORBIDDEN)', async () => {
    const { worker, inspector, grid } = await makeWorld(app);
    for (const actor of [worker, inspector]) expect((await refusal(actor, grid)).code).toBe('FORBIDDEN');
  });

  test('a secretary sets up none in the neighbour village (NOT_FOUND)', async () => {
    const { secretary, neighbourVillage } = await makeWorld(app);
    expect((await refusal(secretary, neighbourVillage)).code).toBe('NOT_FOUND');
  });

  test('an official lets none cover a village of another township (INVALID, named)', async () => {
    const { official, township, village, farVillage } = await makeWorld(app);
    const { code, fields } = await refusal(official, township, { areaIds: [village.id, farVillage.id] });
    expect(code).toBe('INVALID');
    expect(fields).toHaveProperty(['areaIds.1']);
  });

  test('it covers nothing outside of where it belongs, and no area inside another (INVALID)', async () => {
    const { admin, village, neighbourVillage, grid } = await makeWorld(app);
    expect((await refusal(admin, village, { areaIds: [neighbourVillage.id] })).fields).toHaveProperty(
      'areaIds',
    );
    expect((await refusal(admin, village, { areaIds: [village.id, grid.id] })).fields).toHaveProperty(
      'areaIds',
    );
    expect((await refusal(admin, village, { areaIds: [] })).fields).toHaveProperty('areaIds');
  });

  test('what is set up for a term has an end, within a year and not before it begins (INVALID)', async () => {
    const { admin, village } = await makeWorld(app);
    for (const endsOn of [null, day(app, 400), day(app, -1)])
      expect((await refusal(admin, village, team({ endsOn }))).fields).toHaveProperty('endsOn');
  });

  test('a branch stands under no team, and nothing under what belongs elsewhere or is dissolved', async () => {
    const { admin, village, neighbourVillage } = await makeWorld(app);
    const squad = await organisationAt(app, admin, village, team());
    const branch = await organisationAt(app, admin, neighbourVillage);
    expect((await refusal(admin, village, { parentId: squad.id })).fields).toHaveProperty('parentId');
    expect((await refusal(admin, village, team({ parentId: branch.id }))).fields).toHaveProperty('parentId');
    const { id, version } = branch;
    await as(app, admin).run(DISSOLVE_ORGANISATION, { input: { id, version } });
    expect((await refusal(admin, neighbourVillage, team({ parentId: id }))).fields).toHaveProperty(
      'parentId',
    );
  });

  test('a secretary sets up a branch; it covers the village, and is found by those in it and above it alone', async () => {
    const { secretary, official, worker, neighbour, village } = await makeWorld(app);
    const made = await organisationAt(app, secretary, village, { name: '甲村党支部' });
    expect(made).toMatchObject({ current: true, endsOn: null });
    expect(made.areas).toMatchObject([{ id: village.id, name: '甲村' }]);
    expect(made.areas[0]!.placeName).toMatch(/东乡$/);
    expect(made.viewerCan).toEqual(expect.arrayContaining(['updateOrganisation', 'grantPost', 'addMember']));
    for (const actor of [official, secretary, worker])
      expect(await namesSeenBy(actor)).toEqual(['甲村党支部']);
    expect(await namesSeenBy(neighbour)).toEqual([]);
  });
});

describe('dissolveOrganisation', () => {
  test('not while others stand under it (CONFLICT, naming them), and not twice (FORBIDDEN)', async () => {
    const { secretary, village } = await makeWorld(app);
    const branch = await organisationAt(app, secretary, village);
    const squad = await organisationAt(app, secretary, village, team({ parentId: branch.id }));
    const dissolve = ({ id, version }: OrganisationFacts) => ({ input: { id, version } });
    const { extensions, message } = await as(app, secretary).refused(DISSOLVE_ORGANISATION, dissolve(branch));
    expect(extensions.code).toBe('CONFLICT');
    expect(message).toContain('突击队');
    const { done } = await as(app, secretary).run<{ done: OrganisationFacts }>(
      DISSOLVE_ORGANISATION,
      dissolve(squad),
    );
    expect(done).toMatchObject({ current: false, viewerCan: [] });
    expect((await as(app, secretary).refused(DISSOLVE_ORGANISATION, dissolve(done))).extensions.code).toBe(
      'FORBIDDEN',
    );
    await as(app, secretary).run(DISSOLVE_ORGANISATION, dissolve(branch));
  });

  test('an area that one covers is not closed (CONFLICT); after it is dissolved, it is', async () => {
    const { official, village, neighbourVillage, neighbourGrid } = await makeWorld(app);
    const { id, version } = await organisationAt(app, official, neighbourVillage, {
      areaIds: [neighbourGrid.id],
    });
    const close = 'mutation ($input: CloseAreaInput!) { closeArea(input: $input) { status } }';
    const input = { id: neighbourGrid.id, version: 1 };
    expect((await as(app, official).refused(close, { input })).extensions).toMatchObject({
      code: 'CONFLICT',
      holds: { organisation_area: 1 },
    });
    await as(app, official).run(DISSOLVE_ORGANISATION, { input: { id, version } });
    await as(app, official).run(close, { input });
    expect((await refusal(official, village, { areaIds: [neighbourGrid.id] })).code).toBe('INVALID');
  });
});

describe('updateOrganisation', () => {
  test('what was read of it must be the newest, also where only its areas have changed since (CONFLICT)', async () => {
    const { secretary, village, grid, otherGrid } = await makeWorld(app);
    const { id, version } = await organisationAt(app, secretary, village, { areaIds: [grid.id] });
    const change = (areaIds: string[]) => ({ input: { id, version, areaIds } });
    const { done } = await as(app, secretary).run<{ done: OrganisationFacts }>(
      UPDATE_ORGANISATION,
      change([otherGrid.id]),
    );
    expect(done.areas.map((area) => area.id)).toEqual([otherGrid.id]);
    expect((await as(app, secretary).refused(UPDATE_ORGANISATION, change([grid.id]))).extensions.code).toBe(
      'CONFLICT',
    );
  });

  test('its end is put off and brought forward; never into the past (INVALID)', async () => {
    const { secretary, village } = await makeWorld(app);
    const { id, version } = await organisationAt(app, secretary, village, team());
    const change = (endsOn: string | null) => ({ input: { id, version, endsOn } });
    for (const endsOn of [day(app, -1), null])
      expect(
        (await as(app, secretary).refused(UPDATE_ORGANISATION, change(endsOn))).extensions.fields,
      ).toHaveProperty('endsOn');
    const { done } = await as(app, secretary).run<{ done: OrganisationFacts }>(
      UPDATE_ORGANISATION,
      change(day(app, 60)),
    );
    expect(done.endsOn).toBe(day(app, 60));
  });
});

describe('members', () => {
  test('a worker adds none (FORBIDDEN), a neighbour none (NOT_FOUND), and nobody reads them from below', async () => {
    const { secretary, neighbour, worker, village } = await makeWorld(app);
    const { id } = await organisationAt(app, secretary, village);
    const input = { organisationId: id, name: '王五' };
    expect((await as(app, worker).refused(ADD_MEMBER, { input })).extensions.code).toBe('FORBIDDEN');
    expect((await as(app, neighbour).refused(ADD_MEMBER, { input })).extensions.code).toBe('NOT_FOUND');
    await as(app, secretary).run(ADD_MEMBER, { input });
    const members = '{ members { nodes { name } } }';
    expect(await as(app, secretary).run(members)).toEqual({ members: { nodes: [{ name: '王五' }] } });
    expect(await as(app, worker).run(members)).toEqual({ members: { nodes: [] } });
  });

  test('by account the name is the account’s; the same account joins once, and a second secretary waits for the first', async () => {
    const { secretary, worker, otherWorker, neighbour, village } = await makeWorld(app);
    const { id: organisationId } = await organisationAt(app, secretary, village);
    const add = (given: Record<string, unknown>) => ({ input: { organisationId, ...given } });
    const chief = await as(app, secretary).run<{ done: { id: string; version: number; name: string } }>(
      ADD_MEMBER,
      add({ accountId: worker.accountId, duty: 'SECRETARY' }),
    );
    expect(chief.done.name).toBe('GRID_WORKER');
    for (const given of [
      { accountId: worker.accountId },
      { accountId: otherWorker.accountId, duty: 'SECRETARY' },
    ])
      expect((await as(app, secretary).refused(ADD_MEMBER, add(given))).extensions.code).toBe('CONFLICT');
    expect(
      (await as(app, secretary).refused(ADD_MEMBER, add({ accountId: neighbour.accountId }))).extensions.code,
    ).toBe('NOT_FOUND');
    expect((await as(app, secretary).refused(ADD_MEMBER, add({}))).extensions.fields).toHaveProperty('name');
    const { id, version } = chief.done;
    await as(app, secretary).run(UPDATE_MEMBER, { input: { id, version, duty: 'MEMBER' } });
    await as(app, secretary).run(ADD_MEMBER, add({ name: '赵六', duty: 'SECRETARY' }));
    const { organisations } = await as(app, secretary).run<{ organisations: { nodes: OrganisationFacts[] } }>(
      ORGANISATIONS,
    );
    expect(organisations.nodes[0]!.secretary).toEqual({ name: '赵六' });
    const left = await as(app, secretary).run<{ done: { leftOn: string } }>(REMOVE_MEMBER, {
      input: { id, version: version + 1 },
    });
    expect(left.done.leftOn).toBe(day(app, 0));
    expect(
      (await as(app, secretary).refused(REMOVE_MEMBER, { input: { id, version: version + 2 } })).extensions
        .code,
    ).toBe('FORBIDDEN');
  });
});
