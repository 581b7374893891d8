/** The same work by every peer in turn, round after round, so that what disturbs one of a pair disturbs the other. */
import { isDeepStrictEqual } from 'node:util';
import { load, median, quantile } from './load.mjs';
import { postgresCpu } from './machine.mjs';

/** What a peer does for a workload: `perform(n)` resolves to the bytes of the answer. @returns a string where it cannot */
export async function task(peer, { name, viewer, asks = () => ({}) }, operations, world) {
  const operation = operations[name];
  if (typeof operation !== 'function') return operation ?? 'not tried';
  const token = (n) => viewer?.(world, n);
  const send = async (body, as = token(0)) => JSON.parse(await peer.post(body, as));
  const { put, answer, tokenOf } = await operation(world, send);
  const next = (n) => put(asks(world, n));
  if (!tokenOf)
    return { perform: async (n) => (await peer.post(next(n), token(n))).length, next, answer, send };
  const first = await operations.W1(world, send);
  const perform = async (n) => {
    const text = await peer.post(next(n));
    return text.length + (await peer.post(first.put({}), tokenOf(JSON.parse(text)))).length;
  };
  return { perform };
}

/** Every peer must answer alike. @throws where one does not */
export async function compareAnswers(workload, tasks) {
  const answers = [];
  for (const [peer, { next, answer, send }] of tasks)
    if (answer && workload.name !== 'W8')
      for (const n of [0, 1]) answers.push({ peer, n, value: answer(await send(next(n))) });
  for (const { peer, n, value } of answers) {
    const expected = answers.find((first) => first.n === n).value;
    if (!isDeepStrictEqual(value, expected))
      throw new Error(
        `${workload.name}: ${peer} answers\n${JSON.stringify(value)}\nand not\n${JSON.stringify(expected)}`,
      );
  }
}

/** One look at one peer: busy for throughput and CPU, then one request at a time for how long an answer takes. */
export async function sample(peer, perform, { ms, connections, from, postmaster }) {
  const before = { ...(await peer.usage()), postgres: postgresCpu(postmaster) };
  const busy = await load(perform, { connections, ms, from });
  const after = { ...(await peer.usage()), postgres: postgresCpu(postmaster) };
  const alone = await load(perform, { connections: 1, ms: ms / 2, from: busy.next });
  const each = (key) => (after[key] === null ? null : (after[key] - before[key]) / busy.requests);
  return {
    next: alone.next,
    took: alone.took,
    rate: busy.requests / busy.seconds,
    bytes: busy.bytes / busy.requests,
    node: each('cpu'),
    postgres: each('postgres'),
    statements: each('statements'),
    roundTrips: each('roundTrips'),
  };
}

/** The samples of one peer for one workload as one line of the table. */
export function summary(samples) {
  const took = samples.flatMap((sample) => sample.took);
  const of = (key) => (samples[0][key] === null ? null : median(samples.map((sample) => sample[key])));
  return {
    ...Object.fromEntries(
      ['rate', 'bytes', 'node', 'postgres', 'statements', 'roundTrips'].map((key) => [key, of(key)]),
    ),
    p50: quantile(took, 0.5),
    p95: quantile(took, 0.95),
    p99: quantile(took, 0.99),
  };
}

/** How many times `left` is `right`, pair by pair. */
export function ratio(left, right, key = 'rate') {
  const pairs = left.map((sample, at) => sample[key] / right[at][key]);
  return { median: median(pairs), from: Math.min(...pairs), to: Math.max(...pairs) };
}
