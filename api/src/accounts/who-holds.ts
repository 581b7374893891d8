import { hash } from 'node:crypto';
import { dayOf } from '../kernel/clock.js';
import type { Kernel, Viewing } from '../kernel/context.js';
import { everything, within } from '../kernel/db/database.js';
import { sql, type Compiled, type Sql } from '../kernel/db/sql.js';
import { viewerOfPosts, type Viewer } from '../kernel/policy/viewer.js';
import { Blank, fillIn, inForm } from '../kernel/read/blank.js';
import { postsInForce } from './posts-in-force.js';
import { SessionKind } from './session.entity.js';
import { aliveSince, isLate } from './session-term.js';

/** Only the hash of a token is stored: who reads the table can sign in as nobody. */
export const hashOf = (token: string): Buffer => hash('sha256', token, 'buffer');

export interface Authenticated {
  viewer: Viewer;
  sessionId: string;
  viewing: Viewing | null;
}

/** The session, and all that its viewer follows from on a day: while both are the same, the same viewer asks. */
interface Ground {
  sessionId: string;
  basis: string;
}

export type Found = Authenticated & Ground;

/**
 * What the posts in force follow from beside the day: the account's own columns, and the stamp that changes with every table from
 * which they come (migration 0024; the test walls/rights-stamp.test.ts knows when one is missing).
 */
const BASIS = sql`concat_ws(' ', account.id, account.has_second_factor, account.must_change_password, rights_stamp.stamp, account.display_name)`;

/** @param further columns, each with a comma before it */
const held = (tokenHash: string | Blank, now: Date | Blank, further: Sql): Sql<Record<string, string>> => sql`
  select session.id::text as session, (${isLate(now)})::text as late, ${BASIS} as basis${further}
  from rights_stamp, session join account on account.id = session.account_id and account.status = 'ACTIVE'
  where session.token_hash = ${inForm(tokenHash, (hex) => `\\x${hex}`)} and session.kind = ${SessionKind.OWN}
    and ${aliveSince(now)}`;

/**
 * Whether the holder is who was found before: as fresh as `whoHolds`, and a quarter of its work, since posts are not read. Values and
 * columns are texts: it goes ahead of another statement; see presume.ts. Put together once: most requests ask it.
 * @param tokenHash in hex
 */
export const stillHolds = (tokenHash: string, now: Date): Compiled =>
  fillIn(STILL, [tokenHash, now.toISOString()]);

const STILL = held(new Blank(0), new Blank(1), sql``).compile();

/** @param tokenHash in hex */
export const whoHolds = (tokenHash: string, now: Date): Sql<Record<string, string>> =>
  held(
    tokenHash,
    now,
    sql`, account.id::text as account, account.display_name as name, ${postsInForce(dayOf(now))} as posts`,
  );

/** A row of either, in the order of its columns; none is ever null. */
export type Row = readonly (string | null)[];

/** @param row of `stillHolds` or `whoHolds` */
export function groundOf(kernel: Kernel, row: Row, now: Date): Ground {
  const [sessionId, late, basis] = row as [string, string, string];
  if (late === 'true') void noteSeen(kernel, sessionId, now);
  return { sessionId, basis };
}

/** @param row of `whoHolds` */
export function authenticated(kernel: Kernel, row: Row, now: Date): Found {
  const [accountId, displayName, posts] = row.slice(3) as [string, string, string];
  const holder = { accountId, displayName, today: dayOf(now) };
  return {
    ...groundOf(kernel, row, now),
    viewer: viewerOfPosts(kernel.catalogue, holder, posts),
    viewing: null,
  };
}

/** Nobody waits for it, and nothing fails with it. */
async function noteSeen({ db, log }: Kernel, sessionId: string, now: Date): Promise<void> {
  try {
    await within(
      db,
      everything('when a session was last seen'),
      (db) =>
        sql`update session set last_seen_at = greatest(last_seen_at, ${now}) where id = ${sessionId}`.execute(
          db,
        ),
      'read write',
    );
  } catch (err) {
    log.warn({ err }, 'could not note when a session was last seen');
  }
}
