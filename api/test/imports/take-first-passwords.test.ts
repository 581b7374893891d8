import { describe, expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { within } from '../../src/kernel/db/database.js';
import { sql } from '../../src/kernel/db/sql.js';
import { freshName, RESET, stored } from '../accounts/people.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld, signedInAgain, type World } from '../world.js';
import { accountNamed, countsOf, HEAD, kept, row, take, TAKE } from './accounts.js';
import * as imports from './imports.js';

const app = useApp();
const KIND = 'ACCOUNTS';

/** Two accounts made by the official. */
async function scene() {
  const world = await makeWorld(app);
  const names = [freshName(), freshName()] as const;
  const table = [HEAD, row({ 用户名: names[0], 姓名: '=HYPERLINK(1)' }), row({ 用户名: names[1] })];
  const { id } = await imports.imported(app, world.official, world.township, table, { kind: KIND });
  return { world, names, id };
}
const refused = async (actor: World['official'], id: string) =>
  (await as(app, actor).refused(TAKE, { input: { id } })).extensions.code;
const can = async (actor: World['official'], id: string) =>
  (await imports.look(app, actor, id))!.viewerCan.includes('takeFirstPasswords');

describe('first passwords are refused', () => {
  test('to everybody but whoever imported, also to the level above', async () => {
    const { world, id } = await scene();
    expect(await can(world.official, id)).toBe(true);
    expect(await can(world.admin, id)).toBe(false);
    expect(await refused(world.admin, id)).toBe('FORBIDDEN');
    expect(await refused(world.otherOfficial, id)).toBe('NOT_FOUND');
    expect(await refused(world.secretary, id)).toBe('NOT_FOUND');
    expect(await kept(app, id)).toBe(2);
  });

  test('a second time, and to the second of two who ask at once', async () => {
    const { world, id } = await scene();
    const asked = [1, 2, 3].map(() => as(app, world.official).send(TAKE, { input: { id } }));
    const answers = await Promise.all(asked);
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(await refused(world.official, id)).toBe('FORBIDDEN');
    expect(await can(world.official, id)).toBe(false);
    expect(await kept(app, id)).toBe(0);
  });

  test('after a day: then they are deleted', async () => {
    const { world, id } = await scene();
    app.clock.pass({ days: 1, minutes: 1 });
    const later = await signedInAgain(app, world.official);
    expect((await take(app, later, id)).accounts).toEqual([]);
    const other = await scene();
    app.clock.pass({ days: 1, minutes: 1 });
    await imports.runJob(app, 'expireImports');
    expect(await kept(app, other.id)).toBe(0);
    expect(await refused(await signedInAgain(app, other.world.official), other.id)).toBe('FORBIDDEN');
  });

  test('before the import is over', async () => {
    const world = await makeWorld(app);
    const { id } = await imports.checked(app, world.official, world.township, [HEAD, row()], KIND);
    expect(await refused(world.official, id)).toBe('FORBIDDEN');
    expect(await kept(app, id)).toBe(0);
  });
});

describe('first passwords', () => {
  test('are told once, readable, each its own, with a workbook in which nothing is a formula', async () => {
    const { world, names, id } = await scene();
    const { accounts, workbook } = await take(app, world.official, id);
    expect(accounts.map(({ username }) => username)).toEqual([...names].sort());
    expect(accounts[0]).toMatchObject({ area: '东乡 / 甲村 / 第一网格' });
    for (const { password } of accounts)
      expect(password).toMatch(/^([a-hjkmnp-z2-9]{4}-){2}[a-hjkmnp-z2-9]{4}$/);
    expect(new Set(accounts.map(({ password }) => password)).size).toBe(2);
    const { sheets } = await readXlsx(Buffer.from(workbook, 'base64'));
    const cells = sheets[0]!.rows;
    expect(cells[0]).toEqual(['姓名', '用户名', '初始密码', '所属区域']);
    expect(cells.slice(1).map(([name]) => name)).toContain("'=HYPERLINK(1)");
    const trail = (await imports.trailOf(app, id)).filter(({ action }) => action === 'takeFirstPasswords');
    expect(trail).toEqual([{ action: 'takeFirstPasswords', after: expect.objectContaining({ fetched: 2 }) }]);
  });

  test('lie sealed, behind a wall of their own, and leave out who was reset or has changed it', async () => {
    const { world, names, id } = await scene();
    const [first] = await stored(
      app,
      sql<{ sealed: Buffer }>`select sealed_password as sealed from first_password where import_id = ${id}`,
    );
    expect(first!.sealed.toString('latin1')).not.toMatch(/[a-z2-9]{4}-[a-z2-9]{4}-/);
    const reset = (await accountNamed(app, names[0]))!;
    await as(app, world.official).run(RESET, { input: { id: reset.id, password: 'another one here' } });
    const { accounts } = await take(app, world.official, id);
    expect(accounts.map(({ username }) => username)).toEqual([names[1]]);
  });

  test('also of an import that was cancelled halfway', async () => {
    const world = await makeWorld(app);
    const table = [HEAD, ...Array.from({ length: 25 }, () => row())];
    const { id } = await imports.checked(app, world.official, world.township, table, KIND);
    await imports.run(app, world.official, imports.START, { id, doubtful: 'SKIP' });
    const cancel = () => imports.run(app, world.official, imports.CANCEL, { id });
    await imports.runJob(app, 'runImports', imports.beforePart(app, 2, cancel));
    expect(await countsOf(app, world.official, id)).toMatchObject({ firstPasswords: 20 });
    expect((await take(app, world.official, id)).accounts).toHaveLength(20);
  });

  test('are reached by nobody else at the database either, wherever their posts are', async () => {
    const { world, id } = await scene();
    const reached = (account: string) =>
      within(
        app.kernel.db,
        { from: world.county.areaPath, to: '~', countyFrom: '', countyTo: '~', account },
        async (db) => (await sql`select from first_password where import_id = ${id}`.execute(db)).count,
      );
    expect(await reached(world.admin.accountId)).toBe(0);
    expect(await reached(world.official.accountId)).toBe(2);
  });
});
