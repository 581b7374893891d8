import { describe, expect, test } from '@jest/globals';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld } from '../world.js';
import { freshName, CREATE_ACCOUNT, grant, PASSWORD, RESET, SIGN_IN } from './people.js';

const app = useApp();

const NEXT = 'another horse battery';
const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }';
const STATE =
  '{ viewer { mustChangePassword permissions grantableRoles posts { role } account { mustChangePassword } } areas { totalCount } }';

interface State {
  viewer: { mustChangePassword: boolean; permissions: unknown[]; account: { mustChangePassword: boolean } };
  areas: { totalCount: number };
}

/** A grid worker whose account and post were just given. */
async function newcomer() {
  const world = await makeWorld(app);
  const username = freshName();
  const { createAccount } = await as(app, world.secretary).run<{ createAccount: { id: string } }>(
    CREATE_ACCOUNT,
    { input: { areaId: world.village.id, username, displayName: '新人', password: PASSWORD } },
  );
  await grant(app, world.secretary, {
    ...{ accountId: createAccount.id, role: 'GRID_WORKER', areaId: world.grid.id },
  });
  const enter = async (password = PASSWORD) =>
    (await as(app, null).run<{ signIn: { token: string } }>(SIGN_IN, { username, password })).signIn;
  return { ...world, username, id: createAccount.id, enter };
}

describe('a password that somebody else has set', () => {
  test('allows nothing: no area is seen, no deed is done, no key is told, no second factor set up', async () => {
    const { enter, grid } = await newcomer();
    const me = as(app, await enter());
    const { viewer, areas } = await me.run<State>(STATE);
    expect(viewer).toMatchObject({ mustChangePassword: true, account: { mustChangePassword: true } });
    expect([viewer.permissions, areas.totalCount]).toEqual([[], 0]);
    const refused = async (query: string, variables = {}) =>
      (await me.refused(query, variables)).extensions.code;
    expect(
      await refused('mutation ($input: CreateHouseholdInput!) { createHousehold(input: $input) { id } }', {
        input: { areaId: grid.id, address: '一组1号', declaredSize: 1 },
      }),
    ).toBe('NOT_FOUND');
    expect(await refused('{ viewer { deviceKey } }')).toBe('FORBIDDEN');
    expect(
      await refused(
        'mutation ($input: StartSecondFactorInput!) { startSecondFactor(input: $input) { secret } }',
        { input: { password: PASSWORD } },
      ),
    ).toBe('FORBIDDEN');
  });

  test('is changed for another, not for itself (INVALID); then everything counts at once, in the same session', async () => {
    const { enter } = await newcomer();
    const me = as(app, await enter());
    const same = await me.refused(CHANGE, { input: { current: PASSWORD, next: PASSWORD } });
    expect(same.extensions).toMatchObject({ code: 'INVALID', fields: { next: expect.any(String) } });
    expect((await me.run<State>(STATE)).areas.totalCount).toBe(0);
    await me.run(CHANGE, { input: { current: PASSWORD, next: NEXT } });
    const { viewer, areas } = await me.run<State>(STATE);
    expect(viewer.mustChangePassword).toBe(false);
    expect(areas.totalCount).toBe(1);
  });

  test('is one again once it was reset', async () => {
    const { enter, id, admin } = await newcomer();
    await as(app, await enter()).run(CHANGE, { input: { current: PASSWORD, next: NEXT } });
    await as(app, admin).run(RESET, { input: { id, password: PASSWORD } });
    const { viewer } = await as(app, await enter()).run<State>(STATE);
    expect(viewer.mustChangePassword).toBe(true);
  });

  test('signs in for 14 days, and says afterwards why not, to whoever knows it alone', async () => {
    const { enter, username, admin, id } = await newcomer();
    app.clock.pass({ days: 13 });
    await enter();
    app.clock.pass({ days: 2 });
    const wrong = await as(app, null).refused(SIGN_IN, { username, password: 'not the password' });
    const right = await as(app, null).refused(SIGN_IN, { username, password: PASSWORD });
    expect([wrong.extensions.code, right.extensions.code]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    expect(right.message).toContain('expired');
    expect(wrong.message).not.toContain('expired');
    void [admin, id];
    app.clock.set(new Date().toISOString());
  });

  test('is told by explainAccess', async () => {
    const { id, secretary, grid } = await newcomer();
    const { explainAccess } = await as(app, secretary).run<{ explainAccess: { verdict: string } }>(
      `query ($accountId: ID!, $id: ID!) { explainAccess(accountId: $accountId, action: "read", subject: "Area", id: $id) { verdict } }`,
      { accountId: id, id: grid.id },
    );
    expect(explainAccess.verdict).toBe('PASSWORD_NOT_CHANGED');
  });
});
