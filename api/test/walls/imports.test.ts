import { request } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { runImports } from '../../src/imports/run-imports.js';
import { dayOf } from '../../src/kernel/clock.js';
import { everything, within } from '../../src/kernel/db/database.js';
import { sql } from '../../src/kernel/db/sql.js';
import { grant, postsOf } from '../accounts/people.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld, type Actor } from '../world.js';
import * as imports from '../imports/imports.js';

/** Files of people, held against the same walls as everything else: whose they are, where they reach, and who looks. */
const app = useApp();
const { beforePart, begun, checked, csv, findings, look, peopleIn, route, run, runJob, upload } = imports;

const HEAD = ['村', '网格', '地址', '姓名', '性别', '出生日期', '与户主关系'];
const row = (at: number, grid = '第一网格', village = '甲村') => [
  ...[village, grid, `建设路${at}号`, `甲${at}`, '男', '1980-05-06', '户主'],
];
const rows = (count: number) => Array.from({ length: count }, (_, at) => row(at + 1));

/** At once, as if somebody else had done it meanwhile. */
const meanwhile = (statement: ReturnType<typeof sql>) =>
  within(app.kernel.db, everything('what happens meanwhile'), (tx) => statement.execute(tx), 'read write');
const endPost = async ({ accountId }: Actor) => {
  const [post] = await postsOf(app, accountId);
  await meanwhile(
    sql`update post set ends_on = '2020-01-01', starts_on = '2019-01-01' where id = ${post!.id}`,
  );
};

describe("a neighbour's file does not exist", () => {
  test('by id, by deed and by route: exactly the answer that an id gets which was never given', async () => {
    const { neighbour, secretary, village } = await makeWorld(app);
    const { id } = await checked(app, secretary, village, [HEAD, ...rows(1), row(2, '第九网格')]);
    const me = as(app, neighbour);
    const read = (id: string) =>
      me.send('query ($id: ID!) { import(id: $id) { id } node(id: $id) { id } }', { id });
    expect(await read(id)).toEqual(await read(v7()));
    expect(await findings(app, secretary, id)).toHaveLength(1);
    expect(await findings(app, neighbour, id)).toEqual([]);
    const deeds: [string, object][] = [
      [imports.CHECK, { fields: [] }],
      [imports.START, { doubtful: 'SKIP', skipFaulty: true }],
      [imports.CANCEL, {}],
      [imports.UNDO, {}],
    ];
    for (const [deed, input] of deeds) {
      const attempt = (id: string) => me.refused(deed, { input: { id, ...input } });
      const [real, made] = [await attempt(id), await attempt(v7())];
      expect(real).toEqual(made);
      expect(real.extensions.code).toBe('NOT_FOUND');
    }
    for (const path of ['rows', 'faults']) {
      const answer = async (id: string) => (await route(app, neighbour, `${id}/${path}`)).text();
      expect(await answer(id)).toEqual(await answer(v7()));
    }
    const send = async (id: string) => (await upload(app, neighbour, id, csv([HEAD]))).text();
    expect(await send(id)).toEqual(await send(v7()));
    expect(await send('no-id')).toEqual(await send(v7()));
    expect(await look(app, secretary, id)).toMatchObject({ status: 'CHECKED' });
  });
});

describe('rows outside the scope', () => {
  test('are refused by their cell in the words that an area gets which is none', async () => {
    const { secretary, official, village } = await makeWorld(app);
    const table = [HEAD, row(1), row(2, '第一网格', '乙村'), row(3, '第一网格', '丁村')];
    const { id } = await checked(app, secretary, village, table);
    const told = await findings(app, secretary, id);
    expect(told.map(({ row, column }) => ({ row, column }))).toEqual([
      { row: 3, column: 1 },
      { row: 4, column: 1 },
    ]);
    expect(told[0]!.message).toBe(told[1]!.message);
    // Nor does the target reach further than the file was sent for, whatever the sender's post.
    const wide = await checked(app, official, village, table);
    expect(wide.counts).toMatchObject({ people: 1, faulty: 2 });
  });

  test('are left out of the run where their grid is closed, or no longer theirs, since the check', async () => {
    const world = await makeWorld(app);
    const { secretary, village, otherGrid } = world;
    const { id, counts } = await checked(app, secretary, village, [HEAD, row(1), row(2, '第二网格')]);
    expect(counts).toMatchObject({ people: 2, faulty: 0 });
    await run(app, secretary, imports.START, { id, doubtful: 'SKIP' });
    await meanwhile(sql`update area set status = 'CLOSED' where id = ${otherGrid.id}`);
    await runJob(app);
    expect(await look(app, secretary, id)).toMatchObject({
      ...{ status: 'DONE', counts: { people: 1, households: 1, faulty: 1 } },
    });
    expect(await findings(app, secretary, id)).toMatchObject([{ row: 3, column: 2, kind: 'FAULT' }]);
  });
});

