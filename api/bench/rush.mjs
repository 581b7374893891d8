/** W11: a thousand workers record a visit each, evenly spread over a minute, while four others read pages (W1). */
import { setTimeout as sleep } from 'node:timers/promises';
import { workloadNamed } from './compare.mjs';
import { quantile } from './load.mjs';
import { task } from './measure.mjs';

const VISITS = 1000;
const READERS = 4;
const PEERS = ['product', 'mercurius', 'postgraphile'];

export async function rush({ peers, operations, world }, { seconds }, each) {
  const results = [];
  for (const name of PEERS) {
    const peer = peers.find((candidate) => candidate.name === name);
    if (!peer) continue;
    const [reading, writing] = await Promise.all(
      ['W1', 'W8'].map((workload) => task(peer, workloadNamed(workload), operations[name], world)),
    );
    for (let n = 0; n < 200; n++) await reading.perform(n); // warms up
    results.push({ peer: name, workers: world.workers.length, ...(await run(reading, writing, seconds)) });
    each(results.at(-1));
  }
  return results;
}

async function run(reading, writing, seconds) {
  const failures = [];
  const reads = [];
  const visits = [];
  const timed = async (perform, n, took) => {
    const at = performance.now();
    try {
      await perform(n);
      took.push(performance.now() - at);
    } catch (error) {
      failures.push(error.message);
    }
  };
  const started = performance.now();
  const end = started + seconds * 1000;
  let read = 0;
  const reader = async () => {
    while (performance.now() < end) await timed(reading.perform, read++, reads);
  };
  // A worker does not wait for the others: each visit is sent when its time has come.
  const workers = async () => {
    const sent = [];
    for (let n = 0; n < VISITS; n++) {
      const wait = started + (n * (end - started)) / VISITS - performance.now();
      if (wait > 0) await sleep(wait);
      sent.push(timed(writing.perform, n, visits));
    }
    await Promise.all(sent);
  };
  await Promise.all([workers(), ...Array.from({ length: READERS }, reader)]);
  return { reads: spread(reads), visits: spread(visits), failures: failures.length, failure: failures[0] };
}

const spread = (took) => ({
  count: took.length,
  p50: quantile(took, 0.5),
  p95: quantile(took, 0.95),
  p99: quantile(took, 0.99),
});
