import { Field, Int, ObjectType } from 'type-graphql';
import { inForce, Post } from '../accounts/post.entity.js';
import { Area } from '../areas/area.entity.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import { permittedAround } from '../kernel/policy/translate.js';
import type { Reading } from '../kernel/read/readable.js';
import type { Row } from '../kernel/read/row.js';
import { under } from '../kernel/read/under.js';
import { NamedArea, namedAreas } from '../organisations/named-areas.js';

@ObjectType({
  description: '参与区域：An area of a joint zone, by name, and who looks from it into the others.',
})
export class ZoneSide extends NamedArea {
  @Field(() => Int, {
    nullable: true,
    description:
      '可见人数：How many accounts hold a post there today, at it or below: they see what is shared of the others, as far as their roles go. Null where the viewer may not read all of these posts.',
  })
  holders!: number | null;
}

/** JSON of `ZoneSide[]` in the order of the tree. */
export function zoneSides(zone: Row, { table, visible, viewer }: Reading): Sql {
  const side = zone.tables.row(Area.name, 'named');
  const told = permittedAround(viewer.able, 'read', Post.name, side);
  const post = table(Post);
  const account = post.column('account');
  const counts = sql`${inForce(post, viewer.today)} and ${visible(post)}`;
  // A post stands at its area, or where its organisation covers: each is found by an index of its own.
  const holders = sql`(select count(*) from (
    select ${account} from ${post.from} where ${under(post.path, side.path)} and ${counts}
    union
    select ${account} from organisation_area as cover join ${post.from} on ${post.column('organisation')} = cover.organisation_id
    where ${under(sql.ref('cover.area_path'), side.path)} and ${counts}) as held)`;
  return namedAreas(sql`select area_id from joint_zone_area where zone_id = ${zone.id}`, {
    holders: sql`case when ${told} then ${holders} end`,
  });
}
