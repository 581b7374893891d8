import { sql, type Sql } from '../kernel/db/sql.js';

/** Whether a post is in this composed role, found by the index of posts in composed ones. @param role of the post @param id of the role */
export const inComposed = (role: Sql, id: Sql | string): Sql<boolean> =>
  sql<boolean>`(${role} = ${id}::text and length(${role}) = 36)`;

/**
 * JSON of what a composed role is now, as `Composed`; null for a built-in one. It goes with every post that is read to be judged.
 * @param role its name or id
 * @param county of the post: a role of another county allows nothing here
 */
export const composedOf = (role: Sql, county: Sql): Sql =>
  sql`(select json_build_object('title', made.title, 'may', made.may, 'gives', made.gives) from role as made
    where made.id = composed_role(${role}) and made.county = ${county} and made.status = 'ACTIVE')`;
