import { describe, expect, test } from '@jest/globals';
import {
  DISABLE,
  END_POST,
  freshName,
  grant,
  personAt,
  postsOf,
  signedIn,
  stored,
} from '../accounts/people.js';
import { sql } from '../../src/kernel/db/sql.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { compose, DELETE_ROLE } from '../roles/roles.js';
import { makeWorld } from '../world.js';
import { accountNamed, countsOf, HEAD, postsNamed, row, take } from './accounts.js';
import * as imports from './imports.js';

const app = useApp();
const { CREATE, START, beforePart, checked, findings, imported, run, runJob } = imports;
const KIND = 'ACCOUNTS';

describe('who may not', () => {
  test('a worker, an inspector and a partner (FORBIDDEN); a neighbour and anybody above their own area (NOT_FOUND)', async () => {
    const world = await makeWorld(app);
    const code = async (actor: typeof world.worker, area: { id: string }) => {
      const input = { areaId: area.id, kind: KIND, fileName: 'a.csv' };
      return (await as(app, actor).refused(CREATE, { input })).extensions.code;
    };
    for (const actor of [world.worker, world.inspector, world.partner])
      expect(await code(actor, world.grid)).toBe('FORBIDDEN');
    expect(await code(world.neighbour, world.village)).toBe('NOT_FOUND');
    expect(await code(world.otherOfficial, world.township)).toBe('NOT_FOUND');
    expect(await code(world.secretary, world.township)).toBe('NOT_FOUND');
  });

  test('whoever may import and not create accounts imports people, and no accounts (FORBIDDEN)', async () => {
    const world = await makeWorld(app);
    const { id: role } = await compose(app, world.admin, world.county, {
      title: '只导人口',
      may: [
        { subject: 'Area', action: 'read' },
        { subject: 'Area', action: 'createImport' },
        { subject: 'Import', action: 'read' },
      ],
      givenBy: [],
    });
    const input = { accountId: world.nobody.accountId, role, areaId: world.village.id };
    await grant(app, world.admin, input);
    await imports.begun(app, world.nobody, world.village, 'PEOPLE');
    const file = { areaId: world.village.id, kind: KIND, fileName: 'a.csv' };
    expect((await as(app, world.nobody).refused(CREATE, { input: file })).extensions.code).toBe('FORBIDDEN');
  });
});

