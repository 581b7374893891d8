import { describe, expect, test } from '@jest/globals';
import { sql } from '../../src/kernel/db/sql.js';
import {
  END_POST,
  freshName,
  grant,
  personAt,
  postsOf,
  RESET,
  signedIn,
  stored,
} from '../accounts/people.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld, type World } from '../world.js';
import { accountNamed, HEAD, kept, postsNamed, row, take } from './accounts.js';
import * as imports from './imports.js';

const app = useApp();
const { UNDO, imported, look, run, runJob } = imports;
const kind = 'ACCOUNTS';

/** An account made with a post, and a post for somebody who was there. */
async function scene() {
  const world = await makeWorld(app);
  const there = await personAt(app, world.official, world.village);
  const username = freshName();
  const table = [HEAD, row({ 用户名: username }), row({ 用户名: there.username, 姓名: '李四' })];
  const { id } = await imported(app, world.official, world.township, table, { kind });
  return { world, there, username, id, account: (await accountNamed(app, username))! };
}
const refused = async ({ official }: World, id: string) =>
  (await as(app, official).refused(UNDO, { input: { id } })).extensions;

describe('undoing an import of accounts is refused', () => {
  test('once somebody has signed in with one', async () => {
    const { world, id, username } = await scene();
    const { accounts } = await take(app, world.official, id);
    await signedIn(app, username, accounts[0]!.password);
    expect(await refused(world, id)).toMatchObject({ code: 'CONFLICT', holds: { signedIn: 1 } });
  });

  test('where one was reset, given another post, or its post has ended', async () => {
    const { world, id, account } = await scene();
    await as(app, world.official).run(RESET, { input: { id: account.id, password: 'another one here' } });
    await grant(app, world.official, {
      ...{ accountId: account.id, role: 'GRID_WORKER', areaId: world.otherGrid.id },
    });
    const [post] = await postsOf(app, account.id);
    await as(app, world.official).run(END_POST, { input: { id: post!.id, version: post!.version } });
    const { holds } = await refused(world, id);
    expect(holds).toMatchObject({ changedAccounts: 1, addedPosts: 1, changedPosts: 1 });
  });

  test('where somebody who got a post has been signed in since', async () => {
    const { world, id, there } = await scene();
    await signedIn(app, there.username);
    expect(await refused(world, id)).toMatchObject({ code: 'CONFLICT', holds: { usedPosts: 1 } });
  });

  test('where the county would keep no admin', async () => {
    const world = await makeWorld(app);
    const table = [HEAD, row({ 角色: '县管理员', 任职区域: '' })];
    const { id } = await imported(app, world.admin, world.county, table, { kind });
    const [post] = await postsOf(app, world.admin.accountId);
    // The one who imported goes; the official answers for nothing at the county, so the job is asked.
    await run(app, world.admin, UNDO, { id });
    await as(app, world.admin).run(END_POST, { input: { id: post!.id, version: post!.version } });
    await runJob(app);
    const [row_] = await stored(
      app,
      sql<{ status: string; failure: string }>`select status, failure from import where id = ${id}`,
    );
    expect(row_).toMatchObject({ status: 'DONE', failure: expect.stringContaining('county admins') });
  });

  test('to whoever could not end its posts: a secretary whom the township has put somebody beside', async () => {
    const world = await makeWorld(app);
    const table = [HEAD, row({ 角色: '村（社区）书记', 任职区域: '' })];
    const { id } = await imported(app, world.official, world.village, table, { kind });
    const input = { input: { id } };
    expect((await as(app, world.secretary).refused(UNDO, input)).extensions.code).toBe('FORBIDDEN');
    expect((await as(app, world.worker).refused(UNDO, input)).extensions.code).toBe('NOT_FOUND');
    expect((await run(app, world.admin, UNDO, { id })).status).toBe('UNDOING');
  });
});

describe('undoing an import of accounts', () => {
  test('removes its accounts, posts and first passwords and nothing else, with each in the trail', async () => {
    const { world, id, username, there, account } = await scene();
    await run(app, world.official, UNDO, { id });
    await runJob(app);
    expect(await look(app, world.official, id)).toMatchObject({ status: 'UNDONE', made: 0, failure: null });
    expect(await accountNamed(app, username)).toBeUndefined();
    expect(await accountNamed(app, there.username)).toBeDefined();
    expect(await postsNamed(app, there.username)).toEqual([]);
    expect(await kept(app, id)).toBe(0);
    const trail = await imports.trailOf(app, account.id);
    expect(trail.map(({ action }) => action)).toEqual(['createAccount', 'undoImport']);
  });

  test('leaves all where a first sign-in comes between the deed and the job', async () => {
    const { world, id, username } = await scene();
    const { accounts } = await take(app, world.official, id);
    await run(app, world.official, UNDO, { id });
    await signedIn(app, username, accounts[0]!.password);
    await runJob(app);
    expect(await look(app, world.official, id)).toMatchObject({
      ...{ status: 'DONE', made: 3, failure: expect.stringContaining('signed in') },
    });
    expect(await postsNamed(app, username)).toHaveLength(1);
  });
});
