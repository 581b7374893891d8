import { sql, type Sql } from '../kernel/db/sql.js';

const EVERY = sql<boolean>`true`;

/**
 * Of the table `account`: JSON of its posts in force on that day, as `HeldPost[]`. Those of a closed area are not.
 * @param which of the table `post`: only these
 */
export const postsInForce = (
  today: string,
  which: Sql<boolean> = EVERY,
): Sql<string> => sql<string>`coalesce((
  select json_agg(json_build_object('id', post.id, 'role', post.role, 'title', post.title,
    'areaId', area.id, 'county', area.county, 'areaPath', area.area_path) order by area.area_path, post.id)
  from post join area on area.id = post.area_id and area.status = 'ACTIVE'
  where post.account_id = account.id and post.starts_on <= ${today} and post.ends_by >= ${today} and ${which}), '[]')::text`;
