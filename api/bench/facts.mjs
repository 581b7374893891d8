/** What the results depend on besides the peers' code: machine, versions, the county, PostgreSQL's settings. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { machine } from './machine.mjs';

const PACKAGES = ['postgraphile', 'mercurius', 'fastify', 'graphql-jit'];
const SETTINGS = ['fsync', 'full_page_writes', 'synchronous_commit', 'shared_buffers', 'max_wal_size'];

export async function facts(db) {
  const one = async (text) => Object.values((await db.query(text)).rows[0])[0];
  const settings = [];
  for (const name of SETTINGS) settings.push(`${name} ${await one(`show ${name}`)}`);
  const sizes = [];
  for (const table of ['area', 'account', 'household', 'person', 'visit'])
    sizes.push([table, Number(await one(`select count(*) from ${table}`))]);
  return {
    machine: machine(),
    versions: {
      'this product': commit() ?? 'unknown commit',
      Node: process.versions.node,
      PostgreSQL: (await one('show server_version')).split(' ')[0],
      ...Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
    },
    settings,
    sizes: Object.fromEntries(sizes),
  };
}

/** Read as a file: some packages do not export their package.json. */
const versionOf = (name) =>
  JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;

/** With `-dirty` where files differ from it; undefined where git does not answer. */
function commit() {
  try {
    const args = ['--no-optional-locks', 'describe', '--always', '--dirty', '--exclude=*'];
    const options = { cwd: import.meta.dirname, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
    return execFileSync('git', args, options).trim();
  } catch {
    return undefined;
  }
}
