import { describe, expect, test } from '@jest/globals';
import { sql } from '../../src/kernel/db/sql.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld } from '../world.js';
import {
  CREATE_ACCOUNT,
  day,
  DISABLE,
  ENABLE,
  freshName,
  grant,
  PASSWORD,
  personAt,
  RESET,
  signedIn,
  stored,
  UPDATE,
  VIEWER,
  versionOf,
} from './people.js';

const app = useApp();

const newAccount = (areaId: string, more = {}) => ({
  input: { areaId, username: freshName(), displayName: '王五', password: PASSWORD, ...more },
});

/** Each deed on an account, as it would be asked for by whoever read it. */
const deeds = {
  updateAccount: (id: string, version: number) =>
    [UPDATE, { input: { id, version, displayName: '新名' } }] as const,
  disableAccount: (id: string, version: number) => [DISABLE, { input: { id, version } }] as const,
  enableAccount: (id: string, version: number) => [ENABLE, { input: { id, version } }] as const,
  resetPassword: (id: string) => [RESET, { input: { id, password: PASSWORD } }] as const,
};
type Deed = keyof typeof deeds;
const changing: Deed[] = ['updateAccount', 'disableAccount', 'resetPassword'];

const viewerCan = async (viewer: { token: string }, id: string) =>
  (
    await as(app, viewer).run<{ account: { viewerCan: string[] } }>(
      'query ($id: ID!) { account(id: $id) { viewerCan } }',
      { id },
    )
  ).account.viewerCan;

describe('createAccount', () => {
  test('a secretary cannot create one in the neighbour village (NOT_FOUND)', async () => {
    const { secretary, neighbourVillage } = await makeWorld(app);
    expect(
      (await as(app, secretary).refused(CREATE_ACCOUNT, newAccount(neighbourVillage.id))).extensions.code,
    ).toBe('NOT_FOUND');
  });

  test('a secretary cannot create one at the township above (NOT_FOUND)', async () => {
    const { secretary, township } = await makeWorld(app);
    expect((await as(app, secretary).refused(CREATE_ACCOUNT, newAccount(township.id))).extensions.code).toBe(
      'NOT_FOUND',
    );
  });

  test('workers and inspectors create none (FORBIDDEN)', async () => {
    const { worker, inspector, grid } = await makeWorld(app);
    for (const viewer of [worker, inspector])
      expect((await as(app, viewer).refused(CREATE_ACCOUNT, newAccount(grid.id))).extensions.code).toBe(
        'FORBIDDEN',
      );
  });

  test.each([
    ['username', { username: 'a b' }],
    ['username', { username: '张三' }],
    ['displayName', { displayName: ' ' }],
    ['phone', { phone: 'call me' }],
    ['password', { password: '123456789' }],
    ['id', { id: 'not-a-uuid' }],
  ])('a faulty %s is told by name (INVALID)', async (field, faulty) => {
    const { secretary, village } = await makeWorld(app);
    const { extensions } = await as(app, secretary).refused(CREATE_ACCOUNT, newAccount(village.id, faulty));
    expect(extensions).toMatchObject({ code: 'INVALID', fields: { [field]: expect.any(String) } });
  });

  test('a username is taken in every letter case (CONFLICT)', async () => {
    const { secretary, neighbour, village, neighbourVillage } = await makeWorld(app);
    const { username } = await personAt(app, neighbour, neighbourVillage);
    const { extensions } = await as(app, secretary).refused(
      CREATE_ACCOUNT,
      newAccount(village.id, { username: username.toUpperCase() }),
    );
    expect(extensions.code).toBe('CONFLICT');
  });

  test('the same id with the same content is answered as before; with another password it is a CONFLICT', async () => {
    const { secretary, village } = await makeWorld(app);
    const variables = newAccount(village.id, { id: crypto.randomUUID() });
    const first = await as(app, secretary).run(CREATE_ACCOUNT, variables);
    expect(await as(app, secretary).run(CREATE_ACCOUNT, variables)).toEqual(first);
    const other = { input: { ...variables.input, password: 'another long password' } };
    expect((await as(app, secretary).refused(CREATE_ACCOUNT, other)).extensions.code).toBe('CONFLICT');
  });

  test('a secretary creates one in a grid of the own village, which sees nothing yet', async () => {
    const { secretary, grid } = await makeWorld(app);
    const variables = newAccount(grid.id, { phone: '0877-4961000' });
    const { createAccount } = await as(app, secretary).run<{ createAccount: { id: string } }>(
      CREATE_ACCOUNT,
      variables,
    );
    expect(createAccount).toMatchObject({
      username: variables.input.username,
      phone: '0877-4961000',
      status: 'ACTIVE',
      version: 1,
    });
    const person = await signedIn(app, variables.input.username);
    expect(await as(app, person).run('{ areas { totalCount } accounts { totalCount } }')).toEqual({
      areas: { totalCount: 0 },
      accounts: { totalCount: 0 },
    });
  });
});

