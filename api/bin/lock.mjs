/** Locks between the commands of one checkout. A lock whose holder died, even by kill -9, is free. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { inData } from './checkout.mjs';
import { birthOf } from './process-table.mjs';
import { step } from './say.mjs';

const ifThere = (read) => {
  try {
    return read();
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
};

/** Takes the lock, or answers with the process that holds it: `{ release }` or `{ heldBy }`. */
export function tryLock(name) {
  const file = inData(`${name}.lock`);
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) }));
  try {
    for (;;) {
      try {
        linkSync(own, file); // a link appears whole or not at all, so nobody reads a half-written lock
        return { release: () => rmSync(file, { force: true }) };
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      const heldBy = holderOf(name);
      if (heldBy) return { heldBy };
      removeStale(file, `${own}.stale`);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/** The id of the living process that holds a lock, if one does. */
export function holderOf(name) {
  const text = ifThere(() => readFileSync(inData(`${name}.lock`), 'utf8'));
  const { pid, birth } = text ? JSON.parse(text) : {};
  return pid && birthOf(pid) === birth ? pid : undefined;
}

/**
 * Two processes may find the same stale lock; the slower one must not throw away the lock that the faster one
 * just took.
 */
function removeStale(file, aside) {
  const moved = ifThere(() => (renameSync(file, aside), JSON.parse(readFileSync(aside, 'utf8'))));
  if (moved && birthOf(moved.pid) === moved.birth) linkSync(aside, file);
  rmSync(aside, { force: true });
}

/** Waits for the lock, says so when that takes long, does the work, and releases. */
export async function withLock(name, waiting, work) {
  let lock = tryLock(name);
  if (lock.heldBy) {
    await step(`${waiting} (process ${lock.heldBy})`, async () => {
      while (lock.heldBy) {
        await sleep(300);
        lock = tryLock(name);
      }
    });
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}
