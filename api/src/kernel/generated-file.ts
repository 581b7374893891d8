import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../../', import.meta.url);
const MOST_SHOWN = 40;

/**
 * Writes a file that is made from the code and committed; with `--check` only says whether the one that is there is current.
 * @param file its path from the root of the project
 * @param command what to run to make it anew
 * @returns the exit code
 */
export function keepGenerated(file: string, text: string, command: string): 0 | 1 {
  const path = fileURLToPath(new URL(file, ROOT));
  const before = textOf(path);
  if (before === text) {
    console.log(`${file} is current`);
    return 0;
  }
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${file}`);
    return 0;
  }
  const changed = before === null ? ['it does not exist'] : difference(before, text);
  for (const line of changed.slice(0, MOST_SHOWN)) console.error(line);
  if (changed.length > MOST_SHOWN) console.error(`... and ${changed.length - MOST_SHOWN} lines more`);
  console.error(`\n${file} is not what the code says. Run \`${command}\`, read what changed, and commit it.`);
  return 1;
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Lines that only one of the two has, each under the last line they share. */
function difference(before: string, after: string): string[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  const common = longestCommon(old, fresh);
  const changes: string[] = [];
  let [from, to] = [0, 0];
  for (const [oldAt, freshAt] of [...common, [old.length, fresh.length] as const]) {
    if ((oldAt > from || freshAt > to) && from > 0) changes.push(`@@ ${old[from - 1]}`);
    changes.push(
      ...old.slice(from, oldAt).map((line) => `- ${line}`),
      ...fresh.slice(to, freshAt).map((line) => `+ ${line}`),
    );
    [from, to] = [oldAt + 1, freshAt + 1];
  }
  return changes;
}

/** Pairs of places with equal lines, as many as there can be in one order. */
function longestCommon(left: readonly string[], right: readonly string[]): [number, number][] {
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j]!;
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < left.length && j < right.length;) {
    if (left[i] === right[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
