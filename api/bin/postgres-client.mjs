/** The launcher's own few questions to the database. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './say.mjs';

/**
 * True once a connection is accepted, false if PostgreSQL ended before. After a crash it first reads its log
 * for a while.
 */
export async function ready(url, isAlive) {
  while (isAlive()) {
    try {
      await (await connect(url)).end();
      return true;
    } catch (error) {
      if (error.code === '28P01') throw new Failure(wrongPassword);
      if (error.severity && error.code !== '57P03') throw error; // PostgreSQL answered, and not "starting up"
      await sleep(50);
    }
  }
  return false;
}

const wrongPassword =
  'The embedded database does not accept the password in .data/secrets.json. Put that file back as it was,\n' +
  'or delete the folder .data to begin again with new data.';

export async function ensureDatabase(url, name) {
  const client = await connect(url);
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database "${name}"`);
  } finally {
    await client.end();
  }
}

async function connect(connectionString) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  await client.connect();
  return client;
}
