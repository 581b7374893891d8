import { describe, expect, test } from '@jest/globals';
import { sql } from '../../src/kernel/db/sql.js';
import { everything, within } from '../../src/kernel/db/database.js';
import type { Kernel } from '../../src/kernel/context.js';
import { forbidden } from '../../src/kernel/errors.js';
import { DISABLE, END_POST, stored, versionOf } from '../accounts/people.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld, type Actor, type Place, type World } from '../world.js';
import { ask, CANCEL_EXPORT, fileOf, look, postOf } from './exports.js';
import * as pages from './pages.js';

const app = useApp();
const { HOUSEHOLDS } = pages;
const households = (place: Place, count: number) => pages.households(app, place, count);
const whenRead = (n: number, happens: () => unknown) => pages.whenRead(app, n, happens);
const run = (kernel: Kernel = app.kernel, stop?: AbortSignal) => pages.run(kernel, stop);
const partsOf = (id: string) => pages.partsOf(app, id);
const trailOf = (id: string) => pages.trailOf(app, id);

const endPost = async ({ admin }: World, actor: Actor) => {
  const id = await postOf(app, actor);
  await as(app, admin).run(END_POST, { input: { id, version: 1 } });
};

describe('an export that is under way', () => {
  test('ends FAILED where its post has ended midway, and nothing of it is kept', async () => {
    const world = await makeWorld(app);
    await households(world.grid, 25);
    const { id } = await ask(app, world.secretary, { query: HOUSEHOLDS });
    await run(whenRead(2, () => endPost(world, world.secretary)));
    const [row] = await stored(app, sql`select status, rows, failure from export where id = ${id}`);
    expect(row).toEqual({
      status: 'FAILED',
      rows: 20,
      failure: expect.stringContaining('no longer in force'),
    });
    expect(await partsOf(id)).toEqual([]);
    expect((await trailOf(id)).at(-1)).toMatchObject({
      action: 'endExport',
      after: { status: 'FAILED', rows: 20, failure: expect.stringContaining('no longer in force') },
    });
  });

  test('ends FAILED where the account was disabled midway', async () => {
    const { admin, secretary, grid } = await makeWorld(app);
    await households(grid, 25);
    const { id } = await ask(app, secretary, { query: HOUSEHOLDS });
    const disable = async () => {
      const version = await versionOf(app, secretary.accountId);
      await as(app, admin).run(DISABLE, { input: { id: secretary.accountId, version } });
    };
    await run(whenRead(1, disable));
    expect(await stored(app, sql`select status, rows from export where id = ${id}`)).toEqual([
      { status: 'FAILED', rows: 10 },
    ]);
  });

  test('ends FAILED where the area was closed before it began', async () => {
    const { secretary, village } = await makeWorld(app);
    const { id } = await ask(app, secretary);
    await within(
      app.kernel.db,
      everything('a closed area, of a test'),
      (db) => sql`update area set status = 'CLOSED' where id = ${village.id}`.execute(db),
      'read write',
    );
    await run();
    expect(await stored(app, sql`select status, rows from export where id = ${id}`)).toEqual([
      { status: 'FAILED', rows: 0 },
    ]);
  });

  test('does not hold what its post may not read any more when it comes to it', async () => {
    const { admin, secretary, grid, farGrid } = await makeWorld(app);
    const addresses = await households(grid, 15);
    const { id } = await ask(app, secretary, { query: HOUSEHOLDS });
    const move = () =>
      within(
        app.kernel.db,
        everything('moved households, of a test'),
        (db) =>
          sql`
          update household set area_id = ${farGrid.id}, area_path = ${farGrid.areaPath}
          where area_path = ${grid.areaPath} and address > '00012'`.execute(db),
        'read write',
      );
    await run(whenRead(1, move));
    expect((await fileOf(app, secretary, id)).slice(1)).toEqual(addresses.slice(0, 11));
    expect(admin).toBeDefined();
  });

  test('stops where it is cancelled midway, and nothing of it is kept', async () => {
    const { secretary, grid } = await makeWorld(app);
    await households(grid, 25);
    const { id } = await ask(app, secretary, { query: HOUSEHOLDS });
    const cancel = () => as(app, secretary).run(CANCEL_EXPORT, { input: { id } });
    await run(whenRead(2, cancel));
    expect(await look(app, secretary, id)).toMatchObject({
      status: 'CANCELLED',
      rows: 10,
      finishedAt: expect.any(String),
      viewerCan: [],
    });
    expect(await partsOf(id)).toEqual([]);
    expect((await trailOf(id)).map(({ action, after }) => [action, after.status, after.rows])).toEqual([
      ['createExport', undefined, undefined],
      ['cancelExport', 'CANCELLED', 10],
    ]);
    expect((await as(app, secretary).refused(CANCEL_EXPORT, { input: { id } })).extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  test('is cancelled by nobody else (NOT_FOUND)', async () => {
    const { admin, secretary, official, neighbour, worker } = await makeWorld(app);
    const { id } = await ask(app, secretary);
    for (const actor of [admin, official, neighbour, worker])
      expect((await as(app, actor).refused(CANCEL_EXPORT, { input: { id } })).extensions.code).toBe(
        'NOT_FOUND',
      );
    await as(app, secretary).run(CANCEL_EXPORT, { input: { id } });
  });

  test('tells how far it has come', async () => {
    const { secretary, grid } = await makeWorld(app);
    await households(grid, 25);
    const { id } = await ask(app, secretary, { query: HOUSEHOLDS });
    const seen: unknown[] = [];
    await run(whenRead(3, async () => seen.push(await look(app, secretary, id))));
    expect(seen).toMatchObject([{ status: 'RUNNING', rows: 20, total: 25, viewerCan: ['cancelExport'] }]);
    expect(await look(app, secretary, id)).toMatchObject({
      status: 'DONE',
      rows: 25,
      total: 25,
      viewerCan: [],
    });
  });
});

describe('after a crash an export', () => {
  /** Until it has read so many pages, and goes on no more. */
  const crashed = (n: number) =>
    new Promise<void>((hasRead) => {
      const stands = () => {
        hasRead();
        return new Promise(() => {});
      };
      void run(whenRead(n, stands));
    });

  test('goes on from its last page, with each row once', async () => {
    const { secretary, grid } = await makeWorld(app);
    const addresses = await households(grid, 35);
    const { id } = await ask(app, secretary, { query: HOUSEHOLDS });
    await crashed(3);
    expect(await look(app, secretary, id)).toMatchObject({ status: 'RUNNING', rows: 20 });
    await run(); // whoever has it may still be at work
    expect(await look(app, secretary, id)).toMatchObject({ status: 'RUNNING', rows: 20 });
    app.clock.pass({ minutes: 2 });
    const read: number[] = [];
    await run(whenRead(1, () => read.push(1)));
    expect((await fileOf(app, secretary, id)).slice(1)).toEqual(addresses);
    expect(await partsOf(id)).toEqual([1, 2, 3, 4]);
  });

  test('ends where only its end was missing', async () => {
    const { secretary, grid } = await makeWorld(app);
    const addresses = await households(grid, 20);
    const { id } = await ask(app, secretary, { query: HOUSEHOLDS });
    await run();
    await within(
      app.kernel.db,
      everything('the end undone, of a test'),
      (db) =>
        sql`update export set status = 'RUNNING', worked_at = '2026-01-01' where id = ${id}`.execute(db),
      'read write',
    );
    await run();
    expect((await fileOf(app, secretary, id)).slice(1)).toEqual(addresses);
    expect(await partsOf(id)).toEqual([1, 2]);
  });

  test('is done once where the one that was thought to have crashed goes on', async () => {
    const { secretary, grid } = await makeWorld(app);
    const addresses = await households(grid, 35);
    const { id } = await ask(app, secretary, { query: HOUSEHOLDS });
    const second = () => {
      app.clock.pass({ minutes: 2 });
      return run();
    };
    await run(whenRead(2, second));
    expect((await fileOf(app, secretary, id)).slice(1)).toEqual(addresses);
    expect((await trailOf(id)).map(({ action }) => action)).toEqual([
      'createExport',
      'endExport',
      'downloadExport',
    ]);
  });

  test('that somebody else goes on with is left to them, and is no fault', async () => {
    const { secretary, grid } = await makeWorld(app);
    const addresses = await households(grid, 35);
    const { id } = await ask(app, secretary, { query: HOUSEHOLDS });
    const logged: unknown[] = [];
    const second = () => {
      app.clock.pass({ minutes: 2 });
      return crashed(2);
    };
    const log = { error: (meta: unknown) => logged.push(meta) };
    await run({ ...whenRead(2, second), log } as unknown as Kernel);
    expect(logged).toEqual([]);
    expect(await look(app, secretary, id)).toMatchObject({ status: 'RUNNING', rows: 20 });
    app.clock.pass({ minutes: 2 });
    await run();
    expect((await fileOf(app, secretary, id)).slice(1)).toEqual(addresses);
  });

  test('that somebody else has done meanwhile is not ended again by whoever fails at it late', async () => {
    const { secretary, grid } = await makeWorld(app);
    await households(grid, 15);
    const { id } = await ask(app, secretary, { query: HOUSEHOLDS });
    const tooLate = async () => {
      app.clock.pass({ minutes: 2 });
      await run();
      throw forbidden();
    };
    await run(whenRead(2, tooLate));
    expect(await look(app, secretary, id)).toMatchObject({ status: 'DONE', rows: 15, failure: null });
    expect((await trailOf(id)).filter(({ action }) => action === 'endExport')).toHaveLength(1);
  });

  test('that is a fault of ours is given up after three times, and says so', async () => {
    const { secretary, grid } = await makeWorld(app);
    await households(grid, 5);
    const { id } = await ask(app, secretary, { query: HOUSEHOLDS });
    const fault = async () => {
      throw new Error('the disk is full');
    };
    for (const status of ['RUNNING', 'RUNNING', 'FAILED']) {
      await run(whenRead(1, fault));
      expect(await look(app, secretary, id)).toMatchObject({ status });
      app.clock.pass({ minutes: 2 });
    }
    expect((await look(app, secretary, id))!.failure).toMatch(/Something went wrong on our side/);
  });
});

test('a server that goes down leaves off after the page it is at, and the next one goes on at once', async () => {
  const { secretary, grid } = await makeWorld(app);
  const addresses = await households(grid, 25);
  const { id } = await ask(app, secretary, { query: HOUSEHOLDS });
  const stop = new AbortController();
  await run(
    whenRead(1, () => stop.abort()),
    stop.signal,
  );
  expect(await look(app, secretary, id)).toMatchObject({ status: 'QUEUED', rows: 10 });
  await run();
  expect((await fileOf(app, secretary, id)).slice(1)).toEqual(addresses);
});

test('two runs at once: each export is done once, and no more than two at the same time', async () => {
  const { admin, secretary, official, grid } = await makeWorld(app);
  const addresses = await households(grid, 25);
  const actors = [admin, secretary, official];
  const ids = await Promise.all(
    actors.map(async (actor) => (await ask(app, actor, { query: HOUSEHOLDS })).id),
  );
  const running: number[] = [];
  let goOn = () => {};
  const allHaveBegun = new Promise<void>((resolve) => (goOn = resolve));
  let begun = 0;
  const begins = () => ++begun === actors.length && goOn(); // with an export, or with none
  const count = async () => {
    begins();
    await allHaveBegun;
    running.push((await stored(app, sql`select from export where status = 'RUNNING'`)).length);
  };
  await Promise.all(actors.map(() => run(whenRead(1, count)).then(begins)));
  await run();
  expect(Math.max(...running)).toBe(2);
  for (const [at, id] of ids.entries()) {
    expect((await fileOf(app, actors[at]!, id)).slice(1)).toEqual(addresses);
    expect((await trailOf(id)).filter(({ action }) => action === 'endExport')).toHaveLength(1);
  }
});
