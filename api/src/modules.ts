import type { EntityClass } from '@mikro-orm/postgresql';
import type { Policy } from './kernel/policy/policy.js';
import { areas } from './areas/index.js';

/** What a module's folder says of itself in its `index.ts`. */
export interface Module {
  entities?: readonly EntityClass<object>[];
  resolvers?: readonly (new () => object)[];
  policy?: readonly Policy[];
}

/** In order: a module knows only those before it, and adds its fields to their types from its own folder. */
export const modules: readonly Module[] = [areas];
