import { describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { as } from '../client.js';
import { useApp } from '../app.js';
import { asOwner, GRANT_POST } from '../accounts/people.js';
import { sql } from '../../src/kernel/db/sql.js';
import { makeWorld } from '../world.js';
import {
  compose,
  CREATE_ROLE,
  holderOf,
  may,
  READER,
  ROLE,
  roleInput,
  ROLES,
  type RoleFacts,
} from './roles.js';

const app = useApp();

const COMPOSES = [...may('Area', 'read', 'createRole'), ...may('Role', 'read', 'updateRole', 'deleteRole')];

describe('createRole', () => {
  test('is for nobody below the county admin, and not for another county', async () => {
    const { official, secretary, worker, inspector, partner, county, township } = await makeWorld(app);
    for (const actor of [official, secretary, worker, inspector, partner]) {
      const { code } = (await as(app, actor).refused(CREATE_ROLE, { input: roleInput(county) })).extensions;
      expect(['FORBIDDEN', 'NOT_FOUND']).toContain(code);
    }
    const { admin: stranger } = await makeWorld(app);
    const foreign = await as(app, stranger).refused(CREATE_ROLE, { input: roleInput(county) });
    expect(foreign.extensions.code).toBe('NOT_FOUND');
    const below = await as(app, official).refused(CREATE_ROLE, { input: roleInput(township) });
    expect(below.extensions.code).toBe('FORBIDDEN');
  });

  test('takes no permission, and no reach, that no policy declares (INVALID, by its place)', async () => {
    const { admin, county } = await makeWorld(app);
    const faultsOf = async (given: object) =>
      (await as(app, admin).refused(CREATE_ROLE, { input: roleInput(county, given) })).extensions.fields;
    expect(await faultsOf({ may: [...READER, ...may('Person', 'eat')] })).toHaveProperty(['may.3']);
    expect(await faultsOf({ may: [...READER, ...may('constructor', 'read')] })).toHaveProperty(['may.3']);
    for (const reach of [['OWN'], ['IN_AREA', 'EVERYWHERE'], []])
      expect(await faultsOf({ may: [{ subject: 'Area', action: 'read', reach }] })).toHaveProperty(['may.0']);
  });

  test('takes no deed on records that it cannot read, and no field group either (INVALID)', async () => {
    const { admin, county } = await makeWorld(app);
    const input = roleInput(county, { may: may('Person', 'updatePerson', 'readContact') });
    const { fields } = (await as(app, admin).refused(CREATE_ROLE, { input })).extensions;
    expect(Object.keys(fields!)).toEqual(['may.0', 'may.1']);
  });

  test('a composer who holds little composes no more than that: permission by permission, reach by reach', async () => {
    const world = await makeWorld(app);
    const own = { subject: 'Account', action: 'read', reach: ['OWN'] };
    const role = await compose(app, world.admin, world.county, {
      may: [...COMPOSES, ...may('Person', 'read'), ...may('Household', 'read'), own],
    });
    const composer = await holderOf(app, world, role.id, world.county);
    const faultsOf = async (...more: object[]) =>
      (
        await as(app, composer).refused(CREATE_ROLE, {
          input: roleInput(world.county, { may: [...READER, ...more] }),
        })
      ).extensions.fields;
    for (const [subject, action] of [
      ['Person', 'readContact'],
      ['Person', 'updatePerson'],
      ['Visit', 'read'],
      ['Area', 'grantPost'],
    ])
      expect(await faultsOf({ subject, action })).toHaveProperty(['may.3']);
    expect(await faultsOf({ ...own, reach: ['IN_AREA'] })).toHaveProperty(['may.3']);
    expect(await faultsOf({ ...own, reach: ['OWN', 'IN_AREA'] })).toHaveProperty(['may.3']);
    const smaller = await compose(app, composer, world.county, { may: [...READER, { ...own, reach: null }] });
    expect(smaller.may).toContainEqual(own);
  });

  test('what one holds below the county is not held in the county', async () => {
    const world = await makeWorld(app);
    const role = await compose(app, world.admin, world.county, { may: COMPOSES });
    const composer = await holderOf(app, world, role.id, world.county);
    await as(app, world.admin).run(GRANT_POST, {
      input: { accountId: composer.accountId, role: 'TOWNSHIP_OFFICIAL', areaId: world.township.id },
    });
    const { fields } = (await as(app, composer).refused(CREATE_ROLE, { input: roleInput(world.county) }))
      .extensions;
    expect(Object.keys(fields!)).toEqual(['may.1', 'may.2']);
  });

  test('gives no role that can do more than itself, that its composer may not give, or that there is none of', async () => {
    const world = await makeWorld(app);
    const { admin, county } = world;
    const faultsOf = async (actor: typeof admin, given: object) =>
      (await as(app, actor).refused(CREATE_ROLE, { input: roleInput(county, given) })).extensions.fields;
    const larger = await compose(app, admin, county, { may: [...READER, ...may('Visit', 'read')] });
    for (const gives of [['GRID_WORKER'], ['COUNTY_ADMIN'], [larger.id], [v7()], ['constructor']])
      expect(await faultsOf(admin, { gives })).toEqual({ gives: expect.any(String) });
    const { admin: stranger, county: abroad } = await makeWorld(app);
    const foreign = await compose(app, stranger, abroad);
    expect(await faultsOf(admin, { gives: [foreign.id] })).toEqual({ gives: expect.any(String) });
    const composing = await compose(app, admin, county, { may: [...COMPOSES, ...READER.slice(1)] });
    const composer = await holderOf(app, world, composing.id, county);
    const small = await compose(app, admin, county);
    expect(await faultsOf(composer, { gives: [small.id] })).toEqual({ gives: expect.any(String) });
    expect((await compose(app, admin, county, { gives: [small.id] })).gives).toEqual([small.id]);
  });

  test('is not given by a built-in role that lacks a part of it, or that gives none at all', async () => {
    const { admin, county } = await makeWorld(app);
    const faultsOf = async (given: object) =>
      (await as(app, admin).refused(CREATE_ROLE, { input: roleInput(county, given) })).extensions.fields;
    const more = [...may('Area', 'read', 'importAreas')];
    expect(await faultsOf({ may: more, givenBy: ['TOWNSHIP_OFFICIAL'] })).toEqual({
      givenBy: expect.any(String),
    });
    expect(await faultsOf({ givenBy: ['INSPECTOR'] })).toEqual({ givenBy: expect.any(String) });
    const { givenBy } = await compose(app, admin, county, {
      givenBy: ['VILLAGE_SECRETARY', 'TOWNSHIP_OFFICIAL'],
    });
    expect(givenBy).toEqual(['TOWNSHIP_OFFICIAL', 'VILLAGE_SECRETARY']);
    // Nor by one that could not give what the role gives: the county admin gives every composed one, the secretary those that name it.
    const { id } = await compose(app, admin, county, { title: '联络员' });
    const giver = { title: '组长', gives: [id] };
    expect(await faultsOf({ ...giver, givenBy: ['VILLAGE_SECRETARY'] })).toEqual({
      givenBy: expect.any(String),
    });
    await compose(app, admin, county, { ...giver, givenBy: ['COUNTY_ADMIN'] });
  });

  test('has a name of its own in the county: not that of a built-in role, nor of another one', async () => {
    const { admin, county } = await makeWorld(app);
    for (const title of ['县管理员', 'county ADMIN', ' ', '一'.repeat(21)]) {
      const failure = await as(app, admin).refused(CREATE_ROLE, { input: roleInput(county, { title }) });
      expect(failure.extensions.fields).toHaveProperty('title');
    }
    await compose(app, admin, county, { title: '疾控联络员' });
    const again = await as(app, admin).refused(CREATE_ROLE, {
      input: roleInput(county, { title: '疾控联络员' }),
    });
    expect(again.extensions.code).toBe('CONFLICT');
    const { admin: other, county: abroad } = await makeWorld(app);
    await compose(app, other, abroad, { title: '疾控联络员' });
  });

  test('the same sent twice makes one; it reads its own name whatever was chosen', async () => {
    const { admin, county } = await makeWorld(app);
    const input = roleInput(county, { id: v7(), may: may('Area', 'read') });
    await as(app, admin).run(CREATE_ROLE, { input });
    const { done } = await as(app, admin).run<{ done: RoleFacts }>(CREATE_ROLE, { input });
    expect(done.may).toEqual([
      { subject: 'Area', action: 'read', reach: ['IN_AREA'] },
      { subject: 'Role', action: 'read', reach: ['AT_OR_ABOVE_AREA'] },
    ]);
    const { roles } = await as(app, admin).run<{ roles: { totalCount: number } }>(ROLES);
    expect(roles.totalCount).toBe(1);
  });
});

describe('roles', () => {
  test('are read by everybody with a post in the county, and by nobody else', async () => {
    const { admin, county, worker, partner, nobody } = await makeWorld(app);
    const { id } = await compose(app, admin, county);
    const { admin: stranger } = await makeWorld(app);
    for (const actor of [nobody, stranger]) {
      expect(await as(app, actor).run(ROLE, { id })).toEqual({ role: null });
      expect(await as(app, actor).run(ROLES)).toEqual({ roles: { totalCount: 0, nodes: [] } });
    }
    for (const actor of [admin, worker, partner])
      expect(await as(app, actor).run<{ role: RoleFacts }>(ROLE, { id })).toMatchObject({
        role: { id, viewerCan: actor === admin ? ['updateRole', 'deleteRole'] : [] },
      });
  });

  test('the database lets no post into a role that there is none of in its county', async () => {
    const { admin, county, worker, grid } = await makeWorld(app);
    const { county: abroad } = await makeWorld(app);
    const { id } = await compose(app, admin, county);
    const insert = (role: string, place: typeof county) =>
      asOwner(
        app,
        sql`with scope as (select set_config('app.scope_from', '', true), set_config('app.scope_to', '~', true))
          insert into post (id, county, area_path, area_id, account_id, account_name, role, starts_on)
          select ${v7()}, ${place.county}, ${place.areaPath}, ${place.id}, ${worker.accountId}, '', ${role}, '2026-01-01' from scope`,
      );
    await expect(insert(v7(), county)).rejects.toThrow('is not one of the county');
    await expect(insert('MAYOR', county)).rejects.toThrow('is not one of the county');
    await expect(insert(id, abroad)).rejects.toThrow('is not one of the county');
    await insert(id, grid);
  });
});
