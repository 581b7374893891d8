import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { runMigrations, runTaskListOnce } from 'graphile-worker';
import { sql } from '../../src/kernel/db/sql.js';
import pg from 'pg';
import { jobs } from '../../src/app.js';
import { verifyAudit } from '../../src/kernel/audit/verify-audit.js';
import { openDatabase } from '../../src/kernel/db/database.js';
import type { Job } from '../../src/kernel/jobs/job.js';
import { loggerOf, startJobs, tasksOf } from '../../src/kernel/jobs/start-jobs.js';
import { inTransaction, writeEvents } from '../audit/trail.js';
import { useApp } from '../app.js';

const app = useApp();

/** Queues each job once, as the clock would, and runs what is queued until nothing is left that is due. */
async function runOnce(...due: Job[]) {
  const logged: unknown[] = [];
  const log = {
    ...app.kernel.log,
    error: (meta: object) => logged.push(meta),
    debug: () => {},
    trace: () => {},
  };
  const logger = loggerOf({ log: log as never });
  const pool = new pg.Pool({ connectionString: app.database.ownerUrl, max: 2 });
  for (const event of ['error', 'connect'] as const) pool.on(event, () => {}); // the queue asks that somebody listens
  await runMigrations({ pgPool: pool, logger });
  const client = await pool.connect();
  for (const { name } of due) await client.query('select graphile_worker.add_job($1)', [name]);
  await runTaskListOnce({ pgPool: pool, noHandleSignals: true, logger }, tasksOf(app.kernel, due), client);
  const { rows } = await client.query('select last_error from graphile_worker.jobs');
  client.release();
  await pool.end();
  return { logged, left: rows as { last_error: string }[] };
}

test('the audit trail is sealed by a job', async () => {
  await inTransaction(app.kernel.db, (db) => writeEvents(db, 3));
  expect(await runOnce(...jobs.filter(({ name }) => name === 'sealAudit'))).toEqual({ logged: [], left: [] });
  expect(await verifyAudit(app.kernel.db)).toMatchObject({ faults: [], seals: 3, unsealed: { count: 0 } });
});

test('a job that fails is logged, and stays to be run again', async () => {
  const fail = async () => Promise.reject(new Error('the disk is full'));
  const { logged, left } = await runOnce({ name: 'failing', cron: '* * * * *', run: fail });
  expect(logged).toMatchObject([{ part: 'jobs', err: { message: 'the disk is full' } }]);
  expect(left).toEqual([{ last_error: expect.stringContaining('the disk is full') }]);
});

test('each job has a name of its own', () => {
  expect(new Set(jobs.map(({ name }) => name)).size).toBe(jobs.length);
});

test('the jobs start, and stop without leaving a connection behind', async () => {
  const owner = openDatabase(app.database.ownerUrl, undefined, 1);
  const connections = async () =>
    (
      await sql<{ count: number }>`
        select count(*)::int from pg_stat_activity
        where datname = current_database() and application_name <> 'sibulou'`.execute(owner)
    ).rows[0]!.count;
  const running = await startJobs(app.kernel, app.database.ownerUrl, jobs);
  expect(await connections()).toBeGreaterThan(0);
  await running.stop();
  // PostgreSQL ends a connection a moment after its client has; one that is left behind is waited for in vain.
  while ((await connections()) > 0) await setTimeout(20);
  await owner.destroy();
});

test("the app's role cannot see the queue (permission denied)", async () => {
  const peek = sql`select from graphile_worker.jobs`.execute(app.kernel.db);
  await expect(peek).rejects.toMatchObject({ code: '42501' });
});
