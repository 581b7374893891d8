import { describe, expect, test } from '@jest/globals';
import { runImports } from '../../src/imports/run-imports.js';
import { verifyCoverage } from '../../src/coverage/verify-coverage.js';
import { everything, within } from '../../src/kernel/db/database.js';
import { sql } from '../../src/kernel/db/sql.js';
import { DISABLE, END_POST, postsOf, stored, versionOf } from '../accounts/people.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { idNumberFor } from '../register.js';
import { openResponse } from '../register.js';
import { makeWorld, signedInAgain, type Place, type World } from '../world.js';
import * as imports from './imports.js';

const app = useApp();
const {
  CANCEL,
  CHECK,
  CREATE,
  START,
  UNDO,
  beforePart,
  begun,
  checked,
  findings,
  imported,
  look,
  partsOf,
  peopleIn,
  run,
  runJob,
} = imports;

const HEAD = ['地址', '姓名', '身份证号', '性别', '出生日期', '与户主关系'];
/** Three parts of 500, of households of two. */
const MANY = 1_200;
const many = (count = MANY) => [
  HEAD,
  ...Array.from({ length: count }, (_, at) => [
    `建设路${Math.floor(at / 2) + 1}号`,
    `甲${at}`,
    '',
    '男',
    '1980-05-06',
    at % 2 === 0 ? '户主' : '配偶',
  ]),
];
const one = (name = '张三') => [HEAD, ['建设路1号', name, '', '男', '1980-05-06', '户主']];

const start = async ({ secretary }: World, grid: Place, table: imports.Table) => {
  const { id } = await checked(app, secretary, grid, table);
  await run(app, secretary, START, { id, doubtful: 'SKIP' });
  return id;
};
const count = async (world: World) => (await peopleIn(app, world)).length;
const faultsOfCoverage = async () => (await verifyCoverage(app.kernel.db)).total;

