/**
 * `--check`: a short comparison in a small county. Other machines have other speeds, so the ratios between peers are compared
 * with those stored, not the speeds.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compare } from './compare.mjs';
import { makeCounty } from './county.mjs';
import { PEERS } from './peer.mjs';
import { number, printResult, ratios, TITLES } from './report.mjs';
import { openStage } from './stage.mjs';

const STORED = new URL('results/ratios.json', import.meta.url);
const WORKLOADS = ['W1', 'W2', 'W3', 'W5', 'W8'];
const PEOPLE = 50_000;
const LOST = 0.25;

/** @returns the exit code */
export async function check(serverUrl, { rounds, ms, store }, say) {
  const stored = existsSync(STORED) ? JSON.parse(readFileSync(STORED, 'utf8')) : null;
  if (!store && !stored) {
    say('There is nothing to compare with: store the ratios first, with --check --store.');
    return 1;
  }
  const stage = await openStage(await makeCounty(serverUrl, PEOPLE, say), PEERS);
  const measure = (names) => compare(stage, names, { rounds, ms }, (result) => printResult(result, say));
  try {
    const results = await measure(WORKLOADS);
    return store ? keep(found(results), say) : await judge(stored, results, measure, say);
  } finally {
    await stage.close();
  }
}

/** What seems lost is measured once more, and all its pairs count: on a machine with others three pairs alone may be a bad minute. */
async function judge(stored, results, measure, say) {
  const doubtful = Object.keys(stored).filter((name) => losses(stored, found(results), name).length > 0);
  if (doubtful.length > 0) say(`\n${doubtful.join(', ')}: lost at first sight, measured once more.`);
  const again = await measure(doubtful);
  const all = results.map((first) =>
    pooled(
      first,
      again.find(({ workload }) => workload === first.workload),
    ),
  );
  const lost = doubtful.flatMap((name) => losses(stored, found(all), name));
  for (const line of lost) say(`\nLOST  ${line}`);
  if (lost.length === 0) say(`\nNo ratio is more than ${LOST * 100} % below the stored one.`);
  return lost.length > 0 ? 1 : 0;
}

const pooled = (first, again) => ({
  ...first,
  samples: Object.fromEntries(
    Object.entries(first.samples).map(([peer, taken]) => [peer, [...taken, ...(again?.samples[peer] ?? [])]]),
  ),
});

const found = (results) =>
  Object.fromEntries(results.map((result) => [result.workload.name, medians(result)]));

const medians = (result) =>
  Object.fromEntries(
    Object.entries(ratios(result)).map(([rival, { median }]) => [rival, Number(median.toFixed(3))]),
  );

function keep(found, say) {
  mkdirSync(new URL('.', STORED), { recursive: true });
  writeFileSync(STORED, `${JSON.stringify(found, null, 2)}\n`);
  say('\nStored in api/bench/results/ratios.json');
  return 0;
}

/** A line for each stored ratio of a workload that is not reached any more, or not measured any more. */
const losses = (stored, measured, workload) =>
  Object.entries(stored[workload]).flatMap(([rival, before]) => {
    const now = measured[workload]?.[rival];
    if (now >= before * (1 - LOST)) return [];
    return `${workload}: product / ${TITLES[rival]} was ${number(before)}, is ${number(now)}`;
  });