describe('a post that ends', () => {
  test('between the check and the start: nothing is started', async () => {
    const world = await makeWorld(app);
    const { secretary, admin, village } = world;
    const { id } = await checked(app, secretary, village, [HEAD, ...rows(1)]);
    await endPost(secretary);
    const refused = await as(app, secretary).refused(imports.START, { input: { id, doubtful: 'SKIP' } });
    expect(refused.extensions.code).toBe('NOT_FOUND');
    await runJob(app);
    expect(await look(app, admin, id)).toMatchObject({ status: 'CHECKED', made: 0 });
  });

  test('between two parts: what was written stays, the rest is erased, and the area can undo it', async () => {
    const world = await makeWorld(app);
    const { secretary, official, village } = world;
    const { id } = await checked(app, secretary, village, [HEAD, ...rows(1_200)]);
    await run(app, secretary, imports.START, { id, doubtful: 'SKIP' });
    await runImports(beforePart(app, 2, () => endPost(secretary)));
    const found = (await look(app, official, id))!;
    expect(found).toMatchObject({ status: 'FAILED', failure: expect.stringContaining('no longer in force') });
    expect(found).toMatchObject({ done: 500, counts: { people: 500 } });
    expect(await peopleIn(app, world)).toHaveLength(500);
    expect(await imports.partsOf(app, id)).toBe(0);
    await run(app, official, imports.UNDO, { id });
    await runJob(app);
    expect(await peopleIn(app, world)).toEqual([]);
  });

  test('while the file is on its way: it is not kept', async () => {
    const { secretary, admin, village } = await makeWorld(app);
    const { id } = await begun(app, secretary, village);
    const sending = await underWay(secretary, id, '村,网格');
    await endPost(secretary);
    expect(await sending.end()).toMatchObject({ status: 403 });
    expect(await look(app, admin, id)).toMatchObject({ status: 'WAITING', rows: 0 });
    expect(await imports.partsOf(app, id)).toBe(0);
  });

  test('while another comes in its place: it was begun in the first, and that is not in force', async () => {
    const { secretary, admin, village } = await makeWorld(app);
    const { id } = await checked(app, secretary, village, [HEAD, ...rows(1)]);
    await run(app, secretary, imports.START, { id, doubtful: 'SKIP' });
    await endPost(secretary);
    const startsOn = dayOf(app.clock.now());
    const post = { accountId: secretary.accountId, role: 'VILLAGE_SECRETARY', startsOn };
    await grant(app, admin, { ...post, areaId: village.id });
    await runJob(app);
    expect(await look(app, admin, id)).toMatchObject({ status: 'FAILED', made: 0 });
  });
});

describe('whoever looks as somebody else', () => {
  test('sends no file, sees no rows and takes none along, not even with an import of the one looked as (FORBIDDEN)', async () => {
    const { official, secretary, village } = await makeWorld(app);
    const { id } = await begun(app, secretary, village);
    const { id: other } = await checked(app, secretary, village, [HEAD, ...rows(1)]);
    const { viewAs } = await as(app, official).run<{ viewAs: { token: string } }>(
      'mutation ($input: ViewAsInput!) { viewAs(input: $input) { token } }',
      { input: { id: secretary.accountId, reason: '看看导入' } },
    );
    const headers = { authorization: `Bearer ${official.token}`, 'x-sibulou-view': viewAs.token };
    const url = (path: string) => app.url.replace('/graphql', `/imports/${path}`);
    const body = new Uint8Array(csv([HEAD, ...rows(1)]));
    const answers = [
      await fetch(url(`${id}/file`), { method: 'PUT', headers, body }),
      await fetch(url(`${other}/rows`), { headers }),
      await fetch(url(`${other}/faults`), { headers }),
      await fetch(url('templates/PEOPLE'), { headers }),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(403);
      expect(await answer.text()).toMatch(/viewing as somebody else|以他人身份查看/);
    }
    expect(await look(app, secretary, id)).toMatchObject({ status: 'WAITING' });
  });
});

