import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { entities } from '../src/app.js';
import { openDatabase, type Database } from '../src/kernel/db/database.js';
import { appUrlOf, migrate } from '../src/kernel/db/migrate.js';
import { sql } from '../src/kernel/db/sql.js';

export const APP_SECRET = 'secret of the tests';
const MIGRATIONS = new URL('../migrations/', import.meta.url);

const serverUrl = (): string => {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is not set: run the tests with `npm test`');
  return url;
};

const urlOf = (database: string): string =>
  Object.assign(new URL(serverUrl()), { pathname: `/${database}` }).href;

export interface TestDatabase {
  ownerUrl: string;
  appUrl: string;
  drop(): Promise<void>;
}

/** A database of this test file's own, cloned from a template that is migrated once for each state of the migrations. */
export async function makeDatabase(): Promise<TestDatabase> {
  const admin = openDatabase(serverUrl(), undefined, 1);
  const template = `template_${fingerprint()}`;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  try {
    await makeTemplate(admin, template);
    await admin.query(`create database ${name} template ${template}`);
  } catch (error) {
    await admin.destroy();
    throw error;
  }
  return {
    ownerUrl: urlOf(name),
    appUrl: appUrlOf(urlOf(name), APP_SECRET),
    drop: async () => {
      await admin.query(`drop database ${name} with (force)`);
      await admin.destroy();
    },
  };
}

/** It bears its name only once it is whole; others wait meanwhile. */
const makeTemplate = (admin: Database, template: string): Promise<void> =>
  admin.connection(async (connection) => {
    await sql`select pg_advisory_lock(hashtext(${template}))`.execute(connection);
    const { rows } = await sql`select from pg_database where datname = ${template}`.execute(connection);
    if (rows.length === 0) {
      await connection.query(`drop database if exists ${template}_new`);
      await connection.query(`create database ${template}_new`);
      await migrate(urlOf(`${template}_new`), APP_SECRET, entities);
      await connection.query(`alter database ${template}_new rename to ${template}`);
    }
    await sql`select pg_advisory_unlock(hashtext(${template}))`.execute(connection);
  });

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(MIGRATIONS).sort())
    hash.update(file).update(readFileSync(new URL(file, MIGRATIONS)));
  return hash.digest('hex').slice(0, 16);
}
