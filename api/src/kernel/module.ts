import type { EntityClass } from '@mikro-orm/postgresql';
import type { Route } from './graphql/routes.js';
import type { Job } from './jobs/job.js';
import type { NoticePart } from './notice/notice-part.js';
import type { Policy } from './policy/policy.js';
import type { Search } from './search/search.js';

/** What a module's folder says of itself in its `index.ts`. */
export interface Module {
  entities?: readonly EntityClass<object>[];
  resolvers?: readonly (new () => object)[];
  policy?: readonly Policy[];
  jobs?: readonly Job[];
  /** How its nouns are found by the search box. */
  searches?: readonly Search[];
  /** What it tells its viewers of, under the bell. */
  notices?: readonly NoticePart[];
  routes?: readonly Route[];
}
