import { sql } from '../kernel/db/sql.js';
import type { Tools } from '../kernel/write/tools.js';

/** The day from which the history of areas has what this transaction makes of them; without it, the database's own. */
export async function ofToday({ db, today }: Pick<Tools, 'db' | 'today'>, day = today): Promise<void> {
  await sql`select set_config('app.area_day', ${day}, true)`.execute(db);
}
