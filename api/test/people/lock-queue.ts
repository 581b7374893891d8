import { sql } from '../../src/kernel/db/sql.js';
import { openDatabase, type Db } from '../../src/kernel/db/database.js';
import type { TestApp } from '../app.js';

/**
 * Runs deeds that want the same row in a certain order: the row is held by somebody else until all of them stand in
 * line for it, and PostgreSQL serves a line in turn.
 */
export async function inLine<T>(
  app: TestApp,
  [table, id]: ['area' | 'household', string],
  deeds: readonly (() => Promise<T>)[],
): Promise<T[]> {
  const owner = openDatabase(app.database.ownerUrl, undefined, 2);
  try {
    return await owner.connection(async (holder) => {
      await sql`begin`.execute(holder);
      await sql`select from ${sql.table(table)} where id = ${id} for update`.execute(holder);
      const answers: Promise<T>[] = [];
      for (const deed of deeds) {
        answers.push(deed());
        await waiting(owner, answers.length);
      }
      await sql`rollback`.execute(holder);
      return Promise.all(answers);
    });
  } finally {
    await owner.destroy();
  }
}

/** Until so many statements wait for a lock. */
export async function waiting(db: Db, count: number): Promise<void> {
  for (let attempt = 0; attempt < 2_000; attempt++) {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
    if (rows[0]!.count >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('nobody waits for the row');
}
