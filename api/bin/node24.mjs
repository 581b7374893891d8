/** Runs a command again under the Node that this project pins, whatever Node the machine has. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { at } from './checkout.mjs';
import { machinePath, runQuietly } from './run-quietly.mjs';
import { Failure, step } from './say.mjs';
import { onEverySignal } from './stop-signals.mjs';

/**
 * Returns under the pinned Node. Under another one it runs `script` again with the pinned one, and ends when
 * that ends.
 */
export async function underNode24(script) {
  const pinned = await findPinned();
  if (!pinned) {
    if (Number(process.versions.node.split('.')[0]) >= 24) return;
    throw new Failure(
      `There is no pinned Node 24 for ${process.platform}-${process.arch}, and this machine has Node ${process.versions.node}.\n` +
        'Install Node 24 (https://nodejs.org) and run the command again.',
    );
  }
  if (process.versions.node !== pinned.version) await runAgain(pinned.program, fileURLToPath(script));
}

async function findPinned() {
  const prebuilt = at('node_modules', `node-${process.platform}-${process.arch}`);
  if (existsSync(`${prebuilt}/bin/node`)) return pinnedIn(prebuilt);
  const meta = at('node_modules', 'node');
  if (!existsSync(meta)) return undefined;
  if (!existsSync(`${meta}/bin/node`)) await fetchInto(meta);
  return pinnedIn(meta);
}

const pinnedIn = (folder) => ({
  program: `${folder}/bin/node`,
  version: JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).version,
});

/** The package "node" fetches the binary in an install script, which install.mjs does not run. */
const fetchInto = (folder) =>
  step('Fetching Node 24', () =>
    runQuietly(process.execPath, ['installArchSpecificPackage.js'], {
      cwd: folder,
      env: { ...process.env, PATH: machinePath() },
      failing: 'Fetching Node 24 failed',
    }),
  );

function runAgain(program, script) {
  // The channel closes when this process dies, even by kill -9, and then the other one stops too:
  // see stop-signals.mjs.
  const child = spawn(program, [script, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  onEverySignal((signal) => child.kill(signal));
  child.on('error', (error) => {
    console.error(`Cannot run ${program}: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code) => process.exit(code ?? 1));
  return new Promise(() => {});
}
