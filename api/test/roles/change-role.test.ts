import { describe, expect, test } from '@jest/globals';
import { as } from '../client.js';
import { useApp } from '../app.js';
import { END_POST, GRANT_POST, postsOf } from '../accounts/people.js';
import { addHousehold } from '../register.js';
import { makeWorld } from '../world.js';
import {
  change,
  compose,
  DELETE_ROLE,
  holderOf,
  may,
  PREVIEW_ROLE,
  READER,
  ROLE,
  UPDATE_ROLE,
  type RoleFacts,
} from './roles.js';

const app = useApp();
const COMPOSES = [...may('Area', 'read', 'createRole'), ...may('Role', 'read', 'updateRole', 'deleteRole')];
const HOUSEHOLDS = '{ households { totalCount nodes { viewerCan } } }';
const PERMISSIONS = '{ viewer { permissions grantableRoles } }';

describe('updateRole', () => {
  test('nobody makes the role they hold themselves larger, nor one that can do more than they can', async () => {
    const world = await makeWorld(app);
    const { admin, county } = world;
    const composing = await compose(app, admin, county, { may: COMPOSES });
    const larger = await compose(app, admin, county, { may: [...COMPOSES, ...READER.slice(1)] });
    const composer = await holderOf(app, world, composing.id, county);
    const own = await as(app, composer).refused(UPDATE_ROLE, {
      input: { id: composing.id, version: 1, may: [...COMPOSES, ...may('Household', 'read')] },
    });
    expect(own.extensions.fields).toHaveProperty([`may.${COMPOSES.length}`]);
    for (const document of [UPDATE_ROLE, DELETE_ROLE]) {
      const failure = await as(app, composer).refused(document, { input: { id: larger.id, version: 1 } });
      expect(failure.extensions.code).toBe('FORBIDDEN');
    }
    const { role } = await as(app, composer).run<{ role: RoleFacts }>(ROLE, { id: larger.id });
    expect(role.viewerCan).toEqual([]);
    expect(
      (await as(app, composer).run<{ role: RoleFacts }>(ROLE, { id: composing.id })).role.viewerCan,
    ).toEqual(['updateRole']);
  });

  test('is out of reach for workers (FORBIDDEN) and other counties (NOT_FOUND), and held against the version', async () => {
    const { admin, county, worker } = await makeWorld(app);
    const { admin: stranger } = await makeWorld(app);
    const { id } = await compose(app, admin, county);
    const codeOf = async (actor: typeof admin, version = 1) =>
      (await as(app, actor).refused(UPDATE_ROLE, { input: { id, version, title: '新名称' } })).extensions
        .code;
    expect([await codeOf(worker), await codeOf(stranger), await codeOf(admin, 7)]).toEqual([
      'FORBIDDEN',
      'NOT_FOUND',
      'CONFLICT',
    ]);
  });

  test('cannot make a role larger than a composed one that gives it (INVALID)', async () => {
    const { admin, county } = await makeWorld(app);
    const small = await compose(app, admin, county);
    await compose(app, admin, county, { title: '给予者', gives: [small.id] });
    const failure = await as(app, admin).refused(UPDATE_ROLE, {
      input: { id: small.id, version: 1, may: [...READER, ...may('Visit', 'read')] },
    });
    expect(failure.extensions.fields!['may']).toContain('给予者');
  });

  test('counts at the very next request of everybody who holds it, for reading and for deeds', async () => {
    const world = await makeWorld(app);
    const { admin, county, grid, worker } = world;
    await addHousehold(app, worker, grid);
    const role = await compose(app, admin, county, { may: may('Area', 'read') });
    const holder = await holderOf(app, world, role.id, world.village);
    const seen = async () =>
      (
        await as(app, holder).run<{ households: { totalCount: number; nodes: { viewerCan: string[] }[] } }>(
          HOUSEHOLDS,
        )
      ).households;
    expect(await seen()).toEqual({ totalCount: 0, nodes: [] });
    const larger = await change(app, admin, role, {
      may: [...READER, ...may('Household', 'updateHousehold')],
    });
    expect(await seen()).toEqual({ totalCount: 1, nodes: [{ viewerCan: ['updateHousehold'] }] });
    const smaller = await change(app, admin, larger, { may: READER });
    expect(await seen()).toEqual({ totalCount: 1, nodes: [{ viewerCan: [] }] });
    await change(app, admin, smaller, { may: may('Area', 'read') });
    expect(await seen()).toEqual({ totalCount: 0, nodes: [] });
  });

  test('is in the trail with what it was and became', async () => {
    const { admin, county } = await makeWorld(app);
    const role = await compose(app, admin, county, { title: '甲' + '类' });
    await change(app, admin, role, { title: '乙类' });
    const { auditEvents } = await as(app, admin).run<{
      auditEvents: { nodes: { action: string; before: object; after: object }[] };
    }>(`{ auditEvents(filter: { subject: { eq: "Role" } }) { nodes { action before after } } }`);
    expect(auditEvents.nodes.map(({ action }) => action)).toEqual(['updateRole', 'createRole']);
    expect(auditEvents.nodes[0]).toMatchObject({ before: { title: '甲类' }, after: { title: '乙类' } });
    expect(auditEvents.nodes[1]!.after).toHaveProperty('may');
  });
});

