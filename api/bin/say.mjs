/** What the launcher tells the person who typed the command: one line a step, with the time it took. */
import { performance } from 'node:perf_hooks';

/** Something the reader can mend: its message is shown alone, without a stack trace. */
export class Failure extends Error {}

const terminal = process.stdout.isTTY;

/**
 * Runs `work` behind one line. A terminal counts the seconds; a log gets a dot now and then, so that nothing
 * looks hung.
 */
export async function step(title, work) {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  process.stdout.write(`${title} ...`);
  const tick = () => process.stdout.write(terminal ? `\r${title} ... ${seconds()}` : '.');
  const timer = setInterval(tick, terminal ? 1000 : 5000);
  const end = (word) => {
    clearInterval(timer);
    process.stdout.write(terminal ? `\r${title} ... ${word}${seconds()}\x1b[K\n` : ` ${word}${seconds()}\n`);
  };
  try {
    const result = await work();
    end('');
    return result;
  } catch (error) {
    end('failed after ');
    throw error;
  }
}

/** Ends the process with the message of a Failure, or with everything known about an error nobody expected. */
export function die(error) {
  console.error(`\n${explain(error)}`);
  process.exit(1);
}

function explain(error) {
  if (error instanceof Failure) return error.message;
  if (error.code === 'ENOSPC') return `The disk is full: ${error.message}`;
  if (['EACCES', 'EPERM', 'EROFS'].includes(error.code) && error.path) {
    return [
      `Cannot use ${error.path} (${error.code}).`,
      'It may belong to another user, or the disk may be read-only. Run as the user who owns this folder,',
      'or clone the project into a folder of your own.',
    ].join('\n');
  }
  return error.stack ?? String(error);
}
