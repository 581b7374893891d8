import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { MikroORM, type EntityClass, type EntityManager } from '@mikro-orm/postgresql';
import { Kysely, PostgresDialect, type CompiledQuery } from 'kysely';
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

/** A unit of work that writes through the transaction that `db` stands for. */
export function unitOfWork(orm: MikroORM, db: Db): EntityManager {
  const em = orm.em.fork({ freshEventManager: true });
  const through = {
    executeQuery: async ({ sql, parameters }: CompiledQuery) => {
      const { rows, count } = await db.query(sql, parameters.length > 0 ? parameters : undefined);
      return { rows, numAffectedRows: BigInt(count) };
    },
  };
  em.setTransactionContext(through as never);
  return em;
}
