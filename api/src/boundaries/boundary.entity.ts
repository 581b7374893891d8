import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Area } from '../areas/area.entity.js';
import { ScopedEntity, scopedTable } from '../kernel/db/scoped.entity.js';
import { Node } from '../kernel/graphql/node.js';
import { DateTime, Json } from '../kernel/graphql/scalars.js';
import type { Shape } from './shape.js';
import { liesInAreas } from '../areas/lying.js';

@ObjectType({
  implements: Node,
  description: '区域边界：The outline of an area on a map, as the county uploaded it; for drawing only.',
})
@Entity(scopedTable('boundary'))
@Index({ properties: ['areaPath'] })
export class Boundary extends ScopedEntity {
  @Field(() => Area, { description: '区域：The area.' })
  @ManyToOne(() => Area, { deleteRule: 'restrict' })
  @Unique()
  area!: Rel<Area>;

  @Field(() => Json, {
    description:
      '几何图形：A GeoJSON Polygon or MultiPolygon in degrees, longitude first, in the datum it was uploaded in.',
  })
  @Property({ type: 'jsonb' })
  geometry!: Shape;

  @Field(() => Int, { description: '坐标点数：How many points it has.' })
  @Property({ type: 'integer' })
  points!: number;

  @Field(() => DateTime, { description: '上传时间：When it was uploaded.' })
  @Property({ type: 'timestamptz' })
  setAt!: Date;
}

/** The outline of an area that has ended is its own: what it became has another. */
liesInAreas(Boundary, { moves: 'all', passes: 'stays' });
