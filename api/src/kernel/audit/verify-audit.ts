import { sql } from '../db/sql.js';
import { everything, within, type Database, type Db } from '../db/database.js';
import { eventText, inUtc, ORIGIN, sealHash } from './seal-audit.js';

/** A place in the chain: noted elsewhere, it proves later that the chain up to there is still the same. */
export interface Head {
  seq: bigint;
  /** In hexadecimal. */
  hash: string;
}

export interface Verification {
  /** What is wrong, one sentence each, in the order of the chain. */
  faults: string[];
  head: Head;
  seals: number;
  /** Events that wait for the next run of the sealing job. */
  unsealed: { count: number; oldest: Date | null };
}

interface Link {
  seq: string;
  eventId: string;
  hash: Buffer;
  previous: Buffer;
  /** Null where the event is gone. */
  text: string | null;
}

const BATCH = 5_000;

/**
 * Walks the whole chain and holds every event against its seal.
 * @param noted heads written down earlier, which must still be in the chain
 */
export async function verifyAudit(
  db: Database,
  noted: readonly Head[] = [],
  batch = BATCH,
): Promise<Verification> {
  return within(db, everything('verification of the audit trail'), async (tx) => {
    await inUtc(tx);
    const chain = new Chain(noted);
    let links: Link[];
    do {
      links = await linksAfter(tx, chain.head.seq, batch);
      for (const link of links) chain.add(link);
    } while (links.length === batch);
    const unsealed = await waiting(tx);
    return { ...chain.end(), faults: [...chain.end().faults, ...(await strays(tx))], unsealed };
  });
}

class Chain {
  private readonly faults: string[] = [];
  private seals = 0;
  private last = { seq: 0n, hash: ORIGIN };
  private readonly missing: Map<bigint, string>;

  constructor(noted: readonly Head[]) {
    this.missing = new Map(noted.map(({ seq, hash }) => [seq, hash]));
  }

  get head(): Head {
    return { seq: this.last.seq, hash: this.last.hash.toString('hex') };
  }

  add({ seq: text, eventId, hash, previous, text: event }: Link): void {
    const seq = BigInt(text);
    const next = this.last.seq + 1n;
    if (seq !== next) this.faults.push(`${range(next, seq - 1n)} missing from the chain`);
    else if (!previous.equals(this.last.hash))
      this.faults.push(
        `seal ${seq} does not follow from seal ${this.last.seq}: one of them was changed or put in`,
      );
    if (event === null)
      this.faults.push(`event ${eventId} was removed: seal ${seq} is there, the event is not`);
    else if (!sealHash(previous, event).equals(hash))
      this.faults.push(`event ${eventId} was changed: it is not what seal ${seq} was made of`);
    this.hold(seq, hash);
    this.last = { seq, hash };
    this.seals++;
  }

  end(): Pick<Verification, 'faults' | 'head' | 'seals'> {
    const cut = [...this.missing.keys()].map(
      (seq) => `the chain ends at seal ${this.last.seq}: it reached seal ${seq} when that head was noted`,
    );
    return { faults: [...this.faults, ...cut], head: this.head, seals: this.seals };
  }

  private hold(seq: bigint, hash: Buffer): void {
    const noted = this.missing.get(seq);
    if (noted !== undefined && noted !== hash.toString('hex'))
      this.faults.push(`seal ${seq} is not the one that was noted: the chain was made anew`);
    this.missing.delete(seq);
  }
}

const range = (from: bigint, to: bigint): string =>
  from === to ? `seal ${from} is` : `seals ${from} to ${to} are`;

async function linksAfter(db: Db, seq: bigint, batch: number): Promise<Link[]> {
  const { rows } = await sql<Link>`
    select s.seq, s.event_id as "eventId", s.hash, s.previous, case when e.id is not null then ${eventText(sql`e`)} end as text
    from audit_seal s left join audit_event e on e.id = s.event_id
    where s.seq > ${seq} order by s.seq limit ${batch}`.execute(db);
  return rows;
}

async function waiting(db: Db): Promise<Verification['unsealed']> {
  const { rows } = await sql<{ count: number; oldest: Date | null }>`
    select count(*)::int as count, min(u.at) as oldest
    from audit_unsealed u join audit_event e on e.id = u.event_id`.execute(db);
  return rows[0]!;
}

/** Events with neither a seal nor a place in the queue, and places in the queue without their event: both by hand. */
async function strays(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string; there: boolean }>`
    select coalesce(e.id, u.event_id) as id, e.id is not null as there
    from (
      select id from audit_event where not exists (select from audit_seal where event_id = audit_event.id)
    ) e
    full join audit_unsealed u on u.event_id = e.id
    where u.event_id is null or e.id is null
    order by 1`.execute(db);
  return rows.map(({ id, there }) =>
    there
      ? `event ${id} has no seal and waits for none: its seal was removed, or it was put in past the queue`
      : `event ${id} was removed before it was sealed`,
  );
}
