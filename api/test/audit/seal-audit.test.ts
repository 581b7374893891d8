import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { sql } from '../../src/kernel/db/sql.js';
import { LOCK, sealAudit } from '../../src/kernel/audit/seal-audit.js';
import { verifyAudit } from '../../src/kernel/audit/verify-audit.js';
import { systemClock } from '../../src/kernel/clock.js';
import { inTransaction, makeTrail, writeEvents } from './trail.js';

let trail: Awaited<ReturnType<typeof makeTrail>>;
const seal = (batch?: number) => sealAudit({ db: trail.db, clock: systemClock }, batch);

/** A promise and what settles it. */
const gate = () => Promise.withResolvers<void>();

const sealedMoments = async () =>
  (
    await sql<{ at: Date }>`
      select e.at from audit_seal s join audit_event e on e.id = s.event_id order by s.seq`.execute(
      trail.owner,
    )
  ).rows.map(({ at }) => at.toISOString());

beforeEach(async () => void (trail = await makeTrail()));
afterEach(() => trail.drop());

test('events are sealed in the order of their time, a batch at a time', async () => {
  await inTransaction(trail.db, (db) => writeEvents(db, 5, '2026-02-02T00:00:00Z'));
  await inTransaction(trail.db, (db) => writeEvents(db, 5, '2026-02-01T00:00:00Z'));
  await seal(3);
  const moments = await sealedMoments();
  expect(moments).toHaveLength(10);
  expect(moments).toEqual([...moments].sort());
});

test('an event that is committed late is sealed behind later ones', async () => {
  const { promise: mayCommit, resolve: commit } = gate();
  const late = inTransaction(trail.db, async (db) => {
    await writeEvents(db, 1, '2026-02-01T00:00:00Z');
    await mayCommit;
  });
  await inTransaction(trail.db, (db) => writeEvents(db, 1, '2026-02-02T00:00:00Z'));
  await seal();
  commit();
  await late;
  await seal();
  expect(await sealedMoments()).toEqual(['2026-02-02T00:00:00.000Z', '2026-02-01T00:00:00.000Z']);
  expect((await verifyAudit(trail.owner)).faults).toEqual([]);
});

test('two sealers at once make one chain', async () => {
  await inTransaction(trail.db, (db) => writeEvents(db, 60));
  await Promise.all([seal(7), seal(5), seal(3)]);
  expect(await verifyAudit(trail.owner)).toMatchObject({ faults: [], seals: 60, unsealed: { count: 0 } });
});

/** A sealer stopped midway: it holds its lock and has taken the first two that wait. */
async function halfDoneSealer() {
  const { promise: held, resolve: letGo } = gate();
  const { promise: locked, resolve: nowLocked } = gate();
  const done = inTransaction(trail.db, async (db) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(db);
    await sql`
      delete from audit_unsealed where (at, event_id) in (
        select at, event_id from audit_unsealed order by at limit 2
      )`.execute(db);
    nowLocked();
    await held;
    throw new Error('stopped');
  }).catch(() => {});
  await locked;
  return { letGo, done };
}

test('a second sealer waits for the first, whatever it would seal', async () => {
  await inTransaction(trail.db, (db) => writeEvents(db, 3));
  const first = await halfDoneSealer();
  await inTransaction(trail.db, (db) => writeEvents(db, 1, '2026-01-01T00:00:00Z'));
  const second = seal(1);
  await setTimeout(500);
  const meanwhile = await sealedMoments();
  first.letGo();
  await Promise.all([first.done, second]);
  expect(meanwhile).toEqual([]);
  expect(await verifyAudit(trail.owner)).toMatchObject({ faults: [], seals: 4 });
});

test('a writer does not wait for the sealer', async () => {
  await inTransaction(trail.db, (db) => writeEvents(db, 5));
  const sealer = await halfDoneSealer();
  await inTransaction(trail.db, async (db) => {
    await sql`set local lock_timeout = '2s'`.execute(db);
    await writeEvents(db, 5);
  });
  sealer.letGo();
  await sealer.done;
});

test('an event that was rolled back is not sealed', async () => {
  await inTransaction(trail.db, async (db) => {
    await writeEvents(db, 1);
    throw new Error('undone');
  }).catch(() => {});
  await seal();
  expect(await verifyAudit(trail.owner)).toMatchObject({ faults: [], seals: 0 });
});
