import type { EntityClass } from '@mikro-orm/postgresql';
import type { Route } from './graphql/routes.js';
import type { Job } from './jobs/job.js';
import type { Policy } from './policy/policy.js';

/** What a module's folder says of itself in its `index.ts`. */
export interface Module {
  entities?: readonly EntityClass<object>[];
  resolvers?: readonly (new () => object)[];
  policy?: readonly Policy[];
  jobs?: readonly Job[];
  routes?: readonly Route[];
}