describe('a row is refused, and its cell told', () => {
  test.each([
    ['用户名', 'a b', /3 to 40/],
    ['用户名', '', /3 to 40/],
    ['姓名', '', /1 to 40/],
    ['工作电话', '12ab', /5 to 20 digits/],
    ['角色', '皇帝', /村（社区）书记, 网格员$/],
    ['角色', '', /required/],
    ['角色', '乡镇干部', /None of your posts lets you give this role/],
    ['角色', 'COUNTY_ADMIN', /None of your posts lets you give this role/],
    ['任职区域', '西乡', /none of this name/],
    ['任职区域', '丙村/第一网格', /none of this name/],
    ['任职区域', '乙村/第二网格', /none of this name/],
    ['任职区域', '第一网格', /there are 2 of this name/],
    ['起始日期', '2020-01-01', /before today/],
    ['起始日期', '明天', /2026-05-06/],
    ['结束日期', '2020-01-01', /before the first day/],
    ['职务', '长'.repeat(41), /at most 40/],
  ] as const)('%s: %s', async (header, cell, words) => {
    const world = await makeWorld(app);
    const table = [HEAD, row({ [header]: cell })];
    const { id } = await checked(app, world.official, world.township, table, KIND);
    expect((await countsOf(app, world.official, id)).counts).toMatchObject({
      accounts: 0,
      posts: 0,
      faulty: 1,
    });
    expect(await findings(app, world.official, id)).toEqual([
      { row: 2, column: HEAD.indexOf(header) + 1, kind: 'FAULT', message: expect.stringMatching(words) },
    ]);
  });

  test('all its cells at once', async () => {
    const world = await makeWorld(app);
    const table = [HEAD, row({ 用户名: '-', 姓名: '', 角色: '皇帝', 任职区域: '天上' })];
    const { id } = await checked(app, world.official, world.township, table, KIND);
    const columns = (await findings(app, world.official, id)).map(({ column }) => column);
    expect(columns.sort()).toEqual([1, 2, 4, 5]);
  });

  test('a county admin elsewhere than at the county, as by grantPost', async () => {
    const world = await makeWorld(app);
    const table = [HEAD, row({ 角色: '县管理员', 任职区域: '东乡' })];
    const { id } = await checked(app, world.admin, world.county, table, KIND);
    expect(await findings(app, world.admin, id)).toMatchObject([
      { column: 5, kind: 'FAULT', message: expect.stringContaining('at the county only') },
    ]);
  });

  test('a user name taken outside the area: that, and neither whose nor where; a free one is told nothing', async () => {
    const world = await makeWorld(app);
    const { username } = await personAt(app, world.admin, world.farVillage);
    const table = [HEAD, row({ 用户名: username, 姓名: '李四' }), row()];
    const { id } = await checked(app, world.official, world.township, table, KIND);
    expect(await findings(app, world.official, id)).toEqual([
      { row: 2, column: 1, kind: 'FAULT', message: 'This username is taken: choose another.' },
    ]);
    expect((await countsOf(app, world.official, id)).counts).toMatchObject({ accounts: 1, faulty: 1 });
  });

  test('a check stops where more than 20 user names are taken: it is no way to try them', async () => {
    const world = await makeWorld(app);
    const { username } = await personAt(app, world.admin, world.farVillage);
    const rows = (count: number) =>
      Array.from({ length: count }, () => row({ 用户名: username, 姓名: '李四' }));
    const enough = await checked(app, world.official, world.township, [HEAD, ...rows(20)], KIND);
    expect(enough.status).toBe('CHECKED');
    const many = await checked(app, world.official, world.township, [HEAD, ...rows(30)], KIND);
    expect(many).toMatchObject({ status: 'FAILED', failure: expect.stringContaining('more than 20') });
    expect((await findings(app, world.official, many.id)).length).toBeLessThanOrEqual(20);
  });

  test('a disabled account gets no post; rows of one user name with two names are told apart', async () => {
    const world = await makeWorld(app);
    const person = await personAt(app, world.official, world.village);
    await as(app, world.official).run(DISABLE, { input: { id: person.accountId, version: person.version } });
    const username = freshName();
    const table = [
      HEAD,
      row({ 用户名: person.username, 姓名: '李四' }),
      row({ 用户名: username, 姓名: '王五' }),
      row({ 用户名: username, 姓名: '王六', 任职区域: '甲村/第二网格' }),
    ];
    const { id } = await checked(app, world.official, world.township, table, KIND);
    expect(await findings(app, world.official, id)).toMatchObject([
      { row: 2, kind: 'FAULT', message: expect.stringContaining('disabled') },
      { row: 4, column: 2, kind: 'FAULT', message: expect.stringContaining('another name') },
    ]);
  });

  test('more than 2,000 rows', async () => {
    const world = await makeWorld(app);
    const { id } = await imports.begun(app, world.official, world.township, KIND);
    const table = [HEAD, ...Array.from({ length: 2_001 }, () => row({ 用户名: 'same' }))];
    const answer = await imports.upload(app, world.official, id, imports.csv(table));
    expect(await answer.text()).toContain('more than 2000 rows');
  });
});

