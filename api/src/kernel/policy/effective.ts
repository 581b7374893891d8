import type { Scope } from './policy.js';
import type { Catalogue } from './role.js';

/** One thing somebody may do, and the posts that say so. */
export interface Effective<P> {
  subject: string;
  action: string;
  scopes: readonly Scope[];
  posts: readonly P[];
}

/** What posts allow together, in the order of the catalogue: a viewer's rules are made of the same roles and scopes. */
export const effectiveOf = <P extends { role: string }>(
  catalogue: Catalogue,
  posts: readonly P[],
): Effective<P>[] =>
  [...catalogue.permissions()]
    .map(([subject, action, scopes]) => ({
      ...{ subject, action, scopes },
      posts: posts.filter(({ role }) => catalogue.roles[role]?.may[subject]?.includes(action)),
    }))
    .filter(({ posts }) => posts.length > 0);
