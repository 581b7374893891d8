import type { EntityClass } from '@mikro-orm/postgresql';
import type { Job } from './kernel/jobs/job.js';
import type { Policy } from './kernel/policy/policy.js';
import { accounts } from './accounts/index.js';
import { areas } from './areas/index.js';
import { people } from './people/index.js';
import { coverage } from './coverage/index.js';
import { responses } from './responses/index.js';
import { visits } from './visits/index.js';

/** What a module's folder says of itself in its `index.ts`. */
export interface Module {
  entities?: readonly EntityClass<object>[];
  resolvers?: readonly (new () => object)[];
  policy?: readonly Policy[];
  jobs?: readonly Job[];
}

/** In order: a module knows only those before it, and adds its fields to their types from its own folder. */
export const modules: readonly Module[] = [areas, accounts, responses, people, visits, coverage];