describe('an account that is there already', () => {
  test('of the same name it gets the post, and that is said; what it holds already is left out', async () => {
    const world = await makeWorld(app);
    const person = await personAt(app, world.official, world.village);
    const said = { 用户名: person.username.toUpperCase(), 姓名: '李四', 工作电话: '13900001111' };
    const table = [HEAD, row(said), row({ ...said, 任职区域: '甲村/第二网格' })];
    const { id, made } = await imported(app, world.official, world.township, table, { kind: KIND });
    expect(made).toBe(2);
    expect(await countsOf(app, world.official, id)).toMatchObject({
      ...{ firstPasswords: 0, counts: { accounts: 0, posts: 2, faulty: 0 } },
    });
    expect(await findings(app, world.official, id)).toMatchObject([
      { row: 2, column: 1, kind: 'NOTE' },
      { row: 3, column: 1, kind: 'NOTE' },
    ]);
    expect((await postsNamed(app, person.username)).map(({ area }) => area)).toEqual([
      '第一网格',
      '第二网格',
    ]);
    const again = await checked(app, world.official, world.township, table, KIND);
    expect((await countsOf(app, world.official, again.id)).counts).toMatchObject({ posts: 0, registered: 2 });
  });

  test('of another name it is doubtful: left out unless it is said to be the same person', async () => {
    const world = await makeWorld(app);
    const person = await personAt(app, world.official, world.village);
    const table = [HEAD, row({ 用户名: person.username, 姓名: '李四一' })];
    const { id, counts } = await checked(app, world.official, world.township, table, KIND);
    expect(counts).toMatchObject({ doubtful: 1 });
    const [finding] = await findings(app, world.official, id);
    expect(finding).toMatchObject({ kind: 'DOUBTFUL', column: 1 });
    expect(finding!.message).not.toContain('李四');
    await run(app, world.official, START, { id, doubtful: 'SKIP' });
    await runJob(app);
    expect(await postsNamed(app, person.username)).toEqual([]);
    await imported(app, world.official, world.township, table, { kind: KIND, doubtful: 'ADD' });
    expect(await postsNamed(app, person.username)).toHaveLength(1);
    expect(await accountNamed(app, person.username)).toMatchObject({ displayName: '李四' });
  });
});

