import type { Db } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';

/** Queued in the transaction that asks for it: what was not written is not run. */
export const wakeImports = (db: Db) => sql`select wake_imports()`.execute(db);
