/** Whether the product's memory grows: mixed work for long, with a look after each tenth of it. */
import { CONNECTIONS, workloadNamed } from './compare.mjs';
import { task } from './measure.mjs';

const READS = ['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W9'];
const WRITES = 'W8';
const LOOKS = 10;
/** The first two tenths fill what is kept on purpose: prepared statements, viewers, compiled code. */
const FILLED = 2;

/** @returns what was in use after each tenth, in bytes, after a forced collection */
export async function memory({ peers, operations, world }, { requests }, each) {
  const peer = peers.find(({ name }) => name === 'product');
  const made = {};
  for (const name of [...READS, WRITES])
    made[name] = await task(peer, workloadNamed(name), operations.product, world);
  const perform = (n) => {
    const name = n % 20 === 19 ? WRITES : READS[n % READS.length];
    // Consecutive numbers for each, so that every one of its ids and names has its turn.
    return made[name].perform(Math.floor(n / (name === WRITES ? 20 : READS.length)));
  };
  const looks = [];
  let n = 0;
  for (let look = 1; look <= LOOKS; look++) {
    const until = Math.round((look * requests) / LOOKS);
    const lane = async () => {
      while (n < until) await perform(n++);
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, lane));
    await peer.usage({ collect: true });
    const used = (await peer.usage({ collect: true })).memory; // what the first collection has let go is gone now
    looks.push({ requests: until, heapUsed: used.heapUsed, rss: used.rss });
    each(looks.at(-1));
  }
  const growth = looks.at(-1).heapUsed / looks[FILLED - 1].heapUsed;
  return { looks, growth, flat: growth <= 1.1 };
}