describe('who may not', () => {
  test('a grid worker, an inspector and a partner import nothing (FORBIDDEN)', async () => {
    const { worker, inspector, partner, grid } = await makeWorld(app);
    for (const actor of [worker, inspector, partner]) {
      const input = { areaId: grid.id, kind: 'PEOPLE', fileName: 'a.csv' };
      expect((await as(app, actor).refused(CREATE, { input })).extensions.code).toBe('FORBIDDEN');
    }
  });

  test('a secretary imports into no other village (NOT_FOUND), and into nothing above (NOT_FOUND)', async () => {
    const { secretary, neighbourVillage, township } = await makeWorld(app);
    for (const area of [neighbourVillage, township]) {
      const input = { areaId: area.id, kind: 'PEOPLE', fileName: 'a.csv' };
      expect((await as(app, secretary).refused(CREATE, { input })).extensions.code).toBe('NOT_FOUND');
    }
  });

  test('a supervisor reads an import and does not go on with it; a neighbour does not see it', async () => {
    const { secretary, official, neighbour, worker, grid } = await makeWorld(app);
    const { id } = await checked(app, secretary, grid, one());
    expect((await look(app, official, id))!.viewerCan).toEqual([]);
    expect(
      (await as(app, official).refused(START, { input: { id, doubtful: 'SKIP' } })).extensions.code,
    ).toBe('FORBIDDEN');
    expect((await as(app, official).refused(CANCEL, { input: { id } })).extensions.code).toBe('FORBIDDEN');
    for (const actor of [neighbour, worker]) {
      expect(await look(app, actor, id)).toBeNull();
      expect(await findings(app, actor, id)).toEqual([]);
      expect((await imports.upload(app, actor, id, imports.csv(one()))).status).toBe(404);
      expect((await as(app, actor).refused(CHECK, { input: { id, fields: [] } })).extensions.code).toBe(
        'NOT_FOUND',
      );
    }
    expect((await look(app, secretary, id))!.viewerCan.sort()).toEqual([
      'cancelImport',
      'checkImport',
      'openImport',
      'startImport',
    ]);
  });

  test('nothing is started that was not checked, or has faults that nobody has accepted', async () => {
    const { secretary, grid } = await makeWorld(app);
    const { id } = await imports.uploaded(app, secretary, grid, one());
    expect(
      (await as(app, secretary).refused(START, { input: { id, doubtful: 'SKIP' } })).extensions.code,
    ).toBe('FORBIDDEN');
    const wrong = await checked(app, secretary, grid, [
      ...one(),
      ['建设路2号', '', '', '男', '1980-05-06', '户主'],
    ]);
    const refused = await as(app, secretary).refused(START, { input: { id: wrong.id, doubtful: 'SKIP' } });
    expect(refused.extensions.fields).toEqual({ skipFaulty: expect.stringContaining('1 rows') });
  });

  test('nobody begins more than 30 a day (RATE_LIMITED)', async () => {
    const { secretary, grid } = await makeWorld(app);
    for (let n = 0; n < 30; n++) await begun(app, secretary, grid);
    const input = { areaId: grid.id, kind: 'PEOPLE', fileName: 'a.csv' };
    expect((await as(app, secretary).refused(CREATE, { input })).extensions.code).toBe('RATE_LIMITED');
  });

  test('the database shows the sealed rows to nobody else, and no number stands in them', async () => {
    const { secretary, official, grid } = await makeWorld(app);
    const idNumber = idNumberFor();
    const { id } = await checked(app, secretary, grid, [
      HEAD,
      ['建设路1号', '张三', idNumber, '', '', '户主'],
    ]);
    const [{ text } = { text: '' }] = await stored(
      app,
      sql<{
        text: string;
      }>`select encode(sealed_rows, 'escape') as text from import_part where import_id = ${id}`,
    );
    expect(text).not.toContain(idNumber);
    const { readWithin } = await import('../../src/kernel/db/database.js');
    const { from, to } = { from: grid.areaPath, to: '~' };
    const seen = (account: string) =>
      readWithin(
        app.kernel.db,
        { from, to, countyFrom: from, countyTo: to, account },
        sql`select number from import_part where import_id = ${id}`.compile(),
      );
    expect(await seen(official.accountId)).toEqual([]);
    expect(await seen(secretary.accountId)).toHaveLength(1);
  });
});

