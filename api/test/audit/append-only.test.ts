import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { sealAudit } from '../../src/kernel/audit/seal-audit.js';
import { systemClock } from '../../src/kernel/clock.js';
import { makeDatabase, type TestDatabase } from '../database.js';
import { openDatabase } from '../../src/kernel/db/database.js';
import { inTransaction, writeEvents } from './trail.js';

const EVERYTHING = `set app.scope_from = ''; set app.scope_to = '~'`;
let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await makeDatabase();
  const db = openDatabase(database.appUrl);
  await inTransaction(db, (tx) => writeEvents(tx, 2));
  await sealAudit({ db, clock: systemClock });
  await db.destroy();
  client = new pg.Client({ connectionString: database.appUrl });
  await client.connect();
  await client.query(EVERYTHING);
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const tables = ['audit_event', 'audit_seal'];

describe.each(tables)("the app's role, with every row in its scope,", (table) => {
  test.each([
    ['update', `update ${table} set ${table === 'audit_event' ? `action = ''` : `hash = ''`}`],
    ['delete', `delete from ${table}`],
    ['truncate', `truncate ${table}`],
    ['lock for update', `select from ${table} for update`],
    ['alter', `alter table ${table} disable trigger all`],
    ['drop', `drop table ${table}`],
  ])(`cannot %s ${table} (permission denied)`, async (_deed, statement) => {
    await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
    expect((await client.query(`select from ${table}`)).rowCount).toBe(2);
  });
});

test("the app's role sees no event and no seal outside its scope", async () => {
  await client.query(`set app.scope_from = '0002/'; set app.scope_to = '00020'`);
  for (const table of tables) expect((await client.query(`select from ${table}`)).rowCount).toBe(0);
  await client.query(EVERYTHING);
});

test("the app's role cannot add a seal while it acts for a viewer (row level security)", async () => {
  await client.query(`set app.scope_from = '0001/'; set app.scope_to = '00010'`);
  const forged = `insert into audit_seal values (3, gen_random_uuid(), '', '', now())`;
  await expect(client.query(forged)).rejects.toMatchObject({ code: '42501' });
  await client.query(EVERYTHING);
});
