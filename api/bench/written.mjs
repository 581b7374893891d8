/** The report of a full run: results/<date>-<people>.md, and its chart beside it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { chart } from './chart.mjs';
import { CONNECTIONS } from './compare.mjs';
import {
  exportsTable,
  exportWords,
  memoryTable,
  number,
  peerTable,
  ratioTable,
  rushTable,
  sizesTable,
  TITLES,
} from './report.mjs';

const FOLDER = new URL('results/', import.meta.url);

/** @returns the name of the file */
export async function write(run) {
  const date = new Date().toISOString().slice(0, 10);
  const name = `${date}-${run.people.large}`;
  mkdirSync(FOLDER, { recursive: true });
  const title = `Requests a second, ${number(run.people.large, 0)} people`;
  writeFileSync(new URL(`${name}.svg`, FOLDER), chart(run.results, title));
  const text = report(run, { date, name, title });
  writeFileSync(new URL(`${name}.md`, FOLDER), await format(text, { parser: 'markdown', printWidth: 110 }));
  return `${name}.md`;
}

function table({ head, rows }) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows].map(line).join('\n');
}
const list = (items) => items.map((item) => `- ${item}`).join('\n');
const verdict = (met) => ({ true: 'met', false: '**NOT met**' })[met] ?? 'not measured';

function report(run, { date, name, title }) {
  const { results, demands, rush, sizes, memory, exports, people } = run;
  return [
    `# The comparison of ${date}, ${number(people.large, 0)} people`,
    `![${title}](${name}.svg)`,
    '## What it must show',
    list(
      demands.map(
        ({ demand, value, met }) => `[${met ? 'x' : ' '}] ${demand}: ${value ?? '-'}, ${verdict(met)}`,
      ),
    ),
    '## How many times as fast',
    `Requests a second, the median over pairs of the same round; in brackets the smallest and the largest.`,
    table(ratioTable(results)),
    '## How it was run',
    list(setting(run, date)),
    '## Workloads',
    ...results.flatMap(workloadSection),
    `### W11 1,000 visits within ${run.rushSeconds} s, while W1 runs`,
    `1,000 visits by ${number(rush[0].workers, 0)} workers, evenly spread; four connections ask W1 without a pause.`,
    table(rushTable(rush)),
    ...rush.filter(({ failure }) => failure).map((each) => `${TITLES[each.peer]} failed: ${each.failure}`),
    '## W1 by the size of the county',
    'The product alone on both counties, in turns.',
    table(sizesTable(sizes, people)),
    '## Memory',
    `The product alone; W1 to W7 and W9 in turn, every twentieth request W8; ${CONNECTIONS} connections. Each line after a forced collection.`,
    table(memoryTable(memory.looks)),
    '## Exports',
    `People of the county, as its admin: ${exportWords(exports)}. Each line after a forced collection.`,
    table(exportsTable(exports.looks)),
  ].join('\n\n');
}

function setting({ facts, people, pinning, rounds, ms }, date) {
  const { area, account, household, person, visit } = facts.sizes;
  return [
    `machine: ${facts.machine}; ${pinning}`,
    `versions: ${Object.entries(facts.versions)
      .map(([of, version]) => `${of} ${version}`)
      .join(', ')}`,
    `PostgreSQL: ${facts.settings.map((each) => `\`${each}\``).join(', ')}`,
    `date: ${date}`,
    `county: ${number(person, 0)} people in ${number(household, 0)} households and ${number(area, 0)} areas, with ${number(visit, 0)} visits and ${number(account, 0)} accounts; the small one has ${number(people.small, 0)} people`,
    `${rounds} rounds after one to warm up; in each, every peer in turn for ${ms} ms with ${CONNECTIONS} connections (requests/s, CPU, statements, bytes) and for ${ms / 2} ms with one (p50, p95, p99)`,
    'CPU, statements, round trips and bytes are for one request; statements leave out what opens and closes a transaction and sets its scope',
  ];
}

function workloadSection(result) {
  const reasons = Object.entries(result.cannot).map(([peer, why]) => `${TITLES[peer]} cannot: ${why}.`);
  const { name, title } = result.workload;
  return [`### ${name} ${title}`, table(peerTable(result)), ...(reasons.length ? [list(reasons)] : [])];
}
