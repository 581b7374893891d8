import { sql, type Sql } from '../kernel/db/sql.js';
import { pathEnd } from '../kernel/policy/path.js';
import { NOTHING } from '../kernel/policy/translate.js';
import type { Catalogue } from '../kernel/policy/role.js';
import type { Viewer } from '../kernel/policy/viewer.js';
import type { Row } from '../kernel/read/row.js';
import { RoleName } from './role-name.js';

/** Who may give which role where: a role from the table of the giver's own (`gives` in roles.ts), inside the giver's area. */
export const gives = ({ posts }: Viewer, { roles }: Catalogue, role: string, areaPath: string): boolean =>
  posts.some((post) => areaPath.startsWith(post.areaPath) && roles[post.role]?.gives.includes(role));

/** Roles the viewer may give somewhere, highest first. */
export const grantableRoles = ({ posts }: Viewer, { roles }: Catalogue): RoleName[] =>
  Object.values(RoleName).filter((role) => posts.some((post) => roles[post.role]?.gives.includes(role)));

/** The same as SQL, of a role and a path that are columns. */
function givesSql({ posts }: Viewer, { roles }: Catalogue, role: Sql, path: Sql): Sql<boolean> {
  const ways = posts.flatMap(({ role: held, areaPath }) => {
    const given = roles[held]?.gives ?? [];
    if (given.length === 0) return [];
    return [
      sql`(${role} in (${sql.join(given)}) and ${path} >= ${areaPath} and ${path} < ${pathEnd(areaPath)})`,
    ];
  });
  return ways.length === 0 ? NOTHING : sql<boolean>`(${sql.join(ways, sql.raw(' or '))})`;
}

export const givesRoleOf = (post: Row, viewer: Viewer, catalogue: Catalogue): Sql<boolean> =>
  givesSql(viewer, catalogue, post.column('role'), post.path);

/** Of every post the account holds or is going to hold, wherever it lies: also where the viewer sees nothing. */
export const givesAllPostsOf = (account: Row, viewer: Viewer, catalogue: Catalogue): Sql<boolean> =>
  sql<boolean>`not exists (select from posts_not_ended(${account.id}, ${viewer.today}) as held
    where not ${givesSql(viewer, catalogue, sql.ref('held.role'), sql.ref('held.area_path'))})`;
