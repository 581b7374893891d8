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
  const stage = await openStage(await makeCounty(serverUrl, PEOPLE, say), PEERS);
  let found;
  try {
    const results = await compare(stage, WORKLOADS, { rounds, ms }, (result) => printResult(result, say));
    found = Object.fromEntries(results.map((result) => [result.workload.name, medians(result)]));
  } finally {
    await stage.close();
  }
  if (store) return keep(found, say);
  if (!existsSync(STORED)) {
    say('\nThere is nothing to compare with: store the ratios first, with --check --store.');
    return 1;
  }
  const lost = losses(JSON.parse(readFileSync(STORED, 'utf8')), found);
  for (const line of lost) say(`\nLOST  ${line}`);
  if (lost.length === 0) say(`\nNo ratio is more than ${LOST * 100} % below the stored one.`);
  return lost.length > 0 ? 1 : 0;
}

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

/** A line for each stored ratio that is not reached any more, or not measured any more. */
const losses = (stored, found) =>
  Object.entries(stored).flatMap(([workload, rivals]) =>
    Object.entries(rivals).flatMap(([rival, before]) => {
      const now = found[workload]?.[rival];
      if (now >= before * (1 - LOST)) return [];
      return `${workload}: product / ${TITLES[rival]} was ${number(before)}, is ${number(now)}`;
    }),
  );
