/** The server, as a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { at, root } from './checkout.mjs';
import { keep } from './keeper.mjs';

/** Answers `{ ended, stop }`; `ended` resolves with the exit `code`, and with `how` it ended in words. */
export function startServer(env) {
  // Detached: a Ctrl-C in the terminal is for the launcher, which asks the server once, by SIGTERM.
  const server = spawn(process.execPath, ['--enable-source-maps', at('api', 'dist', 'server.js')], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const exited = once(server, 'exit');
  exited.then(keep(server.pid, 'TERM KILL'));
  return {
    ended: exited.then(([code, signal]) => ({ code, how: signal ?? `exit code ${code}` })),
    stop: async (signal = 'SIGTERM') => {
      server.kill(signal);
      await Promise.race([exited, sleep(15_000, undefined, { ref: false })]);
      server.kill('SIGKILL');
      await exited;
    },
  };
}