describe('previewRole', () => {
  test('tells nothing to whoever could not make the change, and the faults of one that could not be made', async () => {
    const { admin, county, worker } = await makeWorld(app);
    const { id } = await compose(app, admin, county);
    expect(await as(app, worker).run(PREVIEW_ROLE, { input: { id, version: 1 } })).toEqual({
      previewRole: null,
    });
    const failure = await as(app, admin).refused(PREVIEW_ROLE, {
      input: { id, version: 1, may: may('Person', 'updatePerson') },
    });
    expect(failure.extensions.fields).toHaveProperty(['may.0']);
  });

  test('names who gains and who loses, and nobody who may do so by another post', async () => {
    const world = await makeWorld(app);
    const { admin, county, village, grid, township } = world;
    const role = await compose(app, admin, county);
    const inVillage = await holderOf(app, world, role.id, village);
    await holderOf(app, world, role.id, grid);
    // The township's official reads people and visits there anyway, and in the grid below it.
    await as(app, admin).run(GRANT_POST, {
      input: { accountId: inVillage.accountId, role: 'INSPECTOR', areaId: township.id },
    });
    const next = [...may('Area', 'read'), ...may('Household', 'read'), ...may('Visit', 'read')];
    const { previewRole } = await as(app, admin).run<{ previewRole: Record<string, unknown> }>(PREVIEW_ROLE, {
      input: { id: role.id, version: 1, may: next },
    });
    expect(previewRole).toEqual({
      adds: [{ subject: 'Visit', action: 'read', reach: ['IN_AREA'] }],
      removes: [{ subject: 'Person', action: 'read', reach: ['IN_AREA'] }],
      ...{ addsGives: [], removesGives: [], posts: 2, accounts: 1 },
      changes: [
        {
          accountName: expect.any(String),
          placeName: expect.stringContaining('第一网格'),
          gains: [{ subject: 'Visit', action: 'read' }],
          loses: [{ subject: 'Person', action: 'read' }],
        },
      ],
    });
    expect((await as(app, admin).run<{ role: RoleFacts }>(ROLE, { id: role.id })).role.version).toBe(1);
  });
});

