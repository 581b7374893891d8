/** Results as rows of text, for the terminal and for the written report. */
import { ratio, summary } from './measure.mjs';

export const TITLES = {
  product: 'product',
  postgraphile: 'PostGraphile',
  mercurius: 'Mercurius',
  limit: 'limit',
};
export const RIVALS = ['postgraphile', 'mercurius', 'limit'];

/** @param value null or undefined where it is not known */
export const number = (value, digits = 2) =>
  value == null
    ? '-'
    : value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

export const peerTable = ({ samples }) => ({
  head: [
    'peer',
    'requests/s',
    'p50 ms',
    'p95 ms',
    'p99 ms',
    'Node CPU ms',
    'PostgreSQL CPU ms',
    'statements',
    'round trips',
    'bytes',
  ],
  rows: Object.entries(samples).map(([peer, taken]) => {
    const s = summary(taken);
    return [
      TITLES[peer],
      number(s.rate, 0),
      ...[s.p50, s.p95, s.p99].map((ms) => number(ms)),
      ...[s.node, s.postgres].map((ms) => number(ms, 3)),
      ...[s.statements, s.roundTrips].map((count) => number(count, 1)),
      number(s.bytes, 0),
    ];
  }),
});

/** Pair by pair: how many times a rival's requests a second are the product's. */
export function ratios({ samples }) {
  const rivals = RIVALS.filter((rival) => samples.product && samples[rival]);
  return Object.fromEntries(rivals.map((rival) => [rival, ratio(samples.product, samples[rival])]));
}

export const ratioTable = (results) => ({
  head: ['workload', ...RIVALS.map((rival) => `product / ${TITLES[rival]}`)],
  rows: results.map((result) => {
    const found = ratios(result);
    const cell = (r) => (r ? `${number(r.median)} (${number(r.from)} to ${number(r.to)})` : '-');
    return [result.workload.name, ...RIVALS.map((rival) => cell(found[rival]))];
  }),
});

const timings = ({ p50, p95, p99 }) => [p50, p95, p99].map((ms) => number(ms));
const three = (what) => ['p50', 'p95', 'p99'].map((part) => `${what} ${part} ms`);

export const rushTable = (rushes) => ({
  head: ['peer', 'W1 requests', ...three('W1'), 'visits', ...three('visit'), 'failures'],
  rows: rushes.map(({ peer, reads, visits, failures }) => [
    ...[TITLES[peer], number(reads.count, 0), ...timings(reads)],
    ...[number(visits.count, 0), ...timings(visits), number(failures, 0)],
  ]),
});

export const sizesTable = ({ large, small }, people) => ({
  head: ['people', 'requests/s', 'p50 ms', 'p95 ms', 'p99 ms'],
  rows: [
    [number(people.large, 0), number(large.rate, 0), ...timings(large)],
    [number(people.small, 0), number(small.rate, 0), ...timings(small)],
  ],
});

const mebibytes = (bytes) => number(bytes / 2 ** 20, 1);
export const memoryTable = (looks) => ({
  head: ['requests', 'heap MiB', 'RSS MiB'],
  rows: looks.map(({ requests, heapUsed, rss }) => [
    number(requests, 0),
    mebibytes(heapUsed),
    mebibytes(rss),
  ]),
});

export const exportsTable = (looks) => ({
  head: ['rows', '', 'heap MiB', 'RSS MiB'],
  rows: looks.map(({ what, rows, heapUsed, rss }) => [
    number(rows, 0),
    what,
    mebibytes(heapUsed),
    mebibytes(rss),
  ]),
});

export const exportWords = ({ expected, lines, seconds, downloadSeconds, smallest, largest }) =>
  `${number(lines, 0)} of ${number(expected, 0)} rows, written in ${number(seconds, 1)} s and downloaded in ` +
  `${number(downloadSeconds, 1)} s, the looks included; RSS from ${mebibytes(smallest)} to ${mebibytes(largest)} MiB`;

/** The first column to the left, numbers to the right. */
export function forTerminal({ head, rows }) {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at].length)));
  const pad = (cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]));
  return [head, ...rows].map((row) => `  ${row.map(pad).join('  ')}`).join('\n');
}

export function printResult(result, say) {
  const { workload, cannot } = result;
  say(`\n${workload.name} ${workload.title}`);
  say(forTerminal(peerTable(result)));
  for (const [peer, why] of Object.entries(cannot)) say(`  ${TITLES[peer]} cannot: ${why}`);
  for (const [rival, { median, from, to }] of Object.entries(ratios(result)))
    say(`  product / ${TITLES[rival]}: ${number(median)} (${number(from)} to ${number(to)})`);
}
