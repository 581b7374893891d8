/** Keeps so many connections busy with `perform(n)` for a while, and says how long each took. */
export async function load(perform, { connections, ms, from = 0 }) {
  const took = [];
  let n = from;
  let bytes = 0;
  const started = performance.now();
  const lane = async () => {
    while (performance.now() - started < ms) {
      const at = performance.now();
      const received = await perform(n++);
      bytes += received; // not `+= await`: it would read the sum before waiting
      took.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: connections }, lane));
  return { requests: took.length, seconds: (performance.now() - started) / 1000, took, bytes, next: n };
}

/** @param part 0 to 1 */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

export const median = (values) => quantile(values, 0.5);
