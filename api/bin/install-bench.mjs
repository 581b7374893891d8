/** Installs what the bench alone needs: the servers it compares with. */
import { at } from './checkout.mjs';
import { withLock } from './lock.mjs';
import { isInstalled, stampInstalled } from './lockfile.mjs';
import { machinePath, runQuietly } from './run-quietly.mjs';
import { step } from './say.mjs';

const folder = 'api/bench';

export async function installBench() {
  if (isInstalled(folder)) return;
  await withLock('install', 'Waiting for another command to finish installing', async () => {
    if (isInstalled(folder)) return;
    await step("Installing the bench's own dependencies", () =>
      runQuietly('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
        cwd: at(folder),
        env: { ...process.env, PATH: machinePath() },
        endWith: 'SIGKILL', // asked to end, npm first finishes what it does
        failing: 'Installing the dependencies of the bench with "npm ci" failed',
      }),
    );
    stampInstalled(folder);
  });
}
