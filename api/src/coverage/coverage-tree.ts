import type { GraphQLResolveInfo } from 'graphql';
import { Area, AreaStatus } from '../areas/area.entity.js';
import type { Context } from '../kernel/context.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import { invalid } from '../kernel/errors.js';
import { LABEL } from '../kernel/policy/path.js';
import { Json } from '../kernel/read/json.js';
import { rootField, select } from '../kernel/read/read.js';
import type { Row } from '../kernel/read/row.js';
import { objectTypeOf, type Selected } from '../kernel/read/selection.js';
import type { Statement } from '../kernel/read/statement.js';
import { under } from '../kernel/read/under.js';
import { say } from '../kernel/words.js';
import { askedSql } from './asked.js';
import type { CoverageNode } from './coverage-tree.type.js';
import { columnOf, SUMMED } from './sums.js';
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

function treeSql(statement: Statement, { areaId, responseId, depth }: Asked, info: GraphQLResolveInfo): Sql {
  const [unit, tally, area] = [
    statement.table(Area.name),
    statement.table(Tally.name),
    statement.table(Area.name),
  ];
  const each = (write: (name: Sql) => Sql) => sql.join(SUMMED.map((name) => write(sql.ref(name))));
  const type = objectTypeOf(info.returnType)!;
  const node = statement.parts(type, rootField(info).nodes, (selected) => {
    if (selected.name === 'area')
      return statement.object(area, objectTypeOf(selected.field.type)!, selected.nodes);
    return valueOf(statement, area, selected);
  });

  // Areas and sums are put together by their paths, row below row: a join of the two would be planned for a few rows, and meet thousands.
  return sql`(
    with asked as materialized (${askedSql(statement, { areaId, responseId })}
    ), line as (
      select ${unit.path} as path, ${unit.column('kind')} = 'GRID' and ${unit.column('status')} = ${AreaStatus.ACTIVE} as is_grid,
        ${each((name) => sql`0 as ${name}`)}, null::timestamptz as last_visit_at
      from asked, ${unit.from}
      where ${under(unit.path, sql`asked.path`)} and ${statement.along(unit)} and (${unit.id} = asked.id
        or starts_with(${unit.path}, response_path) or starts_with(response_path, ${unit.path}))
      union all
      select ${tally.path}, false, ${each((name) => name)}, last_visit_at
      from asked, ${tally.from}
      where ${tally.column('response')} = asked.response_id and ${under(tally.path, sql`asked.path`)} and ${statement.along(tally)}
    ), own as (
      select path, bool_or(is_grid) as is_grid, ${each((name) => sql`sum(${name})::int as ${name}`)}, max(last_visit_at) as last_visit_at
      from line group by path
    ), total as materialized (
      select left(path, size) collate "C" as path, ${each((name) => sql`sum(${name}) as ${name}`)},
        max(last_visit_at) as last_visit_at, count(*) filter (where is_grid) as grid_total,
        count(*) filter (where is_grid and visited > 0) as grid_active
      from own join (
        select generate_series(length(path), length(path) + ${depth}::int * ${sql.lit(LABEL)}, ${sql.lit(LABEL)}) as size from asked
      ) as level on size <= length(own.path)
      group by left(path, size)
    )
    select case when exists (select from asked) then ${
      new Json([
        '[',
        sql`coalesce((
          select string_agg(${node.sql}, ',' order by total.path)
          from asked, total join ${area.from} on ${area.path} = total.path
          where ${statement.visible(area)}
            and (${area.column('status')} = ${AreaStatus.ACTIVE} or total.households > 0 or ${area.id} = asked.id)), '')`,
        ']',
      ]).sql
    } end)`;
}

/** Digits are their own JSON: of 3,000 grids that is felt. */
const count = (column: string): Json => new Json([sql`${sql.ref(column)}::text`]);

function valueOf(statement: Statement, area: Row, { name, field, nodes }: Selected): Sql | Json {
  if (name === 'parentId') return sql`case when ${area.id} <> asked.id then ${area.column('parent')} end`;
  if (name === 'grids')
    return statement.parts(objectTypeOf(field.type)!, nodes, (which) => count(`total.grid_${which.name}`));
  if (name === 'lastActivityAt') return sql`total.last_visit_at`;
  return count(`total.${columnOf(name)}`);
}
