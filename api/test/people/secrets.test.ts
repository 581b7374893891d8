import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from '../../src/kernel/db/sql.js';
import { pino, type Logger } from 'pino';
import { openDatabase, type Database } from '../../src/kernel/db/database.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import {
  addHousehold,
  addPerson,
  CREATE_PERSON,
  idNumberFor,
  personInput,
  REVEAL_PERSON,
  UPDATE_PERSON,
} from '../register.js';
import { makeWorld } from '../world.js';
import { v7 } from 'uuid';

const app = useApp();
const PHONE = '13577778888';
let owner: Database;
let log: Logger;
const logged: string[] = [];

beforeAll(() => {
  owner = openDatabase(app.database.ownerUrl, undefined, 1);
  log = app.kernel.log;
  app.kernel.log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
});
afterAll(async () => {
  app.kernel.log = log;
  await owner.destroy();
});

/** Registers somebody, changes the numbers, reveals them, and is refused in every way that might tell too much. */
async function liveThroughIt() {
  const { worker, grid } = await makeWorld(app);
  const household = await addHousehold(app, worker, grid, { phone: PHONE });
  const numbers = [idNumberFor(), idNumberFor()] as const;
  const person = await addPerson(app, worker, household, { id: v7(), idNumber: numbers[0], phone: PHONE });
  await as(app, worker).refused(CREATE_PERSON, { input: personInput(household, { idNumber: numbers[0] }) });
  await as(app, worker).run(UPDATE_PERSON, {
    input: { id: person.id, version: 1, idNumber: numbers[1], phone: `${PHONE}9` },
  });
  await as(app, worker).run(REVEAL_PERSON, {
    id: person.id,
    fields: ['ID_NUMBER', 'PHONE'],
    reason: '核对身份',
  });
  return { worker, household, person, numbers, secrets: [...numbers, PHONE] };
}

/** Every row of every table as text, bytes in hex. */
async function everyRow(): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public'`.execute(owner);
  const texts = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await sql<{
        row: string;
      }>`select to_json(t)::text as row from ${sql.table(name)} as t`.execute(owner);
      return rows.map(({ row }) => row).join('\n');
    }),
  );
  return texts.join('\n');
}

describe('ID numbers and phones at rest', () => {
  test('no table holds one in the clear, nor its bytes', async () => {
    const { secrets } = await liveThroughIt();
    const text = await everyRow();
    expect(text).toContain('135****8888');
    for (const secret of secrets) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(Buffer.from(secret).toString('hex'));
    }
  });

  test('the trail tells that they changed by their masks, and knows no sealed column', async () => {
    const { person, numbers } = await liveThroughIt();
    const { rows } = await sql<{ action: string; before: unknown; after: unknown }>`
      select action, before, after from audit_event where subject_id = ${person.id} order by at`.execute(
      owner,
    );
    const [created, updated] = rows;
    const mask = (number: string) => `${number[0]}${'*'.repeat(16)}${number[17]}`;
    expect(created?.after).toMatchObject({ name: '张三', idNumber: mask(numbers[0]), phone: '135****8888' });
    expect(updated?.action).toBe('updatePerson');
    const { rows: all } = await sql`select before, after from audit_event`.execute(owner);
    expect(JSON.stringify(all)).not.toMatch(/sealed|blind|Buffer/i);
  });

  test('one number is sealed into other bytes each time, and its index cannot be had without the key', async () => {
    const { worker, grid } = await makeWorld(app);
    await addHousehold(app, worker, grid, { phone: PHONE });
    await addHousehold(app, worker, grid, { phone: PHONE });
    const { rows } = await sql<{ kinds: number }>`
      select count(distinct phone_sealed)::int as kinds from household where area_path = ${grid.areaPath}`.execute(
      owner,
    );
    expect(rows[0]?.kinds).toBe(2);
  });

  test('the log tells none, not even of an error nobody foresaw', async () => {
    const { worker, household, secrets } = await liveThroughIt();
    await sql`alter table person add constraint broken check (name <> '撞墙')`.execute(owner);
    const idNumber = idNumberFor();
    const failure = await as(app, worker).refused(CREATE_PERSON, {
      input: personInput(household, { name: '撞墙', idNumber, phone: PHONE }),
    });
    expect(failure.extensions.code).toBe('INTERNAL');
    const told = logged.join('\n') + JSON.stringify(failure);
    expect(told).toContain('unexpected error');
    for (const secret of [...secrets, idNumber]) expect(told).not.toContain(secret);
    for (const detail of ['撞墙', 'Failing row', '135****8888', '\\\\x01'])
      expect(told).not.toContain(detail);
  });
});
