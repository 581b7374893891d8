import { sql, type Sql } from '../kernel/db/sql.js';
import type { GivenRole } from '../kernel/policy/composed.js';
import { pathEnd } from '../kernel/policy/path.js';
import { NOTHING, permitted } from '../kernel/policy/translate.js';
import type { Catalogue } from '../kernel/policy/role.js';
import type { HeldPost, Viewer } from '../kernel/policy/viewer.js';
import type { Row } from '../kernel/read/row.js';

/** A composed role, and whose it is. */
export interface Given extends GivenRole {
  county: string;
}

/**
 * Who may give which role where: what `Catalogue.gives` says, of one's own county and inside the giver's area.
 * @param role the name of a built-in one, or a composed one
 */
export const gives = (
  { posts }: Pick<Viewer, 'posts'>,
  catalogue: Catalogue,
  role: string | Given,
  areaPath: string,
): boolean => posts.some((post) => areaPath.startsWith(post.areaPath) && postGives(catalogue, post, role));

/** Wherever it may. */
export const postGives = (catalogue: Catalogue, post: HeldPost, role: string | Given): boolean =>
  (typeof role === 'string' || role.county === post.county) && catalogue.gives(post, role);

/** The same as SQL, of a role and a path that are columns. */
export function givesSql({ posts }: Viewer, catalogue: Catalogue, role: Sql, path: Sql): Sql<boolean> {
  const ways = posts.flatMap((post) => {
    const roles = rolesGiven(catalogue, post, role);
    const { areaPath } = post;
    return roles.length === 0
      ? []
      : [sql`((${sql.join(roles, OR)}) and ${path} >= ${areaPath} and ${path} < ${pathEnd(areaPath)})`];
  });
  return ways.length === 0 ? NOTHING : sql<boolean>`(${sql.join(ways, OR)})`;
}

const OR = sql.raw(' or ');

function rolesGiven(catalogue: Catalogue, post: HeldPost, role: Sql): Sql[] {
  const given = catalogue.givesOf(post);
  const composed = catalogue.givesComposed(post);
  const named = composed === 'all' ? sql`true` : sql`${post.role} = any(made.given_by)`;
  return [
    ...(given.length > 0 ? [sql`${role} in (${sql.join(given)})`] : []),
    ...(composed
      ? [
          sql`exists (select from role as made where made.id = composed_role(${role}) and made.county = ${post.county} and ${named})`,
        ]
      : []),
  ];
}

export const givesRoleOf = (post: Row, viewer: Viewer, catalogue: Catalogue): Sql<boolean> =>
  givesSql(viewer, catalogue, post.column('role'), post.path);

/** Whether the viewer may give posts to whoever holds this one. */
export function givesToHolderOf(post: Row, { able }: Viewer): Sql<boolean> {
  const { row: holder, joined } = post.related('account', `${post.alias}_holder`);
  return sql<boolean>`exists (select from ${holder.from} where ${joined} and ${permitted(able, 'grantPost', holder)})`;
}

/** Of every post the account holds or is going to hold, wherever it lies: also where the viewer sees nothing. */
export const givesAllPostsOf = (account: Row, viewer: Viewer, catalogue: Catalogue): Sql<boolean> =>
  sql<boolean>`not exists (select from posts_not_ended(${account.id}, ${viewer.today}) as held
    where not ${givesSql(viewer, catalogue, sql.ref('held.role'), sql.ref('held.area_path'))})`;
