import { beforeAll, describe, expect, test } from '@jest/globals';
import { END_POST, grant, postsOf } from '../accounts/people.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { kinds, told } from '../notices/bell.js';
import { makeWorld, type Actor } from '../world.js';
import { CANCEL, CHECK, checked, imported, run, runJob, START, UNDO, uploaded } from './imports.js';

const app = useApp();
beforeAll(() => app.clock.pass({ minutes: 1 })); // after whatever the database dates by itself

const HEAD = ['地址', '姓名', '性别', '出生日期', '与户主关系'];
const FILE = [HEAD, ['建设路1号', '张三', '男', '1980-05-06', '户主']];
const heard = async (actor: Actor) => (await kinds(app, actor)).filter((kind) => kind.startsWith('IMPORT'));

describe('nothing is told', () => {
  test('of somebody else’s import, to a supervisor neither', async () => {
    const { secretary, official, admin, worker, neighbour, grid } = await makeWorld(app);
    await imported(app, secretary, grid, FILE);
    await checked(app, secretary, grid, FILE);
    for (const actor of [official, admin, worker, neighbour]) expect(await heard(actor)).toEqual([]);
  });

  test('of one that is not checked yet, or that its importer has cancelled', async () => {
    const { secretary, grid } = await makeWorld(app);
    const { id, columns } = await uploaded(app, secretary, grid, FILE);
    expect(await heard(secretary)).toEqual([]);
    await run(app, secretary, CHECK, { id, fields: columns.map(({ field }) => field) });
    expect(await heard(secretary)).toEqual([]);
    await run(app, secretary, CANCEL, { id });
    expect(await heard(secretary)).toEqual([]);
  });

  test('any more once it may not be read: the post has ended, while others on both sides of it have not', async () => {
    const { secretary, admin, neighbourVillage, neighbourGrid, farVillage } = await makeWorld(app);
    const given = { accountId: secretary.accountId, role: 'VILLAGE_SECRETARY' };
    await grant(app, admin, { ...given, areaId: farVillage.id });
    const between = await grant(app, admin, { ...given, areaId: neighbourVillage.id });
    await imported(app, secretary, neighbourGrid, FILE);
    expect(await heard(secretary)).toEqual(['IMPORT_DONE']);
    await as(app, admin).run(END_POST, { input: { id: between.id, version: between.version } });
    expect(await heard(secretary)).toEqual([]);
  });
});

test('one that is checked waits for its importer, dated by the end of the check, until it is started', async () => {
  const { secretary, grid } = await makeWorld(app);
  const { id, columns } = await uploaded(app, secretary, grid, FILE);
  app.clock.pass({ minutes: 30 }); // it waits in the queue
  const from = app.clock.now();
  const fields = columns.map(({ field }) => field);
  await run(app, secretary, CHECK, { id, fields });
  await runJob(app);
  const [notice] = await told(app, secretary, 'IMPORT_CHECKED');
  expect(notice).toMatchObject({
    ...{ subject: 'Import', subjectId: id, name: '人员.csv', count: 1, unread: true },
  });
  expect(Date.parse(notice!.at)).toBeGreaterThanOrEqual(from.getTime());

  app.clock.pass({ minutes: 5 });
  await run(app, secretary, CHECK, { id, fields });
  await runJob(app);
  const [again, ...more] = await told(app, secretary, 'IMPORT_CHECKED');
  expect([again!.id === notice!.id, more]).toEqual([false, []]); // news, once more

  await run(app, secretary, START, { id, doubtful: 'SKIP' });
  expect(await heard(secretary)).toEqual([]);
});

test('one that is done is told with how much it has written, until that is undone', async () => {
  const { secretary, grid } = await makeWorld(app);
  const { id } = await imported(app, secretary, grid, FILE);
  expect(await told(app, secretary, 'IMPORT_DONE')).toMatchObject([
    { subject: 'Import', subjectId: id, name: '人员.csv', count: 2, detail: null },
  ]);
  await run(app, secretary, UNDO, { id });
  await runJob(app);
  expect(await heard(secretary)).toEqual([]);
});

test('one that failed is told, with why', async () => {
  const { secretary, admin, village, grid } = await makeWorld(app);
  const { id } = await checked(app, secretary, grid, FILE);
  await run(app, secretary, START, { id, doubtful: 'SKIP' });
  const [post] = await postsOf(app, secretary.accountId);
  await as(app, admin).run(END_POST, { input: { id: post!.id, version: post!.version } });
  await runJob(app);
  const { accountId } = secretary;
  await grant(app, admin, { accountId, role: 'VILLAGE_SECRETARY', areaId: village.id });
  expect(await told(app, secretary, 'IMPORT_FAILED')).toMatchObject([
    { subject: 'Import', subjectId: id, name: '人员.csv', detail: expect.any(String) },
  ]);
});
