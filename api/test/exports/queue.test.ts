import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { jobs } from '../../src/app.js';
import { startJobs } from '../../src/kernel/jobs/start-jobs.js';
import { useApp } from '../app.js';
import { makeWorld } from '../world.js';
import { ask, look, refusedExport } from './exports.js';

const app = useApp();

/** The clock never comes round: only what is asked for is run. */
const onRequest = jobs.map((job) => ({ ...job, cron: '0 0 1 1 *' }));

test('an export is run as soon as it is asked for, and one that is refused is not', async () => {
  const { secretary } = await makeWorld(app);
  const running = await startJobs(app.kernel, app.database.ownerUrl, onRequest);
  try {
    expect((await refusedExport(app, secretary, { reason: '' })).extensions.code).toBe('INVALID');
    for (let n = 1; n <= 2; n++) {
      const { id } = await ask(app, secretary);
      while ((await look(app, secretary, id))!.status !== 'DONE') await setTimeout(50);
    }
  } finally {
    await running.stop();
  }
});

test('those that run are told when the server goes down, and it does not wait until they are done', async () => {
  let told = false;
  const long = async (_kernel: unknown, stop: AbortSignal) => {
    while (!stop.aborted) await setTimeout(20);
    told = true;
  };
  const running = await startJobs(app.kernel, app.database.ownerUrl, [
    { name: 'long', cron: '* * * * *', run: long },
    ...onRequest,
  ]);
  const { Client } = (await import('pg')).default;
  const owner = new Client(app.database.ownerUrl);
  await owner.connect();
  await owner.query(`select graphile_worker.add_job('long')`);
  // What takes long does not hold up the others.
  const { secretary } = await makeWorld(app);
  const { id } = await ask(app, secretary);
  while ((await look(app, secretary, id))!.status !== 'DONE') await setTimeout(50);
  expect(told).toBe(false);
  await running.stop();
  expect(told).toBe(true);
  await owner.end();
});
