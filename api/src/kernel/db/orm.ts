import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { MikroORM, type EntityClass, type EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import type { Database, Db } from './database.js';

/** @param db the pool the unit of work shares with the reads */
export const openOrm = (entities: readonly EntityClass<object>[], db: Database): Promise<MikroORM> =>
  MikroORM.init({
    dbName: 'given-by-the-pool',
    entities: [...entities],
    metadataProvider: ReflectMetadataProvider,
    driverOptions: new Kysely({ dialect: new PostgresDialect({ pool: db.pool }) }),
    forceUtcTimezone: true,
    ensureDatabase: false,
  });

/** The unit of work's own transaction, for statements the ORM cannot say. */
export const dbOf = (em: EntityManager): Db => ({
  query: async <T>(text: string, values: readonly unknown[] = []) => {
    const { rows, numAffectedRows } = await em
      .getKysely<object>()
      .executeQuery<T>(CompiledQuery.raw(text, [...values]));
    return { rows, count: numAffectedRows === undefined ? rows.length : Number(numAffectedRows) };
  },
});
