import { Problem } from '../kernel/errors.js';
import type { Db } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import { isRetryable, problemFrom } from '../kernel/write/constraints.js';

/** What the work comes to, or why it was refused: then nothing of it is kept, and the transaction goes on. */
export async function inSavepoint<T>(db: Db, work: () => Promise<T>): Promise<T | Problem> {
  await sql`savepoint import_row`.execute(db);
  try {
    const result = await work();
    await sql`release savepoint import_row`.execute(db);
    return result;
  } catch (error) {
    const problem = error instanceof Problem ? error : problemFrom(error);
    // Two got in each other's way: the part is done again as a whole.
    if (!problem || isRetryable(error) || problem.code === 'RATE_LIMITED') throw error;
    await sql`rollback to savepoint import_row`.execute(db);
    return problem;
  }
}

/** Does it all and keeps none of it: what a check promises is what has happened. */
export async function triedOut<T>(db: Db, work: () => Promise<T>): Promise<T> {
  await sql`savepoint import_trial`.execute(db);
  const result = await work();
  await sql`rollback to savepoint import_trial`.execute(db);
  return result;
}