describe('an import that is running', () => {
  test('is written part by part, each once: coverage holds, and the trail has a row for it and none for each record', async () => {
    const world = await makeWorld(app);
    await openResponse(app, world);
    const { id, counts, done, made } = await imported(app, world.secretary, world.grid, many());
    expect({ counts, done, made }).toMatchObject({
      ...{ done: MANY, made: MANY + MANY / 2 },
      counts: { people: MANY, households: MANY / 2 },
    });
    expect(await count(world)).toBe(MANY);
    expect(await faultsOfCoverage()).toBe(0);
    const trail = await imports.trailOf(app, id);
    expect(trail.map(({ action }) => action)).toEqual([
      ...['createImport', 'uploadImport', 'checkImport', 'endImport', 'startImport', 'endImport'],
    ]);
    expect(trail.at(-1)!.after).toMatchObject({ status: 'DONE', people: MANY, households: MANY / 2 });
    expect(JSON.stringify(trail)).not.toContain('甲0');
  });

  test('stops where it is cancelled, keeps what it has written, erases its rows, and can be undone', async () => {
    const world = await makeWorld(app);
    const id = await start(world, world.grid, many());
    await runImports(beforePart(app, 3, () => run(app, world.secretary, CANCEL, { id })));
    const found = (await look(app, world.secretary, id))!;
    expect(found).toMatchObject({ status: 'CANCELLED', done: 1_000, counts: { people: 1_000 } });
    expect(await count(world)).toBe(1_000);
    expect(await partsOf(app, id)).toBe(0);
    expect(found.viewerCan).toEqual(['undoImport']);
  });

  test('goes on after a crash from the part it was at, and writes nothing twice', async () => {
    const world = await makeWorld(app);
    const id = await start(world, world.grid, many());
    const crash = () => {
      throw new Error('power cut');
    };
    await runImports(beforePart(app, 2, crash));
    expect(await look(app, world.secretary, id)).toMatchObject({ status: 'RUNNING', done: 500 });
    expect(await count(world)).toBe(500);
    await runJob(app); // somebody else's for a minute yet
    expect(await count(world)).toBe(500);
    app.clock.pass({ minutes: 2 });
    await runJob(app);
    expect(await look(app, await signedInAgain(app, world.secretary), id)).toMatchObject({
      ...{ status: 'DONE', done: MANY, counts: { people: MANY, households: MANY / 2 } },
    });
    expect(await count(world)).toBe(MANY);
  });

  test('leaves off when the server goes down, and goes on at once afterwards', async () => {
    const world = await makeWorld(app);
    const id = await start(world, world.grid, many());
    const stopping = new AbortController();
    await runImports(
      beforePart(app, 1, () => stopping.abort()),
      stopping.signal,
    );
    expect(await look(app, world.secretary, id)).toMatchObject({ status: 'RUNNING', done: 500 });
    await runJob(app);
    expect(await look(app, world.secretary, id)).toMatchObject({ status: 'DONE', done: MANY });
    expect(await count(world)).toBe(MANY);
  });

  test('ends FAILED where its post has ended or its account is disabled before it begins, and its rows are erased', async () => {
    for (const how of ['post', 'account'] as const) {
      const world = await makeWorld(app);
      const { secretary, admin } = world;
      const id = await start(world, world.grid, many());
      const [post] = await postsOf(app, secretary.accountId);
      if (how === 'post') await as(app, admin).run(END_POST, { input: { id: post!.id, version: 1 } });
      else
        await as(app, admin).run(DISABLE, {
          input: { id: secretary.accountId, version: await versionOf(app, secretary.accountId) },
        });
      await runJob(app);
      expect(await look(app, admin, id)).toMatchObject({
        status: 'FAILED',
        failure: expect.stringContaining('no longer in force'),
      });
      expect({ people: await count(world), parts: await partsOf(app, id) }).toEqual({ people: 0, parts: 0 });
    }
  });

  test('two at once of the same people register each of them once', async () => {
    const world = await makeWorld(app);
    const table = [
      HEAD,
      ...Array.from({ length: 600 }, (_, at) => {
        const idNumber = idNumberFor(
          `19${String(50 + (at % 50))}-01-${String((at % 28) + 1).padStart(2, '0')}`,
        );
        return [`建设路${at + 1}号`, `乙${at}`, idNumber, '', '', '户主'];
      }),
    ];
    const distinct = new Set(table.slice(1).map(([, , idNumber]) => idNumber)).size;
    const ids = [
      await checked(app, world.secretary, world.village, [
        ['网格', ...HEAD],
        ...table.slice(1).map((row) => ['第一网格', ...row]),
      ]),
      await checked(app, world.official, world.grid, table),
    ].map(({ id }) => id);
    await run(app, world.secretary, START, { id: ids[0], doubtful: 'SKIP', skipFaulty: true });
    await run(app, world.official, START, { id: ids[1], doubtful: 'SKIP', skipFaulty: true });
    await Promise.all([runImports(app.kernel), runImports(app.kernel)]);
    const both = await Promise.all(ids.map((id) => look(app, world.official, id)));
    expect(both.map((found) => found!.status)).toEqual(['DONE', 'DONE']);
    expect(both.reduce((sum, found) => sum + found!.counts.people, 0)).toBe(distinct);
    expect(await count(world)).toBe(distinct);
  });

  test('two at once of the same file without ID numbers: whoever adds what is doubtful adds what the check has shown', async () => {
    const world = await makeWorld(app);
    const table = [...many(600), ['建设路900号', '甲0', '', '男', '1980-05-06', '户主']];
    const ids: string[] = [];
    for (const actor of [world.secretary, world.official]) {
      const { id, counts } = await checked(app, actor, world.grid, table);
      expect(counts).toMatchObject({ people: 600, doubtful: 1 });
      ids.push(id);
    }
    await run(app, world.secretary, START, { id: ids[0], doubtful: 'ADD' });
    await run(app, world.official, START, { id: ids[1], doubtful: 'ADD' });
    await Promise.all([runImports(app.kernel), runImports(app.kernel)]);
    const both = await Promise.all(ids.map((id) => look(app, world.official, id)));
    expect(both.map((found) => found!.status)).toEqual(['DONE', 'DONE']);
    // The one of whom both were told is there twice, as both have asked; of the others nobody is.
    expect(await count(world)).toBe(600 + 2);
    expect(both.reduce((sum, found) => sum + found!.counts.people, 0)).toBe(600 + 2);
    expect(await faultsOfCoverage()).toBe(0);
  });

  test('is not taken by another while somebody holds its row, however long it was not heard of', async () => {
    const world = await makeWorld(app);
    const { id } = await imported(app, world.secretary, world.grid, one());
    await run(app, world.secretary, UNDO, { id });
    const { db } = app.kernel;
    let again = Promise.resolve();
    await within(
      db,
      everything('an undo that takes its time'),
      async (tx) => {
        await sql`update import set status = 'UNDONE', made = 0 where id = ${id}`.execute(tx);
        await (again = runImports(app.kernel));
      },
      'read write',
    );
    await again;
    expect(await look(app, world.secretary, id)).toMatchObject({ status: 'UNDONE', made: 0 });
  });

  test('is given up where it has brought the server down again and again', async () => {
    const world = await makeWorld(app);
    const id = await start(world, world.grid, one());
    await within(
      app.kernel.db,
      everything('three crashes'),
      (tx) => sql`update import set attempts = 3 where id = ${id}`.execute(tx),
      'read write',
    );
    await runJob(app);
    expect(await look(app, world.secretary, id)).toMatchObject({ status: 'FAILED', made: 0 });
    expect(await partsOf(app, id)).toBe(0);
  });
});