describe('an upload', () => {
  test('by a browser without the header of the panel is nobody’s: a cookie alone sends no file', async () => {
    const { secretary, village } = await makeWorld(app);
    const { id } = await begun(app, secretary, village);
    const url = app.url.replace('/graphql', `/imports/${id}/file`);
    const headers = { cookie: `sid=${secretary.token}` };
    const answer = await fetch(url, {
      method: 'PUT',
      headers,
      body: new Uint8Array(csv([HEAD, ...rows(1)])),
    });
    expect(answer.status).toBe(401);
    expect(await look(app, secretary, id)).toMatchObject({ status: 'WAITING' });
  });

  test('that does not say how large it is is cut off at 20 MB', async () => {
    const { secretary, village } = await makeWorld(app);
    const { id } = await begun(app, secretary, village);
    const sending = slowUpload(secretary, id);
    await sending.send('甲,'.repeat(1_000));
    const chunk = Buffer.alloc(2 ** 20, 97);
    for (let sent = 0; sent < 21; sent++) await sending.send(chunk);
    const { status, text } = await sending.end();
    expect({ status, text }).toEqual({ status: 400, text: expect.stringContaining('20 MB') });
    expect(await look(app, secretary, id)).toMatchObject({ status: 'WAITING' });
  });

  test('comes alone from an account, and the next when it has arrived (RATE_LIMITED)', async () => {
    const { secretary, official, village } = await makeWorld(app);
    const { id } = await begun(app, secretary, village);
    const { id: next } = await begun(app, secretary, village);
    const { id: others } = await begun(app, official, village);
    const file = csv([HEAD, ...rows(1)]);
    const sending = await underWay(secretary, id, file);
    expect((await upload(app, secretary, next, file)).status).toBe(429);
    expect((await upload(app, official, others, file)).status).toBe(200);
    expect(await sending.end()).toMatchObject({ status: 200 });
    expect((await upload(app, secretary, next, file)).status).toBe(200);
  });

  test('that breaks off leaves nothing, and can be sent again', async () => {
    const { secretary, village } = await makeWorld(app);
    const { id } = await begun(app, secretary, village);
    const file = csv([HEAD, ...rows(1)]);
    const sending = slowUpload(secretary, id);
    await sending.send(file);
    sending.destroy();
    let answer = await upload(app, secretary, id, file);
    // The server hears of it in its own time.
    while (answer.status === 429) answer = await upload(app, secretary, id, file);
    expect(answer.status).toBe(200);
    expect(await look(app, secretary, id)).toMatchObject({ status: 'UPLOADED', rows: 1 });
  });
});

/** A file that is sent bit by bit, and does not say how large it is. */
function slowUpload({ token }: Pick<Actor, 'token'>, id: string) {
  const { hostname, port } = new URL(app.url);
  const sending = request({
    ...{ hostname, port, path: `/imports/${id}/file`, method: 'PUT', agent: false },
    headers: { authorization: `Bearer ${token}`, 'accept-language': 'en' },
  });
  const answered = new Promise<{ status: number; text: string }>((resolve, reject) => {
    sending.on('error', reject);
    sending.on('response', (res) => {
      let text = '';
      res.setEncoding('utf8').on('data', (some: string) => (text += some));
      res.on('end', () => resolve({ status: res.statusCode!, text }));
    });
  });
  answered.catch(() => {});
  return {
    answered,
    send: (some: string | Buffer) => new Promise<void>((sent) => sending.write(some, () => sent())),
    end: () => {
      sending.end();
      return answered;
    },
    destroy: () => sending.destroy(),
  };
}

/** One that the server has begun to read: of two at once it refuses the other, and that it tells. */
async function underWay(actor: Actor, id: string, some: string | Buffer) {
  const both = [slowUpload(actor, id), slowUpload(actor, id)];
  for (const one of both) await one.send(some);
  const refused = await Promise.race(both.map((one) => one.answered.then(() => one)));
  expect(await refused.answered).toMatchObject({ status: 429 });
  refused.destroy();
  return both.find((one) => one !== refused)!;
}
