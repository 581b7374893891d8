import { Configuration, MetadataDiscovery, MetadataStorage } from '@mikro-orm/core';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { defineConfig, type EntityClass } from '@mikro-orm/postgresql';

/**
 * What the entities say of tables, columns and relations. Nothing is connected to, and their classes stay as they are written: an
 * entity manager would give each of them setters and hidden state.
 */
export function readMetadata(entities: readonly EntityClass<object>[]): MetadataStorage {
  const config = new Configuration(
    defineConfig({
      dbName: 'not connected to',
      entities: [...entities],
      metadataProvider: ReflectMetadataProvider,
    }),
    false,
  );
  return new MetadataDiscovery(
    new MetadataStorage(),
    config.getDriver().getPlatform(),
    config,
  ).discoverSync();
}
