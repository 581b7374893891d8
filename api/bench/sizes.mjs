/** Whether a county twenty times as large costs more: W1 by the product on both, round after round. */
import { inTurns, workloadNamed } from './compare.mjs';
import { quantile } from './load.mjs';
import { ratio, summary, task } from './measure.mjs';
import { openStage } from './stage.mjs';

/** @returns both summaries, and how many times the small one's p95 the large one's is, pair by pair */
export async function compareSizes(large, smallCounty, { rounds, ms }) {
  const small = await openStage(smallCounty, ['product']);
  try {
    const turns = [];
    for (const { peers, operations, world, postmaster } of [large, small]) {
      const peer = peers.find(({ name }) => name === 'product');
      const { perform } = await task(peer, workloadNamed('W1'), operations.product, world);
      turns.push({ peer, perform, postmaster });
    }
    const taken = await inTurns(turns, { rounds, ms });
    const withP95 = taken.map((samples) =>
      samples.map((sample) => ({ ...sample, p95: quantile(sample.took, 0.95) })),
    );
    return { large: summary(taken[0]), small: summary(taken[1]), p95: ratio(...withP95, 'p95') };
  } finally {
    await small.close();
  }
}
