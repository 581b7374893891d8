import type { Area } from '../areas/area.entity.js';
import { sql } from '../kernel/db/sql.js';
import type { Tools } from '../kernel/write/tools.js';
import type { Account } from './account.entity.js';
import type { Post } from './post.entity.js';
import type { RoleName } from './role-name.js';

export interface Term {
  startsOn: string;
  endsOn: string | null;
}

/** Whether the account holds this role there on any day of the term, by another post than `except`. */
export async function isHeld(
  { db }: Tools,
  { id }: Account,
  area: Pick<Area, 'id'>,
  role: RoleName,
  term: Term,
  except?: Post,
): Promise<boolean> {
  const { rows } = await sql`
    select from post where account_id = ${id} and area_id = ${area.id} and role = ${role}
      and id is distinct from ${except?.id ?? null}::uuid
      and ends_by >= ${term.startsOn} and starts_on <= coalesce(${term.endsOn}::date, 'infinity')`.execute(
    db,
  );
  return rows.length > 0;
}
