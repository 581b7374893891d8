/** The embedded PostgreSQL 18: started, ready, stopped. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { keep } from './keeper.mjs';
import { ensureDatabase, ready } from './postgres-client.mjs';
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
 * Starts PostgreSQL and makes the database if it does not exist. The kept data are the default; `ephemeral`
 * gives a server of its own that is removed at the end. `settings` win over all others. Answers `{ url, stop, ended, log }`; `ended` resolves
 * when it has ended, asked or not.
 */
export async function startPostgres({
  database,
  password = randomBytes(24).toString('hex'),
  ephemeral = false,
  settings = {},
}) {
  const home = await postgresHome();
  const cluster = await (ephemeral ? throwawayCluster : keptCluster)(home, password);
  const log = ephemeral ? `${cluster}.log` : join(home.folder, 'postgres.log');
  const remove = ephemeral ? [cluster, log, `${log}.old`] : [];
  for (const deadline = Date.now() + 15_000; ; await sleep(500)) {
    const port = await freePort();
    const server = launch(home, cluster, log, port, { ...(ephemeral ? throwaway : kept), ...settings });
    const ended = new Promise((resolve) => server.once('exit', resolve));
    const callOff = keep(server.pid, 'INT QUIT', remove);
    const stop = async (signal = 'SIGINT') => {
      await end(server, ended, signal);
      callOff();
      for (const path of remove) rmSync(path, { recursive: true, force: true });
    };
    const url = (name) => `postgres://${superuser}:${password}@127.0.0.1:${port}/${name}`;
    try {
      if (await ready(url('postgres'), () => isAlive(server))) {
        await ensureDatabase(url('postgres'), database);
        return { url: url(database), stop, ended, log };
      }
    } catch (error) {
      await stop();
      throw error;
    }
    callOff();
    // Another program took the port meanwhile, or processes of a PostgreSQL killed a moment ago are still going
    // away.
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
  // Detached: a Ctrl-C in the terminal is for the launcher, which stops the server first and PostgreSQL after
  // it.
  const server = spawn(program, ['-D', cluster, ...args], {
    ...asPostgres(home),
    detached: true,
    stdio: ['ignore', output, output],
  });
  server.on('error', () => {}); // then there is no process id, see below
  closeSync(output);
  if (server.pid) return server;
  throw new Failure(`Cannot run ${program} here. Name a PostgreSQL 18 of your own in DATABASE_URL.`);
}

const isAlive = (server) => server.exitCode === null && server.signalCode === null;

/** SIGINT is PostgreSQL's fast stop; SIGQUIT leaves it to repair itself at the next start. */
async function end(server, ended, signal) {
  for (const each of [signal, 'SIGQUIT', 'SIGKILL']) {
    if (!isAlive(server)) return;
    server.kill(each);
    await Promise.race([ended, sleep(each === 'SIGINT' ? 30_000 : 5000, undefined, { ref: false })]);
  }
}
