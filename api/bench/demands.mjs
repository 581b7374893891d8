/** What the product has to show, and whether it did. */
import { median } from './load.mjs';
import { ratio, summary } from './measure.mjs';
import { number, TITLES } from './report.mjs';

const FLOORS = [
  { rival: 'postgraphile', least: 2, workloads: ['W1', 'W2', 'W3', 'W5'] },
  { rival: 'mercurius', least: 1, workloads: ['W1', 'W2', 'W3', 'W5'] },
  { rival: 'limit', least: 0.5, workloads: ['W1', 'W2'] },
];
const LATENCIES = [
  { name: 'W6', below: 15 },
  { name: 'W4', below: 10 },
];
const spread = (r) => `${number(r.median)} (${number(r.from)} to ${number(r.to)})`;

/** @returns `{ demand, value, met }` for each; `met` is undefined where there was nothing to judge by */
export function judge({ results, sizes, memory, exports, rush }) {
  const samples = (workload, peer) =>
    results.find((result) => result.workload.name === workload)?.samples[peer];
  const pairs = (workload, rival, judged) => {
    const [left, right] = [samples(workload, 'product'), samples(workload, rival)];
    return left && right ? judged(left, right) : {};
  };
  const floors = FLOORS.flatMap(({ rival, least, workloads }) =>
    workloads.map((name) => ({
      demand: `${name}: product / ${TITLES[rival]} at least ${least}`,
      ...pairs(name, rival, (left, right) => {
        const r = ratio(left, right);
        return { value: spread(r), met: r.median >= least };
      }),
    })),
  );
  const p50 = (name) => {
    const taken = samples(name, 'product');
    return taken && summary(taken).p50;
  };
  const latencies = LATENCIES.map(({ name, below }) => ({
    demand: `${name}: p50 below ${below} ms, one connection`,
    ...(p50(name) && { value: `${number(p50(name))} ms`, met: p50(name) < below }),
  }));
  const scattered = p50('W9') && p50('W1') && p50('W9') / p50('W1');
  return [
    ...floors,
    ...latencies,
    {
      demand: "W9: p50 at most 3 times W1's",
      ...(scattered && { value: number(scattered), met: scattered <= 3 }),
    },
    {
      demand: "W8: CPU (Node and PostgreSQL) at most 2 times Mercurius's",
      ...pairs('W8', 'mercurius', cpu),
    },
    {
      demand: "W1: p95 at most 1.3 times the small county's",
      ...(sizes && { value: spread(sizes.p95), met: sizes.p95.median <= 1.3 }),
    },
    {
      demand: 'memory: the last heap within 10 % of the one after a fifth of the requests',
      ...(memory && { value: `${number((memory.growth - 1) * 100, 1)} %`, met: memory.flat }),
    },
    {
      demand:
        'exports of 100,000 people stream in constant memory: RSS within 10 % of its median, all rows there',
      ...(exports && {
        value: `${number(exports.farthest * 100, 1)} %, ${number(exports.lines, 0)} of ${number(exports.expected, 0)} rows`,
        met: exports.flat && exports.whole,
      }),
    },
    {
      demand: 'W11: no request of the product fails',
      ...(rush && failures(rush.find(({ peer }) => peer === 'product'))),
    },
  ];
}

function cpu(left, right) {
  const total = (taken) => taken.map(({ node, postgres }) => ({ cpu: node + (postgres ?? 0) }));
  const r = ratio(total(left), total(right), 'cpu');
  const ms = (taken) => number(median(total(taken).map((each) => each.cpu)), 3);
  const what = left[0].postgres === null ? "; Node's only" : '';
  return { value: `${spread(r)}, ${ms(left)} ms to ${ms(right)} ms${what}`, met: r.median <= 2 };
}

const failures = (own) => own && { value: String(own.failures), met: own.failures === 0 };
