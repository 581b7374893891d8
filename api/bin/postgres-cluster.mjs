/**
 * The data folder of the embedded PostgreSQL: made once, and freed from whatever a killed start left behind.
 */
import { spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { birthOf, isPostgresOf } from './process-table.mjs';
import { Failure } from './say.mjs';

export const superuser = 'sibulou';
export const keptData = 'data-18';

/** What PostgreSQL's programs get: their own user, a folder they can stand in, nothing of our environment. */
export const asPostgres = ({ folder, user }) => ({
  ...user,
  cwd: folder,
  env: { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C' },
});

/** The data kept between starts. */
export async function keptCluster(home, password) {
  const cluster = join(home.folder, keptData);
  if (existsSync(cluster)) await stopLeftover(cluster);
  else create(home, cluster, password, []);
  return cluster;
}

/** Data for one run of the tests. Those of runs that were killed go first. */
export async function throwawayCluster(home, password) {
  for (const name of readdirSync(home.folder)) {
    const [, pid] = /^test-(\d+)/.exec(name) ?? [];
    if (pid && !birthOf(pid)) await removeCluster(join(home.folder, name));
  }
  const cluster = join(home.folder, `test-${process.pid}`);
  rmSync(cluster, { recursive: true, force: true });
  create(home, cluster, password, ['--no-sync', '--no-data-checksums']);
  return cluster;
}

export async function removeCluster(cluster) {
  await stopLeftover(cluster);
  rmSync(cluster, { recursive: true, force: true });
}

/** Made aside and then renamed: an initdb that was interrupted leaves nothing that looks like a database. */
function create(home, cluster, password, options) {
  const aside = `${cluster}.new`;
  const passwordFile = `${cluster}.password`;
  // Sorting and case are PostgreSQL's own, the same on every system. The C library is still asked what a letter
  // is: with plain C, a trigram index sees no Chinese. macOS and old systems lack C.UTF-8.
  const locales = ['C.UTF-8', 'en_US.UTF-8', 'C'];
  const common = [
    '-D',
    aside,
    '-U',
    superuser,
    '-A',
    'scram-sha-256',
    '--pwfile',
    passwordFile,
    '--encoding=UTF8',
  ];
  common.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', ...options);
  let failure;
  try {
    for (const locale of locales) {
      rmSync(aside, { recursive: true, force: true });
      mkdirSync(aside, { mode: 0o700 });
      writeFileSync(passwordFile, password, { mode: 0o600 });
      giveTo(home.user, aside, passwordFile);
      const initdb = join(home.programs, 'bin', 'initdb');
      const result = spawnSync(initdb, [...common, `--locale=${locale}`], {
        ...asPostgres(home),
        encoding: 'utf8',
      });
      if (result.status === 0) return renameSync(aside, cluster);
      failure = result.error?.message ?? result.stderr;
      if (!failure.includes('locale')) break;
    }
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(aside, { recursive: true, force: true });
  }
  throw new Failure(`Could not create the database in ${cluster}:\n${failure}`);
}

const giveTo = ({ uid, gid }, ...paths) =>
  uid !== undefined && paths.forEach((path) => chownSync(path, uid, gid));

/**
 * A start that was killed together with its keeper leaves PostgreSQL running: it is stopped, to be started
 * anew. When everything was killed only its pid file is left; PostgreSQL removes that itself, unless the id now
 * belongs to another process.
 */
export async function stopLeftover(cluster) {
  const file = join(cluster, 'postmaster.pid');
  const pid = existsSync(file) && Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!pid || !birthOf(pid)) return;
  if (!isPostgresOf(pid, cluster)) return rmSync(file);
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL']) {
    process.kill(pid, signal);
    for (let waited = 0; waited < 20_000 && birthOf(pid); waited += 100) await sleep(100);
    if (!birthOf(pid)) return;
  }
  throw new Failure(`An earlier PostgreSQL (process ${pid}) still uses ${cluster} and does not stop.`);
}
