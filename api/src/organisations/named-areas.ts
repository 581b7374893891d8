import { Field, ID, ObjectType } from 'type-graphql';
import { AreaKind } from '../areas/area-kind.js';
import { sql, type Sql } from '../kernel/db/sql.js';

@ObjectType({
  description:
    '所涉区域：An area by name only, as it is shown to people who may read what names it and cannot open it.',
})
export class NamedArea {
  @Field(() => ID, { description: '编号：The id of the area.' })
  id!: string;

  @Field(() => AreaKind, { description: '区域类型：What the area is.' })
  kind!: AreaKind;

  @Field(() => String, { description: '名称：Its name.' })
  name!: string;

  @Field(() => String, { description: '地点：The names above it, from the county down.' })
  placeName!: string;
}

/**
 * JSON of `NamedArea[]` in the order of the tree.
 * @param ids selects them
 * @param further fields of each, by name: SQL of the row `named`
 */
export const namedAreas = (ids: Sql, further: Readonly<Record<string, Sql>> = {}): Sql => {
  const more = Object.entries(further).map(([name, value]) => sql`, ${sql.lit(name)}, ${value}`);
  return sql`(
    select coalesce(jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'name', name, 'placeName', place${sql.join(more, sql.raw(''))})
      order by area_path), '[]')
    from areas_by_name(array(${ids})) as named)`;
};
