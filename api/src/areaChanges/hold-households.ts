import { sql } from '../kernel/db/sql.js';
import type { Tools } from '../kernel/write/tools.js';
import { householdsOf } from './pass.js';
import type { Plan } from './plan.js';
import { inside } from './re-key.js';

/**
 * Every household of a change, before it writes an area: whoever writes a person or a visit holds the household and then refers to
 * its area, so the two would wait for each other without end. From then on nobody writes into what is about to move, and every
 * statement sees what was written before.
 */
export async function holdHouseholds({ db }: Tools, { moves, passes }: Plan): Promise<void> {
  const where = [...moves.map(({ area }) => inside(area.areaPath)), ...passes.map(householdsOf)];
  if (where.length === 0) return;
  await sql`
    select count(*) from (
      select from household where ${sql.join(where, sql` or `)} order by id for no key update) as held`.execute(
    db,
  );
}
