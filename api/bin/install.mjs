/** Installs what package-lock.json names, when node_modules is absent or was installed from another lock. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { at, prebuilt, root } from './checkout.mjs';
import { holderOf, withLock } from './lock.mjs';
import { machinePath, runQuietly } from './run-quietly.mjs';
import { Failure, step } from './say.mjs';

const read = (...parts) => {
  try {
    return readFileSync(at(...parts), 'utf8');
  } catch {
    return undefined;
  }
};

export async function install() {
  if (process.platform === 'win32')
    throw new Failure('Sibulou does not run on Windows itself. Use WSL: https://aka.ms/wsl');
  if (prebuilt || upToDate()) return;
  await withLock('install', 'Waiting for another command to finish installing', async () => {
    if (upToDate()) return;
    const running = holderOf('start');
    if (running) {
      throw new Failure(
        `package-lock.json has changed, and a running Sibulou (process ${running}) still uses the old dependencies.\n` +
          `Stop it first: Ctrl-C in its window, or kill ${running}.`,
      );
    }
    await step('Installing dependencies (a minute or two)', npmCi);
    writeFileSync(at('node_modules', '.sibulou-lock'), fingerprint());
  });
}

/**
 * No install script of any dependency runs: newer npm refuses them, and none is needed. The two that do something useful
 * (links between PostgreSQL's libraries, the pinned Node) are done by postgres-home.mjs and node24.mjs.
 */
const npmCi = () =>
  runQuietly(
    'npm',
    ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund'],
    {
      cwd: root,
      env: { ...process.env, PATH: machinePath() },
      failing: 'Installing the dependencies with "npm ci" failed',
    },
  );

const fingerprint = () =>
  createHash('sha256')
    .update(read('package-lock.json') ?? '')
    .digest('hex');

function upToDate() {
  if (read('node_modules', '.sibulou-lock') === fingerprint()) return true;
  return sameVersions(read('node_modules', '.package-lock.json'));
}

/** A developer who ran npm by hand has no stamp of ours; npm's own record of what it installed serves as well. */
function sameVersions(record) {
  if (!record) return false;
  const installed = JSON.parse(record).packages;
  const wanted = JSON.parse(read('package-lock.json')).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (!path.includes('node_modules/')) return true;
    return installed[path] ? installed[path].version === version : optional;
  });
}
