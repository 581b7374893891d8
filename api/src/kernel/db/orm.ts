import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { MikroORM, type EntityClass } from '@mikro-orm/postgresql';
import type { Db } from './database.js';

/** @param db the pool the unit of work shares with the reads */
export const openOrm = (entities: readonly EntityClass<object>[], db: Db): Promise<MikroORM> =>
  MikroORM.init({
    dbName: 'given-by-the-pool',
    entities: [...entities],
    metadataProvider: ReflectMetadataProvider,
    driverOptions: db,
    forceUtcTimezone: true,
    ensureDatabase: false,
  });
