import { sql } from '../db/sql.js';
import { v7 } from 'uuid';
import type { Db } from '../db/database.js';

/** What a row was and what it became: only the properties that differ. */
export interface Changes {
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** One row of the trail; `place` is where it belongs, which decides who may read it. */
export interface Trail extends Partial<Changes> {
  at: Date;
  action: string;
  subject: string;
  subjectId: string | null;
  place: { county: string; areaPath: string };
  actor: { accountId: string | null; name: string; postId?: string | null; postTitle?: string | null };
  reason?: string | null | undefined;
  origin: { requestId: string; address: string };
}

const json = (value: unknown) => (value == null ? null : JSON.stringify(value));

/** Written in the transaction of what it tells of: there is neither one without the other. */
export async function writeAudit(db: Db, { place, actor, origin, ...trail }: Trail): Promise<void> {
  await sql`
    insert into audit_event (id, county, area_path, at, action, subject, subject_id, account_id, account_name,
      post_id, post_title, place_name, reason, before, after, request_id, address)
    values (${v7()}, ${place.county}, ${place.areaPath}, ${trail.at}, ${trail.action}, ${trail.subject},
      ${trail.subjectId}, ${actor.accountId}, ${actor.name}, ${actor.postId ?? null}, ${actor.postTitle ?? null},
      place_name(${place.areaPath}), ${trail.reason ?? null}, ${json(trail.before)}, ${json(trail.after)},
      ${origin.requestId}, ${origin.address})`.execute(db);
}
