/** The whole comparison, or those of its parts that are asked for. */
import { compare } from './compare.mjs';
import { makeCounty } from './county.mjs';
import { judge } from './demands.mjs';
import { exportPeople } from './exports.mjs';
import { facts } from './facts.mjs';
import { memory } from './memory.mjs';
import { PEERS } from './peer.mjs';
import {
  exportsTable,
  exportWords,
  forTerminal,
  memoryTable,
  number,
  printResult,
  ratioTable,
  rushTable,
  sizesTable,
} from './report.mjs';
import { rush } from './rush.mjs';
import { compareSizes } from './sizes.mjs';
import { describePinning, openStage } from './stage.mjs';
import { workloads } from './workloads.mjs';
import { write } from './written.mjs';

const SMALL = 50_000;
/** What is no comparison of one request with another. */
export const PARTS = ['W11', 'sizes', 'memory', 'exports'];

export async function full(serverUrl, options, say) {
  const { rounds, ms } = options;
  const people = { large: options.people, small: SMALL };
  const wanted = (name) => !options.only || options.only.includes(name);
  const large = await makeCounty(serverUrl, people.large, say);
  const small = wanted('sizes') && (await makeCounty(serverUrl, people.small, say));
  const stage = await openStage(large, options.peers ?? PEERS);
  const product = stage.peers.some(({ name }) => name === 'product');
  const run = {
    people,
    rounds,
    ms,
    rushSeconds: options.rushSeconds,
    pinning: describePinning(stage.pinned),
  };
  try {
    run.facts = await facts(stage.db);
    say(`${run.facts.machine}; ${run.pinning}`);
    const names = workloads.map(({ name }) => name).filter((name) => wanted(name) && !PARTS.includes(name));
    run.results = await compare(stage, names, { rounds, ms }, (result) => printResult(result, say));
    if (wanted('W11')) run.rush = await doRush(stage, options, say);
    if (small && product) {
      run.sizes = await compareSizes(stage, small, { rounds, ms });
      say('\nW1 by the size of the county');
      say(forTerminal(sizesTable(run.sizes, people)));
      const { median, from, to } = run.sizes.p95;
      say(`  p95, large / small: ${number(median)} (${number(from)} to ${number(to)})`);
    }
  } finally {
    await stage.close();
  }
  if (wanted('memory') && product) run.memory = await doMemory(large, options, say);
  if (wanted('exports') && product) run.exports = await doExports(large, say);
  if (product && run.results.length > 1) say(`\n${forTerminal(ratioTable(run.results))}`);
  if (options.only || options.peers) return;
  run.demands = judge(run);
  sayDemands(run.demands, say);
  say(`\nWritten: api/bench/results/${await write(run)}`);
}

async function doRush(stage, { rushSeconds: seconds }, say) {
  say(`\nW11 1,000 visits within ${seconds} s, while W1 runs`);
  const done = await rush(stage, { seconds }, ({ peer }) => say(`  ${peer} is done`));
  say(forTerminal(rushTable(done)));
  for (const { peer, failure } of done) if (failure) say(`  ${peer} failed: ${failure}`);
  return done;
}

/** A server of its own, which has done nothing before. */
async function doMemory(county, { memoryRequests: requests }, say) {
  const stage = await openStage(county, ['product']);
  say(`\nMemory during ${number(requests, 0)} requests`);
  try {
    const done = await memory(stage, { requests }, (look) => say(`  ${number(look.requests, 0)}`));
    say(forTerminal(memoryTable(done.looks)));
    return done;
  } finally {
    await stage.close();
  }
}

/** A server of its own, with its background jobs. */
async function doExports(county, say) {
  const stage = await openStage(county, ['product'], { jobs: true });
  say('\nAn export of people, and its download');
  try {
    const done = await exportPeople(stage);
    say(forTerminal(exportsTable(done.looks)));
    say(`  ${exportWords(done)}`);
    return done;
  } finally {
    await stage.close();
  }
}

function sayDemands(demands, say) {
  say('\nWhat it must show');
  const word = (met) => (met === undefined ? 'not measured' : met ? 'met' : 'NOT met');
  for (const { demand, value = '-', met } of demands) say(`  ${word(met).padEnd(12)} ${demand}: ${value}`);
}
