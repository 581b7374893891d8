import { expect, test } from '@jest/globals';
import { openDatabase, readWithin, type Database } from '../../src/kernel/db/database.js';
import type { Envelope } from '../../src/kernel/policy/viewer.js';
import { useApp } from '../app.js';

/** One statement with its scope, in one message: what holds for it, and that nothing of it is left behind. */
const app = useApp();
const ENVELOPE: Envelope = {
  from: 'a/b/',
  to: 'a/b0',
  countyFrom: 'a/',
  countyTo: 'a0',
  account: 'somebody',
};
const SETTINGS = `select current_setting('app.scope_from', true) as from, current_setting('app.scope_to', true) as to,
  current_setting('app.county_from', true) as "countyFrom", current_setting('app.county_to', true) as "countyTo",
  current_setting('app.account', true) as account, current_setting('plan_cache_mode') as plan`;
const PLAN = `select current_setting('plan_cache_mode') as plan, $1 as given`;

/** On one connection, so that each statement comes upon what the last one left. */
async function onOne(work: (db: Database) => Promise<void>): Promise<void> {
  const db = openDatabase(app.database.appUrl, undefined, 1);
  await work(db).finally(() => db.destroy());
}

const read = (db: Database, text: string, plan?: 'once' | 'each time') =>
  readWithin(db, ENVELOPE, { text, values: [] }, plan);

test('it is read within the envelope, with a plan made once or each time', () =>
  onOne(async (db) => {
    for (const time of [1, 2, 3]) {
      expect([time, await read(db, SETTINGS)]).toEqual([time, [{ ...ENVELOPE, plan: 'force_generic_plan' }]]);
      const custom = [{ ...ENVELOPE, plan: 'force_custom_plan' }];
      expect([time, await read(db, SETTINGS, 'each time')]).toEqual([time, custom]);
    }
  }));

test('another envelope is another scope', () =>
  onOne(async (db) => {
    await read(db, SETTINGS);
    const other = { ...ENVELOPE, from: 'a/c/', to: 'a/c0' };
    expect(await readWithin(db, other, { text: SETTINGS, values: [] })).toEqual([
      { ...other, plan: 'force_generic_plan' },
    ]);
  }));

test('of the scope nothing is left, also after a failure', () =>
  onOne(async (db) => {
    const nothing = { from: '', to: '', countyFrom: '', countyTo: '', account: '', plan: 'auto' };
    await read(db, SETTINGS, 'each time');
    expect((await db.query(SETTINGS)).rows).toEqual([nothing]);
    await expect(read(db, 'select 1 / 0')).rejects.toThrow('division by zero');
    expect((await db.query(SETTINGS)).rows).toEqual([nothing]);
  }));

test('it cannot write', () =>
  onOne(async (db) => {
    await expect(read(db, 'delete from session')).rejects.toThrow('read-only transaction');
  }));

test.each(['once', 'each time'] as const)('a proviso is answered before it, and planned once: %s', (plan) =>
  onOne(async (db) => {
    for (const time of ['1', '2', '3']) {
      const told: unknown[] = [];
      const proviso = { text: PLAN, values: [time], answered: (row: unknown) => void told.push(row) };
      const rows = await readWithin(db, ENVELOPE, { text: 'select 7 as it', values: [] }, plan, proviso);
      expect([told, rows]).toEqual([[['force_generic_plan', time]], [{ it: 7 }]]);
    }
  }),
);

test('a proviso without a row is answered with null', () =>
  onOne(async (db) => {
    const told: unknown[] = [];
    const answered = (row: unknown) => void told.push(row);
    const proviso = { text: `${PLAN} where $1 = 'never'`, values: ['1'], answered };
    await readWithin(db, ENVELOPE, { text: 'select 7', values: [] }, 'each time', proviso);
    expect(told).toEqual([null]);
  }));
