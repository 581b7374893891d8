import { v7 } from 'uuid';
import { writeAudit } from '../../src/kernel/audit/write-audit.js';
import { everything, openDatabase, within, type Database, type Db } from '../../src/kernel/db/database.js';
import { makeDatabase } from '../database.js';

/** An audit trail in a database of its own, since its chain is one for the whole database. */
export async function makeTrail() {
  const database = await makeDatabase();
  const db = openDatabase(database.appUrl, undefined, 6);
  const owner = openDatabase(database.ownerUrl, undefined, 2);
  return {
    /** As the server: under row level security. */
    db,
    /** As the owner, whom no policy binds. */
    owner,
    drop: async () => {
      await Promise.all([db.destroy(), owner.destroy()]);
      await database.drop();
    },
  };
}

export const inTransaction = <T>(db: Database, work: (db: Db) => Promise<T>): Promise<T> =>
  within(db, everything('test of the audit trail'), work, 'read write');

/** Writes events a second apart, the first at `from`. */
export async function writeEvents(db: Db, count: number, from = '2026-02-01T00:00:00Z'): Promise<void> {
  for (let second = 0; second < count; second++) {
    await writeAudit(db, {
      at: new Date(Date.parse(from) + second * 1_000),
      action: 'renameArea',
      subject: 'Area',
      subjectId: v7(),
      place: { county: v7(), areaPath: '0001/' },
      actor: { accountId: null, name: '某人' },
      before: { name: '旧名' },
      after: { name: '新名', note: null },
      origin: { requestId: v7(), address: '127.0.0.1' },
    });
  }
}
