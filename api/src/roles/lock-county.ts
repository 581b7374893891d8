import { sql } from '../kernel/db/sql.js';
import { uuidOrNull } from '../kernel/uuid.js';
import type { Tools } from '../kernel/write/tools.js';

/** One change of a county's roles at a time: each is held against all the others. An id that names none locks nothing. */
export async function lockCountyOf({ db }: Tools, roleId: string): Promise<void> {
  if (uuidOrNull(roleId) === null) return;
  await sql`select from area where id = (select county from role where id = ${roleId}) for no key update`.execute(
    db,
  );
}