describe('giving a composed role', () => {
  test('is for the county admin, for those it names, and for composed roles that give it; inside their area', async () => {
    const world = await makeWorld(app);
    const { admin, county, official, secretary, township, otherTownship, village } = world;
    const role = await compose(app, admin, county, { givenBy: ['TOWNSHIP_OFFICIAL'] });
    const give = async (actor: typeof admin, areaId: string) => {
      const { errors } = await as(app, actor).send(GRANT_POST, {
        input: { accountId: world.nobody.accountId, role: role.id, areaId },
      });
      return errors?.[0]!.extensions.code ?? 'GIVEN';
    };
    expect(await give(secretary, village.id)).toBe('FORBIDDEN');
    expect(await give(official, otherTownship.id)).toBe('NOT_FOUND');
    expect(await give(official, township.id)).toBe('GIVEN');
    expect(await give(admin, county.id)).toBe('GIVEN');
    const grantable = async (actor: typeof admin) =>
      (await as(app, actor).run<{ viewer: { grantableRoles: string[] } }>(PERMISSIONS)).viewer.grantableRoles;
    expect(await grantable(official)).toEqual(['VILLAGE_SECRETARY', 'GRID_WORKER', role.id]);
    expect(await grantable(secretary)).toEqual(['GRID_WORKER']);
    expect((await grantable(admin)).at(-1)).toBe(role.id);
    // An official ends what an official may give, also what the county gave in the township; a secretary does not.
    const [post] = await postsOf(app, world.nobody.accountId);
    expect((await as(app, secretary).refused(END_POST, { input: post })).extensions.code).not.toBe(
      'INTERNAL',
    );
    await as(app, official).run(END_POST, { input: post });
  });

  test('a role of another county, or a deleted one, is given to nobody', async () => {
    const { admin, county, nobody, village } = await makeWorld(app);
    const { admin: stranger, county: abroad } = await makeWorld(app);
    const foreign = await compose(app, stranger, abroad);
    const gone = await compose(app, admin, county);
    await as(app, admin).run(DELETE_ROLE, { input: { id: gone.id, version: 1 } });
    const codeOf = async (role: string) =>
      (
        await as(app, admin).refused(GRANT_POST, {
          input: { accountId: nobody.accountId, role, areaId: village.id },
        })
      ).extensions.code;
    expect(await codeOf(foreign.id)).toBe('NOT_FOUND');
    expect(await codeOf(gone.id)).toBe('INVALID');
    expect(await codeOf('MAYOR')).toBe('NOT_FOUND');
  });
});

describe('deleteRole', () => {
  test('is refused while anybody holds it or is going to, and says how many (CONFLICT)', async () => {
    const world = await makeWorld(app);
    const { admin, county, village, grid } = world;
    const role = await compose(app, admin, county);
    await holderOf(app, world, role.id, grid);
    const { postId } = await holderOf(app, world, role.id, village);
    const input = { id: role.id, version: 1 };
    const failure = await as(app, admin).refused(DELETE_ROLE, { input });
    expect(failure.extensions).toMatchObject({ code: 'CONFLICT', posts: 2 });
    const told = (await as(app, admin).run<{ role: RoleFacts }>(ROLE, { id: role.id })).role;
    expect(told).toMatchObject({ inUse: 2, viewerCan: ['updateRole'] });
    await as(app, admin).run(END_POST, { input: { id: postId, version: 1 } });
    expect((await as(app, admin).refused(DELETE_ROLE, { input })).extensions['posts']).toBe(1);
  });

  test('leaves its name to the posts that were in it once, and to nobody else', async () => {
    const world = await makeWorld(app);
    const { admin, county, village } = world;
    const role = await compose(app, admin, county, { title: '旧角色' });
    const giver = await compose(app, admin, county, { gives: [role.id] });
    const { postId } = await holderOf(app, world, role.id, village);
    await as(app, admin).run(END_POST, { input: { id: postId, version: 1 } });
    await as(app, admin).run(DELETE_ROLE, { input: { id: role.id, version: 1 } });
    const read = async (id: string) => (await as(app, admin).run<{ role: RoleFacts }>(ROLE, { id })).role;
    expect(await read(role.id)).toMatchObject({ title: '旧角色', status: 'DELETED', viewerCan: [] });
    expect(await read(giver.id)).toMatchObject({ gives: [], version: 2 });
    await compose(app, admin, county, { title: '旧角色' });
  });

  test('at the same moment as somebody gives it: one of the two fails, and no post is left without a role', async () => {
    const world = await makeWorld(app);
    const { admin, county, village, nobody } = world;
    for (let round = 0; round < 5; round++) {
      const role = await compose(app, admin, county);
      const input = { accountId: nobody.accountId, role: role.id, areaId: village.id };
      const [deleted, given] = await Promise.all([
        as(app, admin).send(DELETE_ROLE, { input: { id: role.id, version: 1 } }),
        as(app, admin).send(GRANT_POST, { input }),
      ]);
      expect([deleted, given].filter(({ errors }) => errors).length).toBe(1);
      const code = (deleted.errors ?? given.errors)![0]!.extensions.code;
      expect(['CONFLICT', 'INVALID']).toContain(code);
    }
  });
});
