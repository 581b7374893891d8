import { factOfPosts } from '../accounts/posts-in-force.js';
import { sql } from '../kernel/db/sql.js';

/**
 * The zones that a post is in, since it stands in one of their areas: JSON of `ZoneGround[]`, or null. The areas of the others, which
 * are in use; never the one that it stands in, where its own role and place decide. Asked with every request, beside the posts: so a zone
 * that is over opens nothing any more, and one that nobody has made costs a look at an index.
 */
factOfPosts(
  'zones',
  (today) => sql`(
    select json_agg(json_build_object('id', zone.id, 'paths', others.paths, 'shares', zone.shares) order by zone.id)
    from joint_zone_area as side join joint_zone as zone on zone.id = side.zone_id and zone.starts_on <= ${today} and zone.ends_on >= ${today}
    cross join lateral (
      select json_agg(there.area_path order by there.area_path) as paths
      from joint_zone_area as other join area as there on there.id = other.area_id and there.status = 'ACTIVE' and there.county = area.county
      where other.zone_id = zone.id and not starts_with(area.area_path, there.area_path)
    ) as others
    where side.county = area.county and starts_with(area.area_path, side.area_path) and others.paths is not null)`,
);
