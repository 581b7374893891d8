import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sealAudit } from '../../src/kernel/audit/seal-audit.js';
import { sql } from '../../src/kernel/db/sql.js';
import { verifyAudit } from '../../src/kernel/audit/verify-audit.js';
import { systemClock } from '../../src/kernel/clock.js';
import { inTransaction, makeTrail, writeEvents } from './trail.js';

let trail: Awaited<ReturnType<typeof makeTrail>>;
const seal = () => sealAudit({ db: trail.db, clock: systemClock });
const verify = (...heads: Parameters<typeof verifyAudit>[1] & object) => verifyAudit(trail.owner, heads, 4);
const byOwner = (text: string) => trail.owner.query(text);
const eventOf = (seq: number) => `(select event_id from audit_seal where seq = ${seq})`;

const changedTo: Record<string, string> = {
  uuid: 'gen_random_uuid()',
  text: `'changed'`,
  jsonb: `'{"changed": true}'`,
  'timestamp with time zone': `at + interval '1 microsecond'`,
};

/** What is found in a trail of ten sealed events once the database's owner has run this. */
const faultsAfter = async (...statements: string[]) => {
  for (const statement of statements) await byOwner(statement);
  return (await verify()).faults;
};

beforeEach(async () => {
  trail = await makeTrail();
  await inTransaction(trail.db, (db) => writeEvents(db, 10));
  await seal();
});
afterEach(() => trail.drop());

describe('the verification finds what the owner of the database did:', () => {
  test('nothing, where nothing was done', async () => {
    expect(await verify()).toEqual({
      faults: [],
      seals: 10,
      head: { seq: 10n, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      unsealed: { count: 0, oldest: null },
    });
  });

  test('a change to any column of an event', async () => {
    const { rows: columns } = await sql<{ name: string; type: string }>`
      select column_name as name, data_type as type from information_schema.columns
      where table_schema = 'public' and table_name = 'audit_event' and column_name <> 'id'`.execute(
      trail.owner,
    );
    await inTransaction(trail.db, (db) => writeEvents(db, columns.length));
    await seal();
    for (const [at, { name, type }] of columns.entries())
      await byOwner(`update audit_event set ${name} = ${changedTo[type]} where id = ${eventOf(at + 11)}`);
    expect((await verify()).faults).toEqual(
      columns.map((_, at) =>
        expect.stringMatching(`^event \\S+ was changed: it is not what seal ${at + 11} was made of$`),
      ),
    );
  });

  test.each([
    ['a value', `after = after || '{"name": "改名"}'`],
    ['a null taken out', `after = after - 'note'`],
    ['the whole', 'after = null'],
  ])('a change within what was kept as JSON: %s', async (_what, change) => {
    const faults = await faultsAfter(`update audit_event set ${change} where id = ${eventOf(5)}`);
    expect(faults).toEqual([
      expect.stringMatching(/^event \S+ was changed: it is not what seal 5 was made of$/),
    ]);
  });

  test('an event removed', async () => {
    const faults = await faultsAfter(`delete from audit_event where id = ${eventOf(5)}`);
    expect(faults).toEqual([expect.stringMatching(/^event \S+ was removed: seal 5 is there/)]);
  });

  test('an event removed before it was sealed', async () => {
    await inTransaction(trail.db, (db) => writeEvents(db, 1, '2026-03-01T00:00:00Z'));
    const faults = await faultsAfter(`delete from audit_event where at > '2026-02-15'`);
    expect(faults).toEqual([expect.stringMatching(/^event \S+ was removed before it was sealed$/)]);
  });

  test('an event taken out of the queue, so that it would never be sealed', async () => {
    await inTransaction(trail.db, (db) => writeEvents(db, 1, '2026-03-01T00:00:00Z'));
    const faults = await faultsAfter('delete from audit_unsealed');
    expect(faults).toEqual([expect.stringMatching(/^event \S+ has no seal and waits for none/)]);
  });

  test('an event and its seal removed', async () => {
    const faults = await faultsAfter(
      `delete from audit_event where id = ${eventOf(5)}`,
      'delete from audit_seal where seq = 5',
    );
    expect(faults).toEqual(['seal 5 is missing from the chain']);
  });

  test('an event and its seal removed, and the gap closed', async () => {
    const faults = await faultsAfter(
      `delete from audit_event where id = ${eventOf(5)}`,
      'delete from audit_seal where seq = 5',
      'update audit_seal set seq = seq + 100 where seq > 5',
      'update audit_seal set seq = seq - 101 where seq > 100',
    );
    expect(faults).toEqual(['seal 5 does not follow from seal 4: one of them was changed or put in']);
  });

  test('an event changed and its seal made anew', async () => {
    const faults = await faultsAfter(
      `update audit_event set action = 'closeArea' where id = ${eventOf(5)}`,
      `update audit_seal set hash = sha256('forged') where seq = 5`,
    );
    expect(faults).toEqual([
      expect.stringMatching(/^event \S+ was changed: it is not what seal 5 was made of$/),
      'seal 6 does not follow from seal 5: one of them was changed or put in',
    ]);
  });

  test('a seal put in', async () => {
    const faults = await faultsAfter(
      'update audit_seal set seq = seq + 100 where seq > 5',
      'update audit_seal set seq = seq - 99 where seq > 100',
      `insert into audit_seal select 6, gen_random_uuid(), sha256('forged'), hash, now() from audit_seal where seq = 5`,
    );
    expect(faults).toEqual([
      expect.stringMatching(/^event \S+ was removed: seal 6 is there/),
      'seal 7 does not follow from seal 6: one of them was changed or put in',
    ]);
  });

  test('the first seals removed', async () => {
    const faults = await faultsAfter(
      'delete from audit_event where id in (select event_id from audit_seal where seq < 4)',
      'delete from audit_seal where seq < 4',
    );
    expect(faults).toEqual(['seals 1 to 3 are missing from the chain']);
  });

  test('the last seals removed, their events left', async () => {
    const faults = await faultsAfter('delete from audit_seal where seq > 8');
    expect(faults).toEqual(Array(2).fill(expect.stringMatching(/^event \S+ has no seal and waits for none/)));
  });
});

describe('a head noted earlier', () => {
  test('is still found after more was sealed', async () => {
    const { head } = await verify();
    await inTransaction(trail.db, (db) => writeEvents(db, 3));
    await seal();
    expect(await verify(head)).toMatchObject({ faults: [], seals: 13 });
  });

  test('shows that the tail of the trail was cut off, events and seals', async () => {
    const { head } = await verify();
    await byOwner('delete from audit_event where id in (select event_id from audit_seal where seq > 8)');
    await byOwner('delete from audit_seal where seq > 8');
    expect((await verify()).faults).toEqual([]);
    expect((await verify(head)).faults).toEqual([
      'the chain ends at seal 8: it reached seal 10 when that head was noted',
    ]);
  });

  test('shows that the whole chain was made anew over a changed trail', async () => {
    const { head } = await verify();
    await byOwner(`update audit_event set action = 'closeArea' where id = ${eventOf(5)}`);
    await byOwner('delete from audit_seal');
    await byOwner('insert into audit_unsealed select at, id from audit_event');
    await seal();
    expect((await verify()).faults).toEqual([]);
    expect((await verify(head)).faults).toEqual([
      'seal 10 is not the one that was noted: the chain was made anew',
    ]);
  });
});
