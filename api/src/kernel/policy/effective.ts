import type { InRole } from './composed.js';
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
export function effectiveOf<P extends InRole>(catalogue: Catalogue, posts: readonly P[]): Effective<P>[] {
  const granted = posts.flatMap((post) => catalogue.mayOf(post).map((each) => ({ ...each, post })));
  const byKey = Map.groupBy(granted, ({ subject, action }) => `${subject}.${action}`);
  return [...catalogue.permissions()].flatMap(([subject, action, scopes]) => {
    const held = byKey.get(`${subject}.${action}`) ?? [];
    if (held.length === 0) return [];
    const taken = scopes.filter((scope) => held.some((each) => each.scopes.includes(scope)));
    return [{ subject, action, scopes: taken, posts: held.map(({ post }) => post) }];
  });
}
