import { createHash } from 'node:crypto';
import { sql, type Sql } from '../db/sql.js';
import type { Kernel } from '../context.js';
import { everything, within, type Db } from '../db/database.js';

/** What the first seal follows. */
export const ORIGIN: Buffer = Buffer.alloc(32);
const BATCH = 5_000;
/** Any number, the same for every sealer. */
export const LOCK = 530_426;

/**
 * All columns of an event in one text that is the same wherever it is read: keys in jsonb's own order, moments in UTC
 * (see `inUtc`). Columns that are null are left out, so that one added later does not change the events of before.
 */
export const eventText = (event: Sql): Sql<string> =>
  sql<string>`(select jsonb_object_agg(key, value)::text from jsonb_each(to_jsonb(${event})) where value <> 'null')`;

/** Before `eventText`, in the same transaction. */
export const inUtc = (db: Db) => sql`set local timezone = 'UTC'`.execute(db);

export const sealHash = (previous: Buffer, text: string): Buffer =>
  createHash('sha256').update(previous).update(text).digest();

/** Seals every event that waits for it. Writers never wait for this: they only add to the queue it takes from. */
export async function sealAudit({ db, clock }: Pick<Kernel, 'db' | 'clock'>, batch = BATCH): Promise<void> {
  let sealed: number;
  do {
    sealed = await within(
      db,
      everything('job sealAudit'),
      (tx) => sealBatch(tx, clock.now(), batch),
      'read write',
    );
  } while (sealed === batch);
}

async function sealBatch(db: Db, now: Date, batch: number): Promise<number> {
  await inUtc(db);
  // One sealer at a time: two would build on one head, and fail. A lock on its row would need the right to update it.
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(db);
  const { rows: events } = await sql<{ id: string; text: string }>`
    with taken as (
      delete from audit_unsealed where (at, event_id) in (
        select u.at, u.event_id from audit_unsealed u join audit_event e on e.id = u.event_id
        order by u.at, u.event_id limit ${batch}
      ) returning at, event_id
    )
    select e.id, ${eventText(sql`e`)} as text
    from taken join audit_event e on e.id = taken.event_id
    order by taken.at, taken.event_id`.execute(db);
  const { rows: heads } = await sql<{ seq: string; hash: Buffer }>`
    select seq, hash from audit_seal order by seq desc limit 1`.execute(db);
  let { seq, hash: previous } = heads[0] ?? { seq: '0', hash: ORIGIN };
  const seals = events.map(({ id, text }) => {
    const seal = { seq: String(BigInt(seq) + 1n), id, hash: sealHash(previous, text), previous };
    [seq, previous] = [seal.seq, seal.hash];
    return seal;
  });
  if (seals.length > 0) await insertSeals(db, seals, now);
  return seals.length;
}

async function insertSeals(
  db: Db,
  seals: readonly { seq: string; id: string; hash: Buffer; previous: Buffer }[],
  now: Date,
): Promise<void> {
  const column = <K extends keyof (typeof seals)[number]>(name: K) => seals.map((seal) => seal[name]);
  await sql`
    insert into audit_seal (seq, event_id, hash, previous, sealed_at)
    select seq, event_id, hash, previous, ${now}
    from unnest(${column('seq')}::bigint[], ${column('id')}::uuid[], ${column('hash')}::bytea[], ${column('previous')}::bytea[])
      as seals (seq, event_id, hash, previous)`.execute(db);
}
