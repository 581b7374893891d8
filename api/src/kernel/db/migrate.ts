import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migration, Migrator } from '@mikro-orm/migrations';
import { MikroORM, type EntityClass } from '@mikro-orm/postgresql';
import { openDatabase, type Db } from './database.js';
import { sql } from './sql.js';

const FOLDER = new URL('../../../migrations/', import.meta.url);
export const APP_ROLE = 'sibulou_app';
/** Any number, the same for every process that migrates. */
const LOCK = 530_425;

/**
 * Brings the database up to date as its owner, and makes the role that the server works as: it owns nothing, so row
 * level security binds it, and it can neither change nor remove what the audit tables hold.
 * @param report told the name of each migration before it runs
 * @returns the URL to connect with as that role
 */
export async function migrate(
  ownerUrl: string,
  appSecret: string,
  entities: readonly EntityClass<object>[],
  report: (migration: string) => void = () => {},
): Promise<string> {
  const db = openDatabase(ownerUrl, undefined, 2);
  try {
    return await db.connection(async (connection) => {
      await sql`select pg_advisory_lock(${LOCK})`.execute(connection);
      await runMigrations(ownerUrl, entities, report);
      const appUrl = appUrlOf(ownerUrl, appSecret);
      await appRole(connection, appUrl);
      return appUrl;
    });
  } finally {
    await db.destroy();
  }
}

export async function ownerOrm(
  ownerUrl: string,
  entities: readonly EntityClass<object>[],
): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: ownerUrl,
    entities: [...entities],
    metadataProvider: ReflectMetadataProvider,
    extensions: [Migrator],
    migrations: {
      migrationsList: migrationsIn(FOLDER),
      snapshot: false,
      tableName: 'migration',
      silent: true,
    },
    schemaGenerator: { skipTables: ['migration', 'rights_stamp'] },
    ensureDatabase: false,
  });
}

async function runMigrations(
  ownerUrl: string,
  entities: readonly EntityClass<object>[],
  report: (migration: string) => void,
): Promise<void> {
  const orm = await ownerOrm(ownerUrl, entities);
  try {
    for (const { name } of await orm.migrator.getPending()) report(name);
    await orm.migrator.up();
  } finally {
    await orm.close();
  }
}

/** Each file of api/migrations is one migration, in the order of its name; what has run is never edited. */
function migrationsIn(folder: URL) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      return {
        name: file.replace('.sql', ''),
        class: class extends Migration {
          up(): void {
            this.addSql(text);
          }
        },
      };
    });
}

/** The app's role may add to these and read them, nothing else. */
export const APPEND_ONLY = ['audit_event', 'audit_seal'];

/** The URL to connect with as the app's role, which `migrate` makes. */
export function appUrlOf(ownerUrl: string, appSecret: string): string {
  const password = createHmac('sha256', appSecret).update('database role').digest('base64url');
  return Object.assign(new URL(ownerUrl), { username: APP_ROLE, password }).href;
}

async function appRole(db: Db, appUrl: string): Promise<void> {
  const { password } = new URL(appUrl);
  const run = (text: string) => db.query(text);
  await run(`do $$ begin create role ${APP_ROLE} login; exception when duplicate_object then null; end $$`);
  await run(`alter role ${APP_ROLE} login password '${password}'`);
  await run(`grant usage on schema public to ${APP_ROLE}`);
  await run(`grant select, insert, update, delete on all tables in schema public to ${APP_ROLE}`);
  await run(`revoke insert, update, delete on migration from ${APP_ROLE}`);
  await run(`revoke update, delete on ${APPEND_ONLY.join(', ')} from ${APP_ROLE}`);
}