describe('an import of accounts', () => {
  test('a check makes nothing; a run makes accounts and their posts, each in the trail, and says no password', async () => {
    const world = await makeWorld(app);
    const { id: role } = await compose(app, world.admin, world.county, { title: '信息员' });
    const [one, two, three] = [freshName(), freshName(), freshName()];
    const table = [
      HEAD,
      row({ 用户名: one, 任职区域: '甲村/第一网格', 职务: '组长', 结束日期: '2099/12/31' }),
      row({ 用户名: one, 任职区域: '东乡＞甲村＞第二网格' }),
      row({ 用户名: two, 姓名: '王五', 角色: '村（社区）书记', 任职区域: world.village.officialCode! }),
      row({ 用户名: three, 姓名: '赵六', 角色: '信息员', 任职区域: '', 工作电话: '0877-12345' }),
    ];
    const { id, status } = await checked(app, world.admin, world.township, table, KIND);
    expect(status).toBe('CHECKED');
    expect(await findings(app, world.admin, id)).toEqual([]);
    expect((await countsOf(app, world.admin, id)).counts).toMatchObject({ accounts: 3, posts: 4 });
    expect(await accountNamed(app, one)).toBeUndefined();
    expect(await stored(app, sql`select from audit_event where after ->> 'username' = ${one}`)).toEqual([]);

    await run(app, world.admin, START, { id, doubtful: 'SKIP' });
    await runJob(app);
    expect(await countsOf(app, world.admin, id)).toMatchObject({
      ...{ firstPasswords: 3, counts: { accounts: 3, posts: 4, faulty: 0 } },
    });
    expect(await accountNamed(app, one)).toMatchObject({ must: true, importId: id, area: '第一网格' });
    expect(await postsNamed(app, one)).toMatchObject([
      { role: 'GRID_WORKER', area: '第一网格', title: '组长', endsOn: '2099-12-31' },
      { role: 'GRID_WORKER', area: '第二网格', title: null, endsOn: null },
    ]);
    expect(await postsNamed(app, two)).toMatchObject([{ role: 'VILLAGE_SECRETARY', area: '甲村' }]);
    expect(await postsNamed(app, three)).toMatchObject([{ role, area: '东乡' }]);
    const trail = await stored(
      app,
      sql<{ action: string; subject: string }>`
        select action, subject from audit_event where account_id = ${world.admin.accountId}
        and action in ('createAccount', 'grantPost') and county = ${world.county.id} order by at, id`,
    );
    expect(trail.filter(({ action }) => action === 'createAccount')).toHaveLength(3);
    expect(trail.filter(({ action }) => action === 'grantPost')).toHaveLength(4);

    const { accounts } = await take(app, world.admin, id);
    const all = await stored(app, sql<{ text: string }>`select audit_event::text as text from audit_event`);
    for (const { password } of accounts)
      expect(all.filter(({ text }) => text.includes(password))).toEqual([]);
  });

  test('in several parts, where the check counts an account once', async () => {
    const world = await makeWorld(app);
    const username = freshName();
    const table = [
      HEAD,
      row({ 用户名: username }),
      ...Array.from({ length: 20 }, () => row()),
      row({ 用户名: username, 任职区域: '甲村/第二网格' }),
    ];
    const { id } = await checked(app, world.official, world.township, table, KIND);
    expect((await countsOf(app, world.official, id)).counts).toMatchObject({ accounts: 21, posts: 22 });
    await run(app, world.official, START, { id, doubtful: 'SKIP' });
    await runJob(app);
    expect((await countsOf(app, world.official, id)).counts).toMatchObject({ accounts: 21, posts: 22 });
    expect(await postsNamed(app, username)).toHaveLength(2);
  });

  test('rights lost between the check and the run: the post that ended makes nothing any more', async () => {
    const world = await makeWorld(app);
    const username = freshName();
    const { id } = await checked(
      app,
      world.official,
      world.township,
      [HEAD, row({ 用户名: username })],
      KIND,
    );
    await run(app, world.official, START, { id, doubtful: 'SKIP' });
    const [post] = await postsOf(app, world.official.accountId);
    await as(app, world.admin).run(END_POST, { input: { id: post!.id, version: post!.version } });
    await runJob(app);
    expect(await countsOf(app, world.admin, id)).toMatchObject({ failure: expect.stringMatching(/post/) });
    expect(await accountNamed(app, username)).toBeUndefined();
  });

  test('a role that may no longer be given when it comes to the row: that row is left out and told', async () => {
    const world = await makeWorld(app);
    const role = await compose(app, world.admin, world.county, {
      ...{ title: '巡查员', givenBy: ['TOWNSHIP_OFFICIAL'] },
    });
    const [one, two] = [freshName(), freshName()];
    const table = [HEAD, row({ 用户名: one, 角色: '巡查员' }), row({ 用户名: two })];
    const { id, counts } = await checked(app, world.official, world.township, table, KIND);
    expect(counts.faulty).toBe(0);
    await run(app, world.official, START, { id, doubtful: 'SKIP' });
    const taken = () =>
      as(app, world.admin).run(DELETE_ROLE, { input: { id: role.id, version: role.version } });
    await imports.runJob(app, 'runImports', beforePart(app, 1, taken));
    expect(await findings(app, world.official, id)).toMatchObject([{ row: 2, column: 4, kind: 'FAULT' }]);
    expect(await accountNamed(app, one)).toBeUndefined();
    expect(await postsNamed(app, two)).toHaveLength(1);
  });

  test('the account signs in with what was made for it, and can only set another', async () => {
    const world = await makeWorld(app);
    const username = freshName();
    const { id } = await imported(app, world.official, world.township, [HEAD, row({ 用户名: username })], {
      kind: KIND,
    });
    const { accounts } = await take(app, world.official, id);
    const { token } = await signedIn(app, username, accounts[0]!.password);
    const seen = await as(app, { token }).run(
      '{ viewer { mustChangePassword } areas { totalCount } households { totalCount } }',
    );
    expect(seen).toEqual({
      ...{ viewer: { mustChangePassword: true }, areas: { totalCount: 0 }, households: { totalCount: 0 } },
    });
  });

  test('the template offers the roles that whoever asks may give', async () => {
    const world = await makeWorld(app);
    const bytes = async (actor: typeof world.admin) =>
      Buffer.from(await (await imports.route(app, actor, `templates/${KIND}`)).arrayBuffer());
    const { readXlsx } = await import('hucre/xlsx');
    const roles = async (actor: typeof world.admin) => {
      const { sheets } = await readXlsx(await bytes(actor));
      return String(sheets[1]!.rows.find(([column]) => column === '角色')![3]);
    };
    expect(await roles(world.secretary)).toBe('网格员');
    expect(await roles(world.official)).toBe('村（社区）书记、网格员');
  });
});
