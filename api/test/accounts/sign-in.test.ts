import { describe, expect, test } from '@jest/globals';
import { sql } from '../../src/kernel/db/sql.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld } from '../world.js';
import {
  DISABLE,
  freshName,
  PASSWORD,
  personAt,
  SIGN_IN,
  signedIn,
  stored,
  VIEWER,
  versionOf,
} from './people.js';

const app = useApp();

const trail = (accountId: string | null) =>
  stored(
    app,
    sql<{ action: string; name: string; path: string }>`
      select action, account_name as name, area_path as path from audit_event
      where account_id is not distinct from ${accountId} and action like 'signIn%' order by at, id`,
  );

describe('signIn', () => {
  test('a wrong password opens nothing (UNAUTHENTICATED), and leaves a trace', async () => {
    const { secretary, village } = await makeWorld(app);
    const { username, accountId } = await personAt(app, secretary, village);
    const { extensions } = await as(app, null).refused(SIGN_IN, { username, password: 'not the password' });
    expect(extensions.code).toBe('UNAUTHENTICATED');
    expect(await trail(accountId)).toEqual([
      { action: 'signInFailed', name: '李四', path: village.areaPath },
    ]);
  });

  test('an unknown username is answered like a wrong password, and what was typed is not kept', async () => {
    const { secretary, village } = await makeWorld(app);
    const { username } = await personAt(app, secretary, village);
    const known = await as(app, null).refused(SIGN_IN, { username, password: 'not the password' });
    const typed = `my password ${freshName()}`;
    const unknown = await as(app, null).refused(SIGN_IN, { username: typed, password: typed });
    expect(unknown).toEqual(known);
    const traces = await trail(null);
    expect(traces.at(-1)).toMatchObject({ action: 'signInFailed' });
    expect(JSON.stringify(traces)).not.toContain(typed);
  });

  test('a disabled account does not sign in, and is answered like a wrong password', async () => {
    const { secretary, village } = await makeWorld(app);
    const { username, accountId, version } = await personAt(app, secretary, village);
    await as(app, secretary).run(DISABLE, { input: { id: accountId, version } });
    const { extensions } = await as(app, null).refused(SIGN_IN, { username, password: PASSWORD });
    expect(extensions.code).toBe('UNAUTHENTICATED');
  });

  test('an account without a password that fits argon2 does not sign in', async () => {
    const { worker } = await makeWorld(app); // its hash is "-"
    const { extensions } = await as(app, null).refused(SIGN_IN, { username: worker.username, password: '-' });
    expect(extensions.code).toBe('UNAUTHENTICATED');
  });

  test('the right password opens a session, in any letter case of the username', async () => {
    const { secretary, village } = await makeWorld(app);
    const { username, accountId } = await personAt(app, secretary, village);
    const { signIn } = await as(app, null).run<{ signIn: { token: string; viewer: unknown } }>(SIGN_IN, {
      username: ` ${username.toUpperCase()} `,
      password: PASSWORD,
    });
    expect(signIn.viewer).toEqual({ account: { id: accountId, username }, posts: [] });
    expect(await as(app, signIn).run(VIEWER)).toMatchObject({ viewer: { account: { id: accountId } } });
    expect(await trail(accountId)).toMatchObject([{ action: 'signIn' }]);
    const [account] = await stored(
      app,
      sql<{ at: Date | null }>`select last_sign_in_at as at from account where id = ${accountId}`,
    );
    expect(account!.at).not.toBeNull();
  });

  test('signing in leaves the version alone: an editor of the account meets no conflict', async () => {
    const { secretary, village } = await makeWorld(app);
    const { username, accountId, version } = await personAt(app, secretary, village);
    await signedIn(app, username);
    expect(await versionOf(app, accountId)).toBe(version);
  });

  test('a password typed in another Unicode form is the same password', async () => {
    const { secretary, village } = await makeWorld(app);
    const { username } = await personAt(app, secretary, village);
    const wide = [...PASSWORD]
      .map((c) => (c === ' ' ? c : String.fromCodePoint(c.codePointAt(0)! + 0xfee0)))
      .join('');
    await expect(signedIn(app, username, wide)).resolves.toBeDefined();
  });

  test('only the panel gets a cookie: httpOnly and sameSite', async () => {
    const { secretary, village } = await makeWorld(app);
    const { username } = await personAt(app, secretary, village);
    const send = (headers: Record<string, string>) =>
      fetch(app.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: SIGN_IN, variables: { username, password: PASSWORD } }),
      });
    expect((await send({})).headers.get('set-cookie')).toBeNull();
    const cookie = (await send({ 'x-sibulou-panel': '1' })).headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^sid=\S+; .*HttpOnly; SameSite=Strict/);

    const by = (headers: Record<string, string>) =>
      as(app, null, { cookie: cookie.split(';')[0]!, ...headers }).run(VIEWER);
    expect(await by({})).toEqual({ viewer: null });
    expect(await by({ 'x-sibulou-panel': '1' })).toMatchObject({ viewer: { posts: [] } });
  });
});

test('no password is found in the database, in whatever form but its argon2id hash', async () => {
  const { secretary, village } = await makeWorld(app);
  const { username } = await personAt(app, secretary, village);
  await signedIn(app, username);
  const rows = await stored(
    app,
    sql`select before, after, reason, account_name from audit_event
      union all select to_jsonb(receipt), null, null, null from receipt union all select to_jsonb(session), null, null, null from session
      union all select to_jsonb(rate_limit), null, null, null from rate_limit`,
  );
  expect(rows.length).toBeGreaterThan(3);
  expect(JSON.stringify(rows)).not.toMatch(/correct horse|argon2|passwordHash/);
  const [account] = await stored(
    app,
    sql<{ hash: string }>`select password_hash as hash from account where username = ${username}`,
  );
  expect(account!.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});
