/** Runs a program and keeps what it prints, to be shown only when it fails. */
import { spawn } from 'node:child_process';
import { delimiter, sep } from 'node:path';
import { Failure } from './say.mjs';

/**
 * npm puts this checkout's node_modules/.bin first on the PATH. A program of the machine (npm itself above all,
 * which is about to replace that very folder) must not find its Node there.
 */
export const machinePath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes(`node_modules${sep}.bin`) && !folder.includes('node-gyp-bin'))
    .join(delimiter);

/** Resolves when the program ends well; otherwise fails with the end of what it printed. */
export function runQuietly(program, args, { failing, endWith = 'SIGTERM', ...options }) {
  return new Promise((resolve, reject) => {
    let printed = '';
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const kill = () => child.kill(endWith);
    process.once('exit', kill); // it must not go on changing files when this process ends early
    child.on('close', () => process.off('exit', kill));
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (printed = (printed + text).slice(-20_000)));
    }
    child.on('error', (error) =>
      reject(new Failure(`${failing}: cannot run ${program} (${error.message}).`)),
    );
    child.on('close', (code, signal) =>
      code === 0
        ? resolve()
        : reject(new Failure(`${printed.trim()}\n\n${failing} (${signal ?? `exit code ${code}`}).`)),
    );
  });
}
