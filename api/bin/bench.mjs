#!/usr/bin/env node
/**
 * `npm run bench`: the comparison of api/bench, on a PostgreSQL started for it and removed afterwards, or on
 * that of DATABASE_URL (a superuser's), which keeps the counties for the next run. The flags are those of
 * api/bench/run.mjs.
 */
import { install } from './install.mjs';
import { underNode24 } from './node24.mjs';
import { die } from './say.mjs';
import { onStopRequest } from './stop-signals.mjs';

/** What is written survives a power cut, as in a deployment: that is part of what is measured. */
const settings = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  shared_buffers: '1GB',
  max_connections: 200,
  max_wal_size: '4GB',
};

let postgres, running;
let interrupted = false;

try {
  await install();
  await underNode24(import.meta.url);
  onStopRequest(interrupt, () => running?.kill('SIGKILL'));
  const code = await bench(process.argv.slice(2));
  process.exitCode = interrupted ? 130 : code;
} catch (error) {
  die(error);
}

async function bench(flags) {
  const { build } = await import('./build.mjs');
  const { installBench } = await import('./install-bench.mjs');
  await build('api');
  await installBench();
  const url = process.env.DATABASE_URL || (await startOwn());
  try {
    return await run(flags, url);
  } finally {
    await postgres?.stop();
  }
}

async function startOwn() {
  const { startPostgres } = await import('./postgres.mjs');
  const { step } = await import('./say.mjs');
  postgres = await step('Starting a PostgreSQL 18 for the bench', () =>
    startPostgres({ database: 'postgres', ephemeral: true, settings }),
  );
  return postgres.url;
}

async function run(flags, url) {
  const { spawn } = await import('node:child_process');
  const { once } = await import('node:events');
  const { at } = await import('./checkout.mjs');
  running = spawn(process.execPath, [at('api', 'bench', 'run.mjs'), ...flags], {
    env: { ...process.env, BENCH_SERVER_URL: url },
    stdio: 'inherit',
  });
  const [code] = await once(running, 'exit');
  return code ?? 1;
}

/** With nothing running yet, ending is enough: PostgreSQL's keeper puts away what has been started. */
function interrupt() {
  interrupted = true;
  console.error('\nStopping ...');
  if (running) running.kill();
  else process.exit(130);
}
