import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { audit } from './kernel/audit/index.js';
import { systemClock, type Clock } from './kernel/clock.js';
import type { Config } from './kernel/config.js';
import type { Kernel } from './kernel/context.js';
import { Vault } from './kernel/crypto/vault.js';
import { checkWalls } from './kernel/db/check-walls.js';
import { openDatabase } from './kernel/db/database.js';
import { readMetadata } from './kernel/db/orm.js';
import type { OnStatement } from './kernel/db/prepared-client.js';
import { Operations } from './kernel/graphql/executor.js';
import { NodeResolver } from './kernel/graphql/node.resolver.js';
import { checkSchema, makeSchema } from './kernel/graphql/schema.js';
import { Catalogue } from './kernel/policy/role.js';
import { RateLimit } from './kernel/rate/rate-limit.entity.js';
import { Tables } from './kernel/read/row.js';
import { SearchResolver } from './kernel/search/search.resolver.js';
import { Receipt } from './kernel/write/receipt.entity.js';
import type { Module } from './kernel/module.js';
import { modules } from './modules.js';
import { roles } from './roles.js';

const parts: readonly Module[] = [audit, ...modules];
export const entities = [Receipt, RateLimit, ...parts.flatMap((part) => part.entities ?? [])];
export const catalogue = new Catalogue(
  parts.flatMap((part) => part.policy ?? []),
  roles,
);
export const resolvers = [NodeResolver, SearchResolver, ...parts.flatMap((part) => part.resolvers ?? [])];
export const jobs = parts.flatMap((part) => part.jobs ?? []);
export const routes = parts.flatMap((part) => part.routes ?? []);

export interface App {
  kernel: Kernel;
  schema: GraphQLSchema;
  close(): Promise<void>;
}

/** The composition root: everything the process is made of, put together and checked before it serves anybody. */
export async function makeApp(
  config: Pick<Config, 'dataKey' | 'logLevel'> & Partial<Pick<Config, 'demo'>> & { appUrl: string },
  { clock = systemClock, onStatement }: { clock?: Clock; onStatement?: OnStatement } = {},
): Promise<App> {
  const log = pino({ level: config.logLevel });
  const db = openDatabase(config.appUrl, onStatement);
  const schema = await makeSchema(resolvers);
  const kernel: Kernel = {
    db,
    tables: new Tables(readMetadata(entities)),
    catalogue,
    searches: parts.flatMap((part) => part.searches ?? []),
    notices: parts.flatMap((part) => part.notices ?? []),
    operations: new Operations(schema),
    clock,
    vault: new Vault(config.dataKey),
    log,
    demo: Boolean(config.demo),
  };
  checkSchema(schema, kernel);
  await checkWalls(db);
  return { kernel, schema, close: () => db.destroy() };
}
