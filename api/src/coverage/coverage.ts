import type { FieldNode, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { sql, type Sql } from '../kernel/db/sql.js';
import { Area, AreaStatus } from '../areas/area.entity.js';
import type { Context } from '../kernel/context.js';
import { Json } from '../kernel/read/json.js';
import { select } from '../kernel/read/read.js';
import type { Row } from '../kernel/read/row.js';
import { objectTypeOf, type Selected } from '../kernel/read/selection.js';
import type { Statement } from '../kernel/read/statement.js';
import { endOf, under } from '../kernel/read/under.js';
import { askedSql } from './asked.js';
import type { Coverage } from './coverage.type.js';
import { childrenSql, partsSql } from './parts.js';
import { columnOf, SUMMED } from './sums.js';
import { Tally } from './tally.entity.js';

/**
 * Coverage of an area and of each area directly below it, in one statement: of each of them the sums of its grids and the
 * number of its areas, each read along one range; the area's own are the sums of those.
 * @returns null where the viewer may not read the area or the response
 */
export async function coverage(
  context: Context,
  { areaId, responseId }: { areaId: string; responseId: string },
  info: GraphQLResolveInfo,
): Promise<Coverage | null> {
  return select<Coverage>(context, info, (statement) => coverageSql(statement, { areaId, responseId }, info));
}

function coverageSql(
  statement: Statement,
  { areaId, responseId }: { areaId: string; responseId: string },
  info: GraphQLResolveInfo,
): Sql {
  const [area, child] = [statement.table(Area.name), statement.table(Area.name)];
  const type = objectTypeOf(info.returnType)!;
  const children = ({ nodes }: Selected) =>
    Json.list(
      figures(statement, child, 'part', type, nodes, () => new Json(['[]'])),
      childrenSql(child),
      child.path,
    );

  return sql`(
    with asked as materialized (${askedSql(statement, { areaId, responseId })}
    ), part as materialized (
      select part.id, part.path, units.*, sums.*
      from asked cross join lateral (${partsSql(statement)}
      ) as part cross join lateral (${unitsOf(statement)}) as units cross join lateral (${sumsOf(statement)}) as sums
    ), total as (
      select ${sql.join(COLUMNS.map((column) => sql`sum(${sql.ref(column)})::bigint as ${sql.ref(column)}`))},
        max(last_visit_at) as last_visit_at
      from part
    )
    select ${figures(statement, area, 'total', type, info.fieldNodes, children).sql}
    from asked join ${area.from} on ${area.id} = asked.id cross join total)`;
}

/** Kinds of area whose activity is counted, with their field in GraphQL. */
const COUNTED = ['township', 'village', 'grid'] as const;
const COLUMNS = [...SUMMED, ...COUNTED.flatMap((kind) => [`${kind}_total`, `${kind}_active`])];

/**
 * How many current areas of each kind there are in a part; of those above the grids, how many hold a visited household, and
 * in how many (`own`) that household belongs to the area itself, as few do. An area's own row is the first of its range.
 */
function unitsOf(statement: Statement): Sql {
  const unit = statement.table(Area.name);
  const visited = statement.table(Tally.name);
  const first = sql`(select ${visited.path} from ${visited.from} where ${visited.column('response')} = asked.response_id
    and ${under(visited.path, unit.path)} and visited > 0 and ${statement.along(visited)} order by ${visited.path} limit 1)`;
  const of = (kind: (typeof COUNTED)[number]) => {
    const counted = sql`current and kind = ${sql.lit(kind.toUpperCase())}`;
    const total = sql`count(*) filter (where ${counted}) as ${sql.ref(`${kind}_total`)}`;
    return kind === 'grid'
      ? total
      : sql`${total}, count(*) filter (where ${counted} and first is not null) as ${sql.ref(`${kind}_active`)}`;
  };
  return sql`
    select ${sql.join(COUNTED.map(of))}, count(*) filter (where first = path) as own
    from (
      select ${unit.path} as path, kind, ${unit.column('status')} = ${AreaStatus.ACTIVE} as current,
        case when kind <> 'GRID' then ${first} end as first
      from ${unit.from}
      where ${unit.path} >= greatest(part.path, response_path) and ${unit.path} < least(part.past, ${endOf(sql`response_path`)})
        and ${statement.along(unit)}
      offset 0 -- looks for the first once a row, not once a use
    ) as unit`;
}

/** The sums of a part, and how many of its rows hold a visited household. */
function sumsOf(statement: Statement): Sql {
  const tally = statement.table(Tally.name);
  return sql`
    select ${sql.join(SUMMED.map((column) => sql`coalesce(sum(${sql.ref(column)}), 0) as ${sql.ref(column)}`))},
      max(last_visit_at) as last_visit_at, count(*) filter (where visited > 0) - own as grid_active
    from ${tally.from}
    where ${tally.column('response')} = asked.response_id and ${tally.path} >= part.path and ${tally.path} < part.past
      and ${statement.along(tally)}`;
}

/** What is selected of the figures in `from`, with the area they are of. @param children the areas below it */
function figures(
  statement: Statement,
  row: Row,
  from: 'total' | 'part',
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  children: (selected: Selected) => Json,
): Json {
  const column = (name: string) => sql.ref(`${from}.${name}`);
  return statement.parts(type, nodes, (selected) => {
    const { name, field, nodes } = selected;
    if (name === 'children') return children(selected);
    if (name === 'area') return statement.object(row, objectTypeOf(field.type)!, nodes);
    if (name === 'ratio')
      return sql`coalesce(${column('visited')}::float8 / nullif(${column('households')}, 0), 0)`;
    const kind = COUNTED.find((counted) => name === `${counted}s`);
    if (!kind) return column(columnOf(name));
    return statement.parts(objectTypeOf(field.type)!, nodes, (which) => column(`${kind}_${which.name}`));
  });
}
