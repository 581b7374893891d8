import { request } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { sql } from '../../src/kernel/db/sql.js';
import { everything, within } from '../../src/kernel/db/database.js';
import { END_POST, stored } from '../accounts/people.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { addHousehold } from '../register.js';
import { makeWorld } from '../world.js';
import { ask, CANCEL_EXPORT, get, look, postOf, runJob } from './exports.js';

const app = useApp();

async function done() {
  const world = await makeWorld(app);
  await addHousehold(app, world.admin, world.grid);
  const { id } = await ask(app, world.secretary, { query: '{ households { nodes { address } } }' });
  await runJob(app, 'runExports');
  return { ...world, id };
}

const code = async (answer: Response) =>
  ((await answer.json()) as { errors: [{ extensions: { code: string } }] }).errors[0].extensions.code;

describe('a download is refused', () => {
  test('to whoever is not signed in (401), also with a cookie and without the header of the panel', async () => {
    const { id, secretary } = await done();
    const answer = await get(app, null, id);
    expect([answer.status, await code(answer)]).toEqual([401, 'UNAUTHENTICATED']);
    const url = app.url.replace('/graphql', `/exports/${id}`);
    const cookie = { cookie: `sid=${secretary.token}` };
    expect((await fetch(url, { headers: cookie })).status).toBe(401);
    expect((await fetch(url, { headers: { ...cookie, 'x-sibulou-panel': '1' } })).status).toBe(200);
  });

  test("where it is somebody else's, theirs whose area is wider included, or nobody's (404)", async () => {
    const { id, admin, official, inspector, worker, neighbour, secretary } = await done();
    for (const actor of [admin, official, inspector, worker, neighbour]) {
      const answer = await get(app, actor, id);
      expect([answer.status, await code(answer)]).toEqual([404, 'NOT_FOUND']);
      expect(await look(app, actor, id)).toBeNull();
    }
    for (const nothing of [v7(), 'nonsense']) expect((await get(app, secretary, nothing)).status).toBe(404);
  });

  test('by the database alone: with the scope of the whole county, but as somebody else, no row is there', async () => {
    const { id, county, secretary, admin } = await done();
    const range = { from: county.areaPath, to: '~', countyFrom: county.areaPath, countyTo: '~' };
    const seen = (account: string) =>
      within(app.kernel.db, { ...range, account }, async (db) => {
        const { rows } = await sql`select from export where id = ${id}`.execute(db);
        return (
          rows.length + (await sql`select from export_part where export_id = ${id}`.execute(db)).rows.length
        );
      });
    expect([await seen(admin.accountId), await seen(secretary.accountId)]).toEqual([0, 2]);
  });

  test('before it is done, or where it was cancelled (409)', async () => {
    const { secretary } = await done();
    const { id } = await ask(app, secretary);
    const answer = await get(app, secretary, id);
    expect([answer.status, await code(answer)]).toEqual([409, 'CONFLICT']);
    await as(app, secretary).run(CANCEL_EXPORT, { input: { id } });
    expect((await get(app, secretary, id)).status).toBe(409);
  });

  test('once the post it was made in has ended: with no other post (404), or with another above it (403)', async () => {
    const { id, admin, secretary, township } = await done();
    await as(app, admin).run(END_POST, { input: { id: await postOf(app, secretary), version: 1 } });
    expect((await get(app, secretary, id)).status).toBe(404);
    await within(
      app.kernel.db,
      everything('another post, of a test'),
      (db) =>
        sql`
        insert into post (id, county, area_path, area_id, account_id, role, starts_on) values (${v7()}, ${township.county},
          ${township.areaPath}, ${township.id}, ${secretary.accountId}, 'TOWNSHIP_OFFICIAL', '2026-01-01')`.execute(
          db,
        ),
      'read write',
    );
    const answer = await get(app, secretary, id);
    expect([answer.status, await code(answer)]).toEqual([403, 'FORBIDDEN']);
    expect(
      await stored(app, sql`select from audit_event where subject_id = ${id} and action = 'downloadExport'`),
    ).toEqual([]);
  });
});

describe('a download', () => {
  test('is a CSV file with its Chinese name and its length, kept by nobody', async () => {
    const { id, secretary } = await done();
    const { fileName, bytes } = (await look(app, secretary, id))!;
    const { headers } = await get(app, secretary, id);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-length': String(bytes),
      'content-disposition': `attachment; filename="export.csv"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(fileName).toMatch(/^住户列表 甲村 /);
  });

  test('leaves a row in the trail each time', async () => {
    const { id, secretary } = await done();
    await get(app, secretary, id);
    await get(app, secretary, id);
    const rows = await stored(
      app,
      sql`select account_name, after from audit_event where subject_id = ${id} and action = 'downloadExport'`,
    );
    expect(rows).toEqual([1, 2].map(() => ({ account_name: 'VILLAGE_SECRETARY', after: { rows: 1 } })));
  });

  test('reads no part before the one before is taken, and none any more once nobody is there', async () => {
    const { id, secretary } = await done();
    const PARTS = 60;
    const SIZE = 2 ** 20;
    await within(
      app.kernel.db,
      everything('a large file, of a test'),
      async (db) => {
        await sql`update export set parts = ${PARTS}, bytes = ${PARTS * SIZE} where id = ${id}`.execute(db);
        await sql`delete from export_part where export_id = ${id}`.execute(db);
        await sql`
          insert into export_part select ${id}, n, convert_to(repeat('x', ${SIZE}::int), 'UTF8')
          from generate_series(1, ${PARTS}::int) as n`.execute(db);
      },
      'read write',
    );
    const read = () => app.statements.filter((text) => /from export_part/.test(text)).length;
    const before = read();
    const url = app.url.replace('/graphql', `/exports/${id}`);
    const sent = request(url, { headers: { authorization: `Bearer ${secretary.token}` } }).end();
    const answer = await new Promise<import('node:http').IncomingMessage>((resolve) =>
      sent.once('response', resolve),
    );
    answer.pause();
    let last = -1;
    while (last !== read()) {
      last = read();
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    expect(last - before).toBeLessThan(PARTS / 2);
    sent.destroy();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(read() - last).toBeLessThanOrEqual(2);
  });

  test('that finds a part gone is cut short, and does not look like a whole file', async () => {
    const { id, secretary } = await done();
    await within(
      app.kernel.db,
      everything('a part gone, of a test'),
      (db) => sql`update export set parts = 2, bytes = bytes + 10 where id = ${id}`.execute(db),
      'read write',
    );
    await expect(get(app, secretary, id).then((answer) => answer.text())).rejects.toThrow();
  });
});
