import type { Area } from '../areas/area.entity.js';
import { sql } from '../kernel/db/sql.js';
import { conflict } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import type { Tools } from '../kernel/write/tools.js';
import type { Organisation } from '../organisations/organisation.entity.js';
import type { Account } from './account.entity.js';
import type { Post } from './post.entity.js';

export interface Term {
  startsOn: string;
  endsOn: string | null;
}

interface Otherwise {
  /** At this one; without it, at an area. */
  organisation?: Pick<Organisation, 'id'> | null;
  except?: Post;
}

/** Of these areas, by id, those where the account holds this role (at the organisation, where one is named) on any day of the term, by another post than `except`. */
export async function heldAmong(
  { db }: Tools,
  { id }: Account,
  areas: readonly Pick<Area, 'id'>[],
  role: string,
  { startsOn, endsOn }: Term,
  { organisation, except }: Otherwise = {},
): Promise<Set<string>> {
  const { rows } = await sql<{ areaId: string }>`
    select area_id as "areaId" from post
    where account_id = ${id} and role = ${role} and area_id = any(${areas.map(({ id }) => id)}::uuid[])
      and organisation_id is not distinct from ${organisation?.id ?? null}::uuid
      and id is distinct from ${except?.id ?? null}::uuid
      and ends_by >= ${startsOn} and starts_on <= coalesce(${endsOn}::date, 'infinity')`.execute(db);
  return new Set(rows.map(({ areaId }) => areaId));
}

type Asked = [
  tools: Tools,
  account: Account,
  area: Pick<Area, 'id'>,
  role: string,
  term: Term,
  otherwise?: Otherwise,
];

export const isHeld = async (...[tools, account, area, ...rest]: Asked): Promise<boolean> =>
  (await heldAmong(tools, account, [area], ...rest)).has(area.id);

/** @throws CONFLICT where it is held */
export async function refuseHeld(...asked: Asked): Promise<void> {
  if (await isHeld(...asked))
    throw conflict(
      say('该账号在此区域此期间已有这一任职。', 'The account already holds this post in this term.'),
    );
}
