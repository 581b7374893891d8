/** Every workload by every peer, in turns. */
import { compareAnswers, sample, task } from './measure.mjs';
import { workloads } from './workloads.mjs';

/** Throughput and CPU are measured with so many; how long an answer takes, with one. */
export const CONNECTIONS = 8;

export const workloadNamed = (name) => workloads.find((each) => each.name === name);

/** @param each told the result of a workload as soon as it is there */
export async function compare(stage, names, { rounds, ms }, each) {
  const results = [];
  for (const name of names) {
    results.push(await one(stage, workloadNamed(name), { rounds, ms }));
    each(results.at(-1));
  }
  return results;
}

async function one({ peers, operations, world, postmaster }, workload, { rounds, ms }) {
  const tasks = new Map();
  const cannot = {};
  for (const peer of peers) {
    const made = await task(peer, workload, operations[peer.name], world);
    if (typeof made === 'string') cannot[peer.name] = made;
    else tasks.set(peer.name, made);
  }
  await compareAnswers(workload, tasks);
  const able = peers.filter(({ name }) => tasks.has(name));
  const turns = able.map((peer) => ({ peer, perform: tasks.get(peer.name).perform, postmaster }));
  const from = await warmUp(turns, workload.everybody?.(world).length ?? 0);
  const taken = await inTurns(turns, { rounds, ms, from });
  return { workload, cannot, samples: Object.fromEntries(able.map(({ name }, at) => [name, taken[at]])) };
}

/** Where many ask, each has asked every peer once: a county's workers do not come for the first time all day. */
async function warmUp(turns, each) {
  let from = 1;
  for (const { perform } of turns) {
    const until = from + each;
    const lane = async () => {
      while (from < until) await perform(from++);
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, lane));
  }
  return from;
}

/** @returns the samples of each, round by round; who begins changes with every round */
export async function inTurns(turns, { rounds, ms, from: first = 1 }) {
  const samples = turns.map(() => []);
  let from = first;
  for (let round = -1; round < rounds; round++)
    for (let turn = 0; turn < turns.length; turn++) {
      const at = (turn + round + turns.length) % turns.length;
      const { peer, perform, postmaster } = turns[at];
      const taken = await sample(peer, perform, { ms, from, postmaster, connections: CONNECTIONS });
      from = taken.next;
      if (round >= 0) samples[at].push(taken); // the first round warms up
    }
  return samples;
}
