import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { sql } from '../../src/kernel/db/sql.js';
import { everything, within } from '../../src/kernel/db/database.js';
import type { Kernel } from '../../src/kernel/context.js';
import { runExports } from '../../src/exports/run-exports.js';
import { DISABLE, END_POST, stored, versionOf } from '../accounts/people.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld, signedInAgain, type Actor, type Place, type World } from '../world.js';
import { ask, CANCEL_EXPORT, exported, exportInput, fileOf, look, postOf, runJob } from './exports.js';

const app = useApp();
const HOUSEHOLDS = '{ households(orderBy: [{ field: PATH }, { field: ADDRESS }]) { nodes { address } } }';

async function households(place: Place, count: number): Promise<string[]> {
  await within(
    app.kernel.db,
    everything('many households, of a test'),
    (db) =>
      sql`
      insert into household (id, county, area_path, area_id, address, declared_size, created_at, tags)
      select gen_random_uuid(), ${place.county}, ${place.areaPath}, ${place.id}, to_char(n, 'FM00000') || '号', 1, now(), '{}'
      from generate_series(1, ${count}::int) as n`.execute(db),
    'read write',
  );
  return Array.from({ length: count }, (_, at) => `"${String(at + 1).padStart(5, '0')}号"`);
}

/** A kernel in which something happens after the n-th page was read and before it is written. */
function whenRead(n: number, happens: () => unknown): Kernel {
  const { operations } = app.kernel;
  let pages = 0;
  const own: typeof operations.own = (document) => {
    const run = operations.own(document);
    return async (...given) => {
      const answer = await run(...given);
      if (++pages === n) await happens();
      return answer;
    };
  };
  return { ...app.kernel, operations: { schema: operations.schema, own } as typeof operations };
}

const run = (kernel: Kernel = app.kernel, stop?: AbortSignal) => runExports(kernel, stop, 10);
const partsOf = async (id: string) =>
  (
    await stored(
      app,
      sql<{ number: number }>`select number from export_part where export_id = ${id} order by number`,
    )
  ).map(({ number }) => number);
const trailOf = (id: string) =>
  stored(
    app,
    sql<{
      action: string;
      reason: string | null;
      after: { rows?: number; status?: string; failure?: string };
    }>`
      select action, reason, after, request_id, post_title from audit_event where subject_id = ${id} order by at, id`,
  );

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
  const crashed = (n: number) => {
    void run(whenRead(n, () => new Promise(() => {})));
    return setTimeout(700);
  };

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
  const count = async () => {
    const rows = await stored(app, sql`select from export where status = 'RUNNING'`);
    running.push(rows.length);
    await setTimeout(200);
  };
  await Promise.all([1, 2, 3].map(() => run(whenRead(1, count))));
  await run();
  expect(Math.max(...running)).toBe(2);
  for (const [at, id] of ids.entries()) {
    expect((await fileOf(app, actors[at]!, id)).slice(1)).toEqual(addresses);
    expect((await trailOf(id)).filter(({ action }) => action === 'endExport')).toHaveLength(1);
  }
});

test('its trail lies where the post is: those above read it, with reason, list, rows and one number for the request', async () => {
  const { official, neighbour, secretary, village, grid } = await makeWorld(app);
  await households(grid, 5);
  const { id } = await ask(app, secretary, { query: HOUSEHOLDS });
  await run();
  await fileOf(app, secretary, id);
  const TRAIL = `query ($id: ID!) { auditEvents(filter: { subjectId: { eq: $id } }) {
    nodes { action reason after requestId postTitle placeName } } }`;
  const read = async (actor: Actor) =>
    (await as(app, actor).run<{ auditEvents: { nodes: Record<string, unknown>[] } }>(TRAIL, { id }))
      .auditEvents.nodes;
  expect(await read(neighbour)).toEqual([]);
  const [created, ended, downloaded] = (await read(official)).reverse();
  expect(created).toMatchObject({
    action: 'createExport',
    reason: '上报县指挥部',
    after: {
      query: expect.stringContaining('households'),
      variables: {},
      columns: [{ path: 'address', title: '地址' }],
    },
    placeName: expect.stringContaining(village.name),
  });
  expect(ended).toMatchObject({
    action: 'endExport',
    after: { status: 'DONE', rows: 5 },
    requestId: created!['requestId'],
    postTitle: created!['postTitle'],
  });
  expect(downloaded).toMatchObject({ action: 'downloadExport', after: { rows: 5 } });
});

test('the job reads a thousand rows at a time, a caller still no more than a hundred', async () => {
  const { secretary, grid } = await makeWorld(app);
  const addresses = await households(grid, 1_200);
  const { id } = await ask(app, secretary, {
    query: '{ households { nodes { address people { totalCount } } } }',
  });
  await runJob(app, 'runExports');
  expect((await fileOf(app, secretary, id)).slice(1)).toEqual(addresses.map((address) => `${address},0`));
  expect(await partsOf(id)).toEqual([1, 2]);
  // The very list that has just been read, by the same viewer and under the job's own names.
  const paged = `query ($_exportFirst: Int!) { households(first: $_exportFirst) { nodes { address people { totalCount } } } }`;
  expect((await as(app, secretary).refused(paged, { _exportFirst: 101 })).extensions.code).toBe('INVALID');
});

test('a list that is empty is a file with its head alone', async () => {
  const { secretary } = await makeWorld(app);
  expect(await exported(app, secretary, exportInput({ query: HOUSEHOLDS }))).toEqual(['"地址"']);
});

test('what the API refuses when it is run ends FAILED with its words', async () => {
  const { secretary } = await makeWorld(app);
  const query = '{ households(filter: { id: { eq: null } }) { nodes { address } } }';
  const { id } = await ask(app, secretary, { query });
  await run();
  expect(await look(app, secretary, id)).toMatchObject({
    status: 'FAILED',
    failure: expect.stringContaining('filter.id.eq: cannot be null'),
  });
});

test('a file that no program would open is not written: too many rows, or too many bytes (FAILED)', async () => {
  const { secretary } = await makeWorld(app);
  for (const [column, value] of [
    ['total', 1_000_001],
    ['bytes', 2 ** 30 + 1],
  ] as const) {
    const { id } = await ask(app, secretary);
    await within(
      app.kernel.db,
      everything('a large export, of a test'),
      (db) => sql`update export set ${sql.ref(column)} = ${value} where id = ${id}`.execute(db),
      'read write',
    );
    await run();
    expect(await look(app, secretary, id)).toMatchObject({
      status: 'FAILED',
      failure: expect.stringContaining('too large a file'),
    });
  }
});

test('a file is kept for a day, and then is gone', async () => {
  const world = await makeWorld(app);
  await households(world.grid, 5);
  const { id } = await ask(app, world.secretary, { query: HOUSEHOLDS });
  await run();
  const { finishedAt, expiresAt } = (await look(app, world.secretary, id))!;
  expect(new Date(expiresAt!).getTime() - new Date(finishedAt!).getTime()).toBe(24 * 3_600_000);
  app.clock.pass({ minutes: 23 * 60 });
  await runJob(app, 'expireExports');
  expect(await partsOf(id)).toEqual([1]);
  app.clock.pass({ minutes: 61 });
  const again = await signedInAgain(app, world.secretary);
  await expect(fileOf(app, again, id)).rejects.toThrow(/^404/); // even before the job comes round
  await runJob(app, 'expireExports');
  expect(await partsOf(id)).toEqual([]);
  await expect(fileOf(app, again, id)).rejects.toThrow(/^404/);
  expect(await look(app, again, id)).toMatchObject({ status: 'DONE', rows: 5 });
});
