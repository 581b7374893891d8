import { viewerOf, type Context } from '../kernel/context.js';
import { readWithin } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import { postGives, type Given } from './ranks.js';
import { RoleStatus } from './role.entity.js';

/** Roles the viewer may give somewhere: the built-in ones, highest first, then those composed in the county, by title. */
export async function grantableRoles(context: Context): Promise<string[]> {
  const viewer = viewerOf(context);
  const { catalogue, db } = context.kernel;
  const builtIn = Object.keys(catalogue.roles).filter((role) =>
    viewer.posts.some((post) => catalogue.givesOf(post).includes(role)),
  );
  if (!viewer.posts.some((post) => catalogue.givesComposed(post) || post.composed?.gives.length))
    return builtIn;
  const composed = await readWithin<Given>(
    db,
    viewer.envelope,
    sql<Given>`select id, county, given_by as "givenBy" from role where status = ${RoleStatus.ACTIVE}
      order by title, id`.compile(),
  );
  const given = composed.filter((role) => viewer.posts.some((post) => postGives(catalogue, post, role)));
  return [...builtIn, ...given.map(({ id }) => id)];
}