describe('rows are erased', () => {
  test('when the import is done, and when it was checked and nobody has started it for a day', async () => {
    const world = await makeWorld(app);
    const { id: done } = await imported(app, world.secretary, world.grid, one());
    expect(await partsOf(app, done)).toBe(0);
    const { id: left } = await checked(app, world.secretary, world.grid, one('李四'));
    await runJob(app, 'expireImports');
    expect(await partsOf(app, left)).toBe(1);
    app.clock.pass({ days: 1, minutes: 1 });
    await runJob(app, 'expireImports');
    expect(await partsOf(app, left)).toBe(0);
    const again = await signedInAgain(app, world.secretary);
    expect(await look(app, again, left)).toMatchObject({ status: 'EXPIRED', viewerCan: [] });
  });

  test('and what was found, a month after it was over', async () => {
    const world = await makeWorld(app);
    const { id } = await imported(app, world.secretary, world.grid, [...one(), ...one('').slice(1)], {
      skipFaulty: true,
    });
    app.clock.pass({ days: 29 });
    await runJob(app, 'expireImports');
    expect(await findings(app, await signedInAgain(app, world.secretary), id)).not.toEqual([]);
    app.clock.pass({ days: 2 });
    await runJob(app, 'expireImports');
    expect(await findings(app, await signedInAgain(app, world.secretary), id)).toEqual([]);
  });
});

test('undo is not there for what was never written', async () => {
  const { secretary, grid } = await makeWorld(app);
  const { id } = await begun(app, secretary, grid);
  await run(app, secretary, CANCEL, { id });
  expect((await as(app, secretary).refused(UNDO, { input: { id } })).extensions.code).toBe('FORBIDDEN');
});
