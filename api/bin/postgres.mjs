/** The embedded PostgreSQL 18: started, ready, stopped. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync, closeSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { asPostgres, keptCluster, superuser, throwawayCluster } from './postgres-cluster.mjs';
import { postgresHome } from './postgres-home.mjs';
import { freePort } from './port.mjs';
import { Failure } from './say.mjs';

const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  shared_buffers: '256MB',
};
const kept = { max_connections: 60, max_wal_size: '2GB' };
/** What a test has written need not survive a power cut. */
const throwaway = {
  max_connections: 200,
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
};

/**
 * Starts PostgreSQL and makes the database if it does not exist. The kept data are the default; `ephemeral` gives a server of
 * its own that is removed at the end. Answers `{ url, stop, ended, log }`: `ended` resolves when PostgreSQL has ended, asked or not.
 */
export async function startPostgres({
  database,
  password = randomBytes(24).toString('hex'),
  ephemeral = false,
}) {
  const home = await postgresHome();
  const cluster = await (ephemeral ? throwawayCluster : keptCluster)(home, password);
  const log = ephemeral ? `${cluster}.log` : join(home.folder, 'postgres.log');
  const remove = ephemeral ? [cluster, log, `${log}.old`] : [];
  for (const deadline = Date.now() + 15_000; ; await sleep(500)) {
    const port = await freePort();
    const server = launch(home, cluster, log, port, ephemeral ? throwaway : kept);
    const ended = once(server, 'exit');
    const keeper = keep(server, remove);
    const stop = async (signal = 'SIGINT') => {
      await end(server, ended, signal);
      keeper.stdin.end('ended\n');
      for (const path of remove) rmSync(path, { recursive: true, force: true });
    };
    const url = (name) => `postgres://${superuser}:${password}@127.0.0.1:${port}/${name}`;
    try {
      if (await ready(url('postgres'), server)) {
        await ensureDatabase(url('postgres'), database);
        return { url: url(database), stop, ended, log };
      }
    } catch (error) {
      await stop();
      throw error;
    }
    keeper.stdin.end('ended\n');
    // Another program took the port meanwhile, or processes of a PostgreSQL killed a moment ago are still going away.
    const said = readFileSync(log, 'utf8');
    if (!/could not bind|still in use|already exists/.test(said) || Date.now() > deadline) {
      throw new Failure(
        `PostgreSQL did not start. The end of ${log}:\n${said.trim().split('\n').slice(-15).join('\n')}`,
      );
    }
  }
}

function launch(home, cluster, log, port, settings) {
  const args = Object.entries({ ...always, ...settings, port }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  if (existsSync(log)) renameSync(log, `${log}.old`);
  const output = openSync(log, 'w', 0o600);
  const program = join(home.programs, 'bin', 'postgres');
  // Detached: a Ctrl-C in the terminal is for the launcher, which stops the server first and PostgreSQL after it.
  const server = spawn(program, ['-D', cluster, ...args], {
    ...asPostgres(home),
    detached: true,
    stdio: ['ignore', output, output],
  });
  server.on('error', () => {}); // no such program: then there is no process id, and ready() says so
  closeSync(output);
  return server;
}

/** A shell that outlives a launcher killed by kill -9, and then stops PostgreSQL and removes what is to be removed. */
function keep(server, remove) {
  const script = `
    read -r _ && exit 0
    pid=$1; shift
    kill -INT "$pid" 2>/dev/null
    for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do kill -0 "$pid" 2>/dev/null || break; sleep 1; done
    [ $# -eq 0 ] || rm -rf "$@"`;
  const keeper = spawn('/bin/sh', ['-c', script, 'sibulou-keeper', String(server.pid), ...remove], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  keeper.stdin.on('error', () => {});
  keeper.stdin.unref();
  keeper.unref();
  return keeper;
}

/** True once a connection is accepted, false if PostgreSQL ended before. After a crash it may first read its log for a while. */
async function ready(url, server) {
  if (!server.pid)
    throw new Failure('The programs of the embedded PostgreSQL cannot be run on this machine.');
  while (server.exitCode === null && server.signalCode === null) {
    try {
      await (await connect(url)).end();
      return true;
    } catch (error) {
      if (error.code === '28P01') {
        throw new Failure(
          'The embedded database does not accept the password in .data/secrets.json. Put that file back as it was,\n' +
            'or delete the folder .data to begin again with new data.',
        );
      }
      await sleep(50);
    }
  }
  return false;
}

async function connect(connectionString) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  await client.connect();
  return client;
}

async function ensureDatabase(url, name) {
  const client = await connect(url);
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database "${name}"`);
  } finally {
    await client.end();
  }
}

/** SIGINT is PostgreSQL's fast stop; SIGQUIT leaves it to repair itself at the next start. */
async function end(server, ended, signal) {
  for (const each of [signal, 'SIGQUIT', 'SIGKILL']) {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill(each);
    await Promise.race([ended, sleep(each === 'SIGINT' ? 30_000 : 5000, undefined, { ref: false })]);
  }
}
