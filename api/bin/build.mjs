/** Builds the api and the panel, each only if its sources differ from those of its last build. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, prebuilt, tool } from './checkout.mjs';
import { withLock } from './lock.mjs';
import { runQuietly } from './run-quietly.mjs';
import { die, step } from './say.mjs';

const parts = {
  api: {
    title: 'Building the api',
    inputs: ['api', 'tsconfig.base.json', 'package-lock.json'],
    make: buildApi,
  },
  panel: {
    title: 'Building the panel',
    inputs: ['admin', 'schema', 'tsconfig.base.json', 'package-lock.json'],
    make: buildPanel,
  },
};
const output = { api: at('api', 'dist'), panel: at('admin', 'dist') };
/** In a source folder, these change nothing about the build. */
const without = new Set(['node_modules', 'dist', 'bin', 'test', 'bench', 'e2e', 'Dockerfile']);

/** `names`: "api", "panel". */
export async function build(...names) {
  if (prebuilt) return;
  for (const name of names) {
    if (isFresh(name)) continue;
    await withLock('build', 'Waiting for another command to finish building', async () => {
      if (isFresh(name)) return;
      const sources = fingerprint(name);
      await step(parts[name].title, parts[name].make);
      writeFileSync(stamp(name), sources);
    });
  }
}

const stamp = (name) => join(output[name], '.built-from');
const isFresh = (name) => existsSync(stamp(name)) && readFileSync(stamp(name), 'utf8') === fingerprint(name);

/** Contents, not dates: git gives every file it checks out a new date. */
function fingerprint(name) {
  const hash = createHash('sha256');
  for (const file of parts[name].inputs.flatMap(filesUnder))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(at(file)));
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!existsSync(at(path))) return [];
  if (!statSync(at(path)).isDirectory()) return [path];
  const names = readdirSync(at(path)).filter((each) => !without.has(each));
  return names.sort().flatMap((each) => filesUnder(`${path}/${each}`));
}

async function buildApi() {
  rmSync(output.api, { recursive: true, force: true });
  await make('api', 'swc', ['src', '-d', 'dist', '--strip-leading-paths'], 'Building the api failed');
}

/** Built aside, so that a running server always has a whole panel to serve. */
async function buildPanel() {
  const aside = at('admin', 'node_modules', '.dist-new');
  await make('admin', 'vite', ['build', '--outDir', aside, '--emptyOutDir'], 'Building the panel failed');
  rmSync(output.panel, { recursive: true, force: true });
  renameSync(aside, output.panel);
}

const make = (folder, name, args, failing) =>
  runQuietly(process.execPath, [tool(name, folder), ...args], { cwd: at(folder), failing });

if (process.argv[1] === import.meta.filename) await build(...process.argv.slice(2)).catch(die);
