/** The server, as a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { at, root } from './checkout.mjs';

const last = at('api', 'dist', 'server.js');
const follow = new URL('./stop-with-launcher.mjs', import.meta.url).href;

/** Answers `{ ended, stop }`; `ended` resolves with the exit code, or the signal that killed it. */
export function startServer(env) {
  // Detached: a Ctrl-C in the terminal is for the launcher, which asks the server once, by SIGTERM.
  const server = spawn(process.execPath, ['--enable-source-maps', '--import', follow, last], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exited = once(server, 'exit');
  return {
    ended: exited.then(([code, signal]) => code ?? signal),
    stop: async (signal = 'SIGTERM') => {
      server.kill(signal);
      await Promise.race([exited, sleep(15_000, undefined, { ref: false })]);
      server.kill('SIGKILL');
      await exited;
    },
  };
}
