/** Only one command at a time runs this checkout's embedded database. It leaves a note for the others. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inData } from './checkout.mjs';
import { holderOf, tryLock } from './lock.mjs';
import { Failure } from './say.mjs';

const note = () => inData('session.json');

/** The last session, and whether it is `alive`. It holds the address of the database, password included. */
export function lastSession() {
  if (!existsSync(note())) return undefined;
  const session = JSON.parse(readFileSync(note(), 'utf8'));
  return { ...session, alive: holderOf('start') === session.pid };
}

/** Fails when another command has the database; otherwise answers a function that writes the note. */
export function openSession(what) {
  const lock = tryLock('start');
  if (lock.heldBy) {
    const session = lastSession();
    const details = session?.alive
      ? `${session.what}${session.port ? `, http://localhost:${session.port}` : ''}`
      : 'it is starting';
    throw new Failure(
      `Sibulou already runs from this folder (process ${lock.heldBy}: ${details}).\n` +
        `Use that one, or stop it first: Ctrl-C in its window, or kill ${lock.heldBy}.`,
    );
  }
  process.on('exit', lock.release);
  return (details) => {
    rmSync(note(), { force: true }); // an existing file would keep its mode
    writeFileSync(note(), JSON.stringify({ pid: process.pid, what, ...details }), { mode: 0o600 });
  };
}
