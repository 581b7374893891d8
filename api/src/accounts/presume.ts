import { dayOf } from '../kernel/clock.js';
import type { Kernel } from '../kernel/context.js';
import type { Proviso } from '../kernel/db/prepared-client.js';
import { groundOf, hashOf, stillHolds, type Found } from './who-holds.js';

export const MOST_REMEMBERED = 2_000;
/** Of each process, by the hash of the token: who held it when it was last asked; whoever asked last stands last. */
const remembered = new WeakMap<Kernel, Map<string, Found>>();

/** @param tokenHash in hex */
export function remember(kernel: Kernel, tokenHash: string, found: Found | null): void {
  let all = remembered.get(kernel);
  if (!all) remembered.set(kernel, (all = new Map()));
  all.delete(tokenHash);
  if (!found) return;
  if (all.size >= MOST_REMEMBERED) all.delete(all.keys().next().value!);
  all.set(tokenHash, found);
}

export interface Presumed {
  /** Who held the token when it was last asked. */
  found: Found;
  /** Asks whether they still do, and goes ahead of what is read for them; in their own scope they see their own session and account. */
  proviso: Proviso;
  /** Whether nothing has changed; null until the database has said so. Until then nobody may learn what was read. */
  holds(): boolean | null;
}

/**
 * Who most likely holds this token: what they ask can then be read in the same message with which the database is asked
 * whether they do. Nobody who was not found by `authenticate` before, on the same day: posts begin and end with days.
 */
export function presume(kernel: Kernel, token: string | null): Presumed | null {
  if (!token) return null;
  const tokenHash = hashOf(token).toString('hex');
  const before = remembered.get(kernel)?.get(tokenHash);
  const now = kernel.clock.now();
  if (before?.viewer.today !== dayOf(now)) return null;
  remember(kernel, tokenHash, before);
  const { text, values } = stillHolds(tokenHash, now);
  if (!areTexts(values)) throw new Error('what goes ahead of another statement has texts for values');
  let holds: boolean | null = null;
  const answered: Proviso['answered'] = (row) => {
    const after = row && groundOf(kernel, row, now);
    holds = after?.sessionId === before.sessionId && after.basis === before.basis;
    if (!holds) remember(kernel, tokenHash, null); // or `authenticate` would ask the same again
  };
  return {
    found: before,
    proviso: { text, values, answered },
    holds: () => holds,
  };
}

const areTexts = (values: unknown[]): values is string[] =>
  values.every((value) => typeof value === 'string');
