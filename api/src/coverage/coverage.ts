import type { FieldNode, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { sql, type Sql } from '../kernel/db/sql.js';
import { Area, AreaStatus } from '../areas/area.entity.js';
import { viewerOf, type Context } from '../kernel/context.js';
import { LABEL } from '../kernel/policy/path.js';
import { Json } from '../kernel/read/json.js';
import { select } from '../kernel/read/read.js';
import type { Row } from '../kernel/read/row.js';
import { objectTypeOf, type Selected } from '../kernel/read/selection.js';
import { Statement } from '../kernel/read/statement.js';
import { endOf } from '../kernel/read/under.js';
import { uuidOrNull } from '../kernel/uuid.js';
import { Response } from '../responses/response.entity.js';
import type { Coverage } from './coverage.type.js';
import { Tally } from './tally.entity.js';

/**
 * Coverage of an area and of each area directly below it, in one statement: the sums of the grids are added up by the
 * piece of their path that names the child, and once for all of them; an area has activity if its path begins that of
 * an active grid.
 * @returns null where the viewer may not read the area or the response
 */
export async function coverage(
  context: Context,
  { areaId, responseId }: { areaId: string; responseId: string },
  info: GraphQLResolveInfo,
): Promise<Coverage | null> {
  const statement = new Statement(context.kernel, viewerOf(context), info);
  const [area, child, unit] = [
    statement.table(Area.name),
    statement.table(Area.name),
    statement.table(Area.name),
  ];
  const response = statement.table(Response.name);
  const tally = statement.table(Tally.name);
  const type = objectTypeOf(info.returnType)!;

  const text = sql`
    with asked as materialized (
      select ${area.id} as id, ${area.path} as path, ${endOf(area.path)} as path_end,
        length(${area.path}) + ${LABEL}::int as child_length, ${response.id} as response_id, ${response.path} as response_path
      from ${area.from}, ${response.from}
      where ${area.id} = ${uuidOrNull(areaId)} and ${statement.visible(area)}
        and ${response.id} = ${uuidOrNull(responseId)} and ${statement.visible(response)}
    ), grid as materialized (
      select ${sql.ref(tally.alias)}.*, left(${tally.path}, child_length) as child
      from asked join ${tally.from} on ${tally.column('response')} = asked.response_id
        and ${tally.path} >= asked.path and ${tally.path} < asked.path_end and ${statement.visible(tally)}
    ), sums as (
      select child, sum(households) as households, sum(visited) as visited, sum(met) as met, sum(declared) as declared,
        sum(registered) as registered, sum(people_met) as people_met, max(last_visit_at) as last_visit_at
      from grid group by grouping sets ((child), ())
    ), active as materialized (
      select area_path as path from grid where visited > 0
      union all
      select distinct left(above, n * ${LABEL}::int)
      from (select distinct left(area_path, - ${LABEL}::int) as above from grid where visited > 0) as parent,
        generate_series(1, length(above) / ${LABEL}::int) as n
    ), units as (
      select child, ${sql.join(COUNTED.flatMap((kind) => [count(kind, 'total'), count(kind, 'active')]))}
      from (
        select left(${unit.path}, child_length) as child, ${unit.column('kind')} as kind,
          ${unit.path} in (select path from active) as active
        from asked join ${unit.from} on ${unit.path} >= asked.path and ${unit.path} < asked.path_end
          and starts_with(${unit.path}, response_path)
          and ${unit.column('status')} = ${AreaStatus.ACTIVE} and ${statement.visible(unit)}
      ) as unit group by grouping sets ((child), ())
    )
    select ${
      figures(statement, area, type, info.fieldNodes, ({ nodes }) =>
        Json.list(
          figures(statement, child, type, nodes, () => new Json(['[]'])),
          sql`
      from ${child.from}
      left join sums on sums.child = ${child.path}
      left join units on units.child = ${child.path}
      where ${child.column('parent')} = asked.id and ${statement.visible(child)}
        and (starts_with(${child.path}, response_path) or starts_with(response_path, ${child.path}))
        and (${child.column('status')} = ${AreaStatus.ACTIVE} or sums.households > 0)`,
          child.path,
        ),
      ).sql
    }
    from asked join ${area.from} on ${area.id} = asked.id
      join sums on sums.child is null join units on units.child is null`;
  return select<Coverage>(context, sql`(${text})`);
}

/** Kinds of area whose activity is counted, with their field in GraphQL. */
const COUNTED = ['township', 'village', 'grid'] as const;

const count = (kind: string, which: 'total' | 'active') =>
  sql`count(*) filter (where kind = ${sql.lit(kind.toUpperCase())}${which === 'active' ? sql` and active` : sql``})
    as ${sql.ref(`${kind}_${which}`)}`;

/** What is selected of the figures in `sums` and `units`, with the area they are of. @param children the areas below it */
function figures(
  statement: Statement,
  row: Row,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  children: (selected: Selected) => Json,
): Json {
  return statement.parts(type, nodes, (selected) => {
    const { name, field, nodes } = selected;
    if (name === 'children') return children(selected);
    if (name === 'area') return statement.object(row, objectTypeOf(field.type)!, nodes);
    const kind = COUNTED.find((counted) => name === `${counted}s`);
    if (kind)
      return statement.parts(
        objectTypeOf(field.type)!,
        nodes,
        (which) => sql`coalesce(${sql.ref(`units.${kind}_${which.name}`)}, 0)`,
      );
    return FIGURES[name]!;
  });
}

const FIGURES: Readonly<Record<string, Sql>> = {
  households: sql`coalesce(sums.households, 0)`,
  visited: sql`coalesce(sums.visited, 0)`,
  met: sql`coalesce(sums.met, 0)`,
  peopleDeclared: sql`coalesce(sums.declared, 0)`,
  peopleRegistered: sql`coalesce(sums.registered, 0)`,
  peopleMet: sql`coalesce(sums.people_met, 0)`,
  lastActivityAt: sql`sums.last_visit_at`,
  ratio: sql`coalesce(sums.visited::float8 / nullif(sums.households, 0), 0)`,
};
