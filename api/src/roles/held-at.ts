import { merged, plain, type RolePermission } from '../kernel/policy/composed.js';
import type { Catalogue } from '../kernel/policy/role.js';
import type { Viewer } from '../kernel/policy/viewer.js';

/** What somebody may do in a whole county: by posts that lie at it, not by those below. */
export const heldAt = (
  { posts }: Pick<Viewer, 'posts'>,
  catalogue: Catalogue,
  countyPath: string,
): RolePermission[] =>
  merged(
    posts
      .filter(({ areaPath }) => areaPath === countyPath)
      .flatMap((post) => catalogue.mayOf(post).map(plain)),
  );