describe('whoever manages an account', () => {
  test.each(changing)('cannot %s in the neighbour village (NOT_FOUND)', async (deed) => {
    const { secretary, neighbour, neighbourVillage } = await makeWorld(app);
    const { accountId, version } = await personAt(app, neighbour, neighbourVillage);
    const [query, variables] = deeds[deed](accountId, version);
    expect((await as(app, secretary).refused(query, variables)).extensions.code).toBe('NOT_FOUND');
  });

  test.each(changing)('cannot %s as a worker or an inspector (FORBIDDEN)', async (deed) => {
    const { secretary, worker, inspector, grid } = await makeWorld(app);
    const { accountId, version } = await personAt(app, secretary, grid);
    const [query, variables] = deeds[deed](accountId, version);
    for (const viewer of [worker, inspector])
      expect((await as(app, viewer).refused(query, variables)).extensions.code).toBe('FORBIDDEN');
  });

  test.each(changing)(
    'cannot %s of a county admin who is at home in their village (FORBIDDEN), and is not offered it',
    async (deed) => {
      const { admin, secretary, village, county } = await makeWorld(app);
      const { accountId, version } = await personAt(app, secretary, village);
      expect(await viewerCan(secretary, accountId)).toContain(deed);
      await grant(app, admin, { accountId, role: 'COUNTY_ADMIN', areaId: county.id });
      const [query, variables] = deeds[deed](accountId, version);
      expect((await as(app, secretary).refused(query, variables)).extensions.code).toBe('FORBIDDEN');
      expect(await viewerCan(secretary, accountId)).not.toContain(deed);
      expect(await viewerCan(admin, accountId)).toContain(deed);
    },
  );

  test.each(changing)(
    'cannot %s of a worker who also works in another village, which they do not see (FORBIDDEN)',
    async (deed) => {
      const { admin, secretary, village, farGrid } = await makeWorld(app);
      const { accountId, version } = await personAt(app, secretary, village);
      await grant(app, admin, { accountId, role: 'GRID_WORKER', areaId: farGrid.id });
      const [query, variables] = deeds[deed](accountId, version);
      expect((await as(app, secretary).refused(query, variables)).extensions.code).toBe('FORBIDDEN');
    },
  );

  test('cannot reset the password of somebody who rises above them tomorrow (FORBIDDEN)', async () => {
    const { admin, secretary, village, county } = await makeWorld(app);
    const { accountId } = await personAt(app, secretary, village);
    await grant(app, admin, { accountId, role: 'COUNTY_ADMIN', areaId: county.id, startsOn: day(app, 1) });
    const [query, variables] = deeds.resetPassword(accountId);
    expect((await as(app, secretary).refused(query, variables)).extensions.code).toBe('FORBIDDEN');
  });

  test('cannot reset a password while the post that forbids it is being given', async () => {
    const { admin, secretary, village, county } = await makeWorld(app);
    for (let round = 0; round < 5; round++) {
      const { accountId, username } = await personAt(app, secretary, village);
      const [query, variables] = deeds.resetPassword(accountId);
      const [reset] = await Promise.all([
        as(app, secretary).send(query, { input: { ...variables.input, password: 'taken over by 1' } }),
        grant(app, admin, { accountId, role: 'COUNTY_ADMIN', areaId: county.id }),
      ]);
      // Either it came first, or it was refused: then the password is the owner's still.
      if (reset.errors) await signedIn(app, username);
      else await signedIn(app, username, 'taken over by 1');
    }
  });

  test('cannot disable, or reset the password of, themselves (FORBIDDEN)', async () => {
    const { admin, county } = await makeWorld(app);
    const second = await personAt(app, admin, county);
    await grant(app, admin, { accountId: second.accountId, role: 'COUNTY_ADMIN', areaId: county.id });
    for (const deed of ['disableAccount', 'resetPassword'] as const) {
      const [query, variables] = deeds[deed](admin.accountId, 1);
      expect((await as(app, admin).refused(query, variables)).extensions.code).toBe('FORBIDDEN');
      expect(await viewerCan(admin, admin.accountId)).not.toContain(deed);
    }
  });

  test('a stale version is a CONFLICT that tells the current one', async () => {
    const { secretary, village } = await makeWorld(app);
    const { accountId, version } = await personAt(app, secretary, village);
    await as(app, secretary).run(...deeds.updateAccount(accountId, version));
    const { extensions } = await as(app, secretary).refused(...deeds.updateAccount(accountId, version));
    expect(extensions).toMatchObject({ code: 'CONFLICT', current: version + 1 });
  });

  test('changes the name, which the current posts show from then on; an ended one keeps the name of its day', async () => {
    const { admin, secretary, village } = await makeWorld(app);
    const { accountId, version } = await personAt(app, secretary, village);
    const old = await grant(app, secretary, { accountId, role: 'GRID_WORKER', areaId: village.id });
    const end = 'mutation ($input: EndPostInput!) { endPost(input: $input) { id } }';
    await as(app, secretary).run(end, { input: { id: old.id, version: old.version } });
    await grant(app, admin, { accountId, role: 'GRID_WORKER', areaId: village.id });
    await as(app, secretary).run(UPDATE, {
      input: { id: accountId, version, displayName: '李四（改）', phone: '13800000000' },
    });
    const posts = await stored(
      app,
      sql`select account_name as name from post where account_id = ${accountId} order by ends_by`,
    );
    expect(posts).toEqual([{ name: '李四' }, { name: '李四（改）' }]);
  });

  test('leaves out what stays, and null removes the phone', async () => {
    const { secretary, village } = await makeWorld(app);
    const { accountId, version } = await personAt(app, secretary, village);
    const first = await as(app, secretary).run(UPDATE, {
      input: { id: accountId, version, phone: '13800000000' },
    });
    expect(first).toMatchObject({ updateAccount: { displayName: '李四', phone: '13800000000' } });
    expect(
      await as(app, secretary).run(UPDATE, { input: { id: accountId, version: version + 1, phone: null } }),
    ).toMatchObject({
      updateAccount: { displayName: '李四', phone: null },
    });
  });

  test('resets a password: sessions end, the old one is worth nothing, no trace of either is left', async () => {
    const { secretary, village } = await makeWorld(app);
    const { accountId, username } = await personAt(app, secretary, village);
    const person = await signedIn(app, username);
    await as(app, secretary).run(RESET, { input: { id: accountId, password: 'another long password' } });
    expect(await as(app, person).run(VIEWER)).toEqual({ viewer: null });
    await signedIn(app, username, 'another long password');
    const trail = await stored(
      app,
      sql`select * from audit_event where subject_id = ${accountId} and action = 'resetPassword'`,
    );
    expect(trail).toHaveLength(1);
    expect(JSON.stringify(trail)).not.toMatch(/another long|argon2|assword[hH]ash/);
  });

  test('disables and enables; neither twice (FORBIDDEN)', async () => {
    const { secretary, village } = await makeWorld(app);
    const { accountId, username, version } = await personAt(app, secretary, village);
    await as(app, secretary).run(...deeds.disableAccount(accountId, version));
    expect(await viewerCan(secretary, accountId)).toEqual(['updateAccount', 'enableAccount']);
    expect(
      (await as(app, secretary).refused(...deeds.disableAccount(accountId, version + 1))).extensions.code,
    ).toBe('FORBIDDEN');
    await as(app, secretary).run(...deeds.enableAccount(accountId, await versionOf(app, accountId)));
    expect(
      (await as(app, secretary).refused(...deeds.enableAccount(accountId, version + 2))).extensions.code,
    ).toBe('FORBIDDEN');
    await signedIn(app, username);
  });
});
