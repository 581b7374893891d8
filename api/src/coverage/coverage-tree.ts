import type { GraphQLResolveInfo } from 'graphql';
import { Area, AreaStatus } from '../areas/area.entity.js';
import type { Context } from '../kernel/context.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import { invalid } from '../kernel/errors.js';
import { LABEL } from '../kernel/policy/path.js';
import { Json } from '../kernel/read/json.js';
import { rootField, select } from '../kernel/read/read.js';
import { objectTypeOf, type Selected } from '../kernel/read/selection.js';
import type { Statement } from '../kernel/read/statement.js';
import { under } from '../kernel/read/under.js';
import { say } from '../kernel/words.js';
import { askedSql } from './asked.js';
import type { CoverageNode } from './coverage-tree.type.js';
import { Tally } from './tally.entity.js';

/** County, township, management district, village, grid: nobody stands more than four levels above a grid. */
export const MOST_LEVELS = 4;

interface Asked {
  areaId: string;
  responseId: string;
  depth: number;
}

/**
 * Coverage of an area and of all below it down to `depth` levels, in one statement: areas and sums are read once, each along
 * its range, and what a grid holds is added to each of the levels above it.
 * @returns in the order of the tree, the area itself first; null where the viewer may not read it or the response
 */
export async function coverageTree(
  context: Context,
  asked: Asked,
  info: GraphQLResolveInfo,
): Promise<CoverageNode[] | null> {
  const { depth } = asked;
  if (depth < 0 || depth > MOST_LEVELS)
    throw invalid({ depth: say(`层数须为 0 到 ${MOST_LEVELS}`, `must be 0 to ${MOST_LEVELS}`) });
  return select<CoverageNode[]>(context, info, (statement) => treeSql(statement, asked, info));
}

const SUMMED = ['households', 'visited', 'met', 'declared', 'registered', 'people_met'] as const;

function treeSql(statement: Statement, { areaId, responseId, depth }: Asked, info: GraphQLResolveInfo): Sql {
  const [unit, tally, area] = [
    statement.table(Area.name),
    statement.table(Tally.name),
    statement.table(Area.name),
  ];
  const summed = sql.join(SUMMED.map((name) => sql`sum(${sql.ref(name)}) as ${sql.ref(name)}`));
  const held = SUMMED.map((name) => sql`coalesce(${sql.ref(`held.${name}`)}, 0) as ${sql.ref(name)}`);
  const type = objectTypeOf(info.returnType)!;
  const node = statement.parts(type, rootField(info).nodes, (selected) => {
    if (selected.name === 'area')
      return statement.object(area, objectTypeOf(selected.field.type)!, selected.nodes);
    return valueOf(statement, area.column('parent'), selected);
  });

  return sql`(
    with asked as materialized (${askedSql(statement, { areaId, responseId })}
    ), unit as materialized (
      select ${unit.id} as id, ${unit.path} as path, ${unit.column('status')} = ${AreaStatus.ACTIVE} as current,
        ${unit.column('kind')} = 'GRID' as is_grid
      from asked, ${unit.from}
      where ${under(unit.path, sql`asked.path`)} and ${statement.along(unit)} and (${unit.id} = asked.id
        or starts_with(${unit.path}, response_path) or starts_with(response_path, ${unit.path}))
    ), held as materialized (
      select ${tally.column('area')} as area_id, last_visit_at,
        ${sql.join(SUMMED.map((name) => sql.ref(name)))}
      from asked, ${tally.from}
      where ${tally.column('response')} = asked.response_id and ${under(tally.path, sql`asked.path`)} and ${statement.along(tally)}
    ), level as materialized (
      select generate_series(length(asked.path), length(asked.path) + ${depth}::int * ${sql.lit(LABEL)}, ${sql.lit(LABEL)}) as size
      from asked
    ), total as (
      select path, ${summed}, max(last_visit_at) as last_visit_at, count(*) filter (where is_grid and current) as grid_total,
        count(*) filter (where is_grid and current and visited > 0) as grid_active
      from (
        select left(unit.path, size) collate "C" as path, is_grid, current, last_visit_at, ${sql.join(held)}
        from unit left join held on held.area_id = unit.id join level on size <= length(unit.path)
      ) as line group by path
    )
    select case when exists (select from asked) then ${
      new Json([
        '[',
        sql`coalesce((
      select string_agg(${node.sql}, ',' order by ${area.path})
      from asked, total join unit on unit.path = total.path join ${area.from} on ${area.id} = unit.id
      where unit.current or total.households > 0 or unit.id = asked.id), '')`,
        ']',
      ]).sql
    } end)`;
}

/** Fields that are called otherwise than their column. */
const COLUMN: Readonly<Record<string, string>> = {
  peopleDeclared: 'declared',
  peopleRegistered: 'registered',
  peopleMet: 'people_met',
  lastActivityAt: 'last_visit_at',
};

function valueOf(statement: Statement, parent: Sql, { name, field, nodes }: Selected): Sql | Json {
  if (name === 'parentId') return sql`case when unit.id <> asked.id then ${parent} end`;
  if (name === 'grids')
    return statement.parts(objectTypeOf(field.type)!, nodes, (which) => sql.ref(`total.grid_${which.name}`));
  return sql.ref(`total.${COLUMN[name] ?? name}`);
}
