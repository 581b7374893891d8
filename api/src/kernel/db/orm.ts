import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { MikroORM, type EntityClass, type MetadataStorage } from '@mikro-orm/postgresql';

/** What the entities say of tables, columns and relations. It connects to nothing; see docs/decisions/005 and 013. */
export async function readMetadata(entities: readonly EntityClass<object>[]): Promise<MetadataStorage> {
  const orm = await MikroORM.init({
    dbName: 'not connected to',
    entities: [...entities],
    metadataProvider: ReflectMetadataProvider,
    ensureDatabase: false,
  });
  return orm.getMetadata();
}
