import { describe, expect, test } from '@jest/globals';
import { sql } from '../../src/kernel/db/sql.js';
import { authenticate } from '../../src/accounts/authenticate.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld } from '../world.js';
import {
  asOwner,
  day,
  DISABLE,
  END_POST,
  grant,
  personAt,
  postsOf,
  signedIn,
  stored,
  VIEWER,
  versionOf,
} from './people.js';

const app = useApp();

const AREAS = '{ areas(first: 100) { totalCount } }';

describe('a session', () => {
  test('no token, a wrong token or one that has the hash of a token is nobody', async () => {
    const { secretary } = await makeWorld(app);
    const [row] = await stored(
      app,
      sql<{ hash: Buffer }>`select token_hash as hash from session where account_id = ${secretary.accountId}`,
    );
    for (const token of [
      '',
      'x',
      secretary.token.slice(1),
      row!.hash.toString('base64url'),
      row!.hash.toString('hex'),
    ])
      expect(await authenticate(app.kernel, token)).toBeNull();
    expect(await authenticate(app.kernel, null)).toBeNull();
  });

  test('ends after 12 hours without use', async () => {
    const { secretary, village } = await makeWorld(app);
    const person = await signedIn(app, (await personAt(app, secretary, village)).username);
    app.clock.pass({ minutes: 12 * 60 + 1 });
    expect(await as(app, person).run(VIEWER)).toEqual({ viewer: null });
  });

  test('ends after 7 days however busy it is', async () => {
    const { secretary, village } = await makeWorld(app);
    const { username, accountId } = await personAt(app, secretary, village);
    const person = await signedIn(app, username);
    const use = () =>
      asOwner(app, sql`update session set last_seen_at = ${app.clock.now()} where account_id = ${accountId}`);
    app.clock.pass({ days: 7, minutes: -1 });
    await use();
    expect(await as(app, person).run(VIEWER)).not.toEqual({ viewer: null });
    app.clock.pass({ minutes: 2 });
    await use();
    expect(await as(app, person).run(VIEWER)).toEqual({ viewer: null });
  });

  test('is noted as seen once a minute at most, and outside the statement that is waited for', async () => {
    const { secretary, village } = await makeWorld(app);
    const { username, accountId } = await personAt(app, secretary, village);
    const person = await signedIn(app, username);
    app.statements.length = 0;
    await as(app, person).run('{ viewer { demo } }');
    expect(app.statements).toHaveLength(1);
    app.clock.pass({ minutes: 2 });
    const now = app.clock.now();
    await as(app, person).run('{ viewer { demo } }');
    await seenBy(accountId, now);
  });

  test('a disabled account is out at once, and its old session does not come back with it', async () => {
    const { secretary, village } = await makeWorld(app);
    const { username, accountId, version } = await personAt(app, secretary, village);
    const person = await signedIn(app, username);
    await as(app, secretary).run(DISABLE, { input: { id: accountId, version } });
    expect(await as(app, person).run(VIEWER)).toEqual({ viewer: null });
    const enable = 'mutation ($input: EnableAccountInput!) { enableAccount(input: $input) { status } }';
    await as(app, secretary).run(enable, {
      input: { id: accountId, version: await versionOf(app, accountId) },
    });
    expect(await as(app, person).run(VIEWER)).toEqual({ viewer: null });
  });
});

describe('a post', () => {
  test('that has ended gives nothing, at once and without a new sign-in', async () => {
    const { admin, official } = await makeWorld(app);
    expect(await as(app, official).run(AREAS)).not.toEqual({ areas: { totalCount: 0 } });
    const [post] = await postsOf(app, official.accountId);
    await as(app, admin).run(END_POST, { input: post });
    expect(await as(app, official).run(AREAS)).toEqual({ areas: { totalCount: 0 } });
    expect(await as(app, official).run(VIEWER)).toMatchObject({ viewer: { posts: [] } });
  });

  test('that begins tomorrow gives nothing today; from its first day to its last day it does', async () => {
    const { admin, nobody, village } = await makeWorld(app);
    const startsOn = day(app, 1);
    await grant(app, admin, {
      accountId: nobody.accountId,
      role: 'VILLAGE_SECRETARY',
      areaId: village.id,
      startsOn,
      endsOn: startsOn,
    });
    const token = { token: nobody.token };
    const posts = async () =>
      (await as(app, token).run<{ viewer: { posts: unknown[] } | null }>(VIEWER)).viewer?.posts.length;
    expect(await posts()).toBe(0);
    app.clock.pass({ minutes: 24 * 60 });
    await asOwner(
      app,
      sql`update session set last_seen_at = ${app.clock.now()}, expires_at = ${new Date(app.clock.now().getTime() + 1e9)}`,
    );
    expect(await posts()).toBe(1);
    app.clock.pass({ minutes: 24 * 60 });
    await asOwner(app, sql`update session set last_seen_at = ${app.clock.now()}`);
    expect(await posts()).toBe(0);
  });

  test('in a closed area gives nothing', async () => {
    const { grid, worker } = await makeWorld(app);
    await asOwner(app, sql`update area set status = 'CLOSED' where id = ${grid.id}`);
    expect(await as(app, worker).run(AREAS)).toEqual({ areas: { totalCount: 0 } });
  });

  test('keeps an area open while it is held', async () => {
    const { farGrid, otherOfficial, farWorker } = await makeWorld(app);
    const close = 'mutation ($input: CloseAreaInput!) { closeArea(input: $input) { status } }';
    const input = { id: farGrid.id, version: 1 };
    const { extensions } = await as(app, otherOfficial).refused(close, { input });
    expect(extensions).toMatchObject({ code: 'CONFLICT', holds: { post: 1 } });
    const [post] = await postsOf(app, farWorker.accountId);
    await as(app, otherOfficial).run(END_POST, { input: post });
    expect(await as(app, otherOfficial).run(close, { input })).toEqual({ closeArea: { status: 'CLOSED' } });
  });
});

/** Written after the answer: waited for, a little. */
async function seenBy(accountId: string, moment: Date): Promise<void> {
  for (let tries = 0; tries < 1_000; tries++) {
    const [row] = await stored(
      app,
      sql<{ at: Date }>`select last_seen_at as at from session where account_id = ${accountId}`,
    );
    if (row && row.at >= moment) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the session was not noted as seen');
}
