import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { Area } from '../areas/area.entity.js';
import type { Context } from '../kernel/context.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import { invalid } from '../kernel/errors.js';
import { Json } from '../kernel/read/json.js';
import { rootField, select } from '../kernel/read/read.js';
import { objectTypeOf, type Selected } from '../kernel/read/selection.js';
import type { Statement } from '../kernel/read/statement.js';
import { say } from '../kernel/words.js';
import { askedSql } from './asked.js';
import type { CoverageDays } from './coverage-days.type.js';
import { childrenSql, partsSql } from './parts.js';
import { columnOf } from './sums.js';
import { TallyDay } from './tally-day.entity.js';
import { Tally } from './tally.entity.js';

/** A quarter: what one picture can show. */
export const MOST_DAYS = 92;
const DAY_MS = 86_400_000;

interface Asked {
  areaId: string;
  responseId: string;
  from: string;
  to: string;
}

/**
 * The days of a response in an area and in each area directly below it, in one statement along one range of the sums by day.
 * @returns null where the viewer may not read the area or the response
 */
export async function coverageDays(
  context: Context,
  asked: Asked,
  info: GraphQLResolveInfo,
): Promise<CoverageDays | null> {
  const days = (Date.parse(asked.to) - Date.parse(asked.from)) / DAY_MS + 1;
  if (days < 1) throw invalid({ to: say('结束日期早于开始日期', 'lies before the first day') });
  if (days > MOST_DAYS)
    throw invalid({ to: say(`一次最多查看 ${MOST_DAYS} 天`, `at most ${MOST_DAYS} days at once`) });
  return select<CoverageDays>(context, info, (statement) => daysSql(statement, asked, info));
}

/** The columns of `tally_day` that are summed. */
const SUMMED = ['visited', 'people_met'] as const;

function daysSql(
  statement: Statement,
  { areaId, responseId, from, to }: Asked,
  info: GraphQLResolveInfo,
): Sql {
  const [area, below] = [statement.table(Area.name), statement.table(Area.name)];
  const [tally, byDay] = [statement.table(Tally.name), statement.table(TallyDay.name)];
  const type = objectTypeOf(info.returnType)!;
  const summed = sql.join(SUMMED.map((name) => sql`sum(${sql.ref(name)})::bigint as ${sql.ref(name)}`));
  const soFar = SUMMED.map(
    (name) => sql`coalesce(${sql.ref(name)}, 0) as ${sql.ref(name)},
      sum(coalesce(${sql.ref(name)}, 0)) over (partition by part.id order by each.day)::bigint as ${sql.ref(`${name}_so_far`)}`,
  );
  /** What is selected of the days of `of`, the whole or a part of it. */
  const figures = (of: 'whole' | 'part', row: typeof area, nodes: readonly FieldNode[]): Json =>
    statement.parts(type, nodes, (selected) => {
      if (selected.name === 'area')
        return statement.object(row, objectTypeOf(selected.field.type)!, selected.nodes);
      if (selected.name === 'households') return sql.ref(`${of}.households`);
      if (selected.name === 'days') return daysOf(of, selected);
      return of === 'part' ? new Json(['[]']) : children(selected);
    });
  const daysOf = (of: 'whole' | 'part', { field, nodes }: Selected) =>
    Json.list(
      statement.parts(objectTypeOf(field.type)!, nodes, ({ name }) => sql.ref(`line.${columnOf(name)}`)),
      sql`from line where line.id = ${sql.ref(`${of}.id`)} and line.day >= ${from}::date`,
      sql`line.day`,
    );
  const children = ({ nodes }: Selected) =>
    Json.list(figures('part', below, nodes), childrenSql(below), below.path);

  return sql`(
    with asked as materialized (${askedSql(statement, { areaId, responseId })}
    ), part as materialized (
      select part.*, (
        select coalesce(sum(${tally.column('households')}), 0) from ${tally.from}
        where ${tally.column('response')} = asked.response_id and ${tally.path} >= part.path and ${tally.path} < part.past
          and ${statement.along(tally)}
      ) as households
      from asked cross join lateral (${partsSql(statement)}
      ) as part
    ), whole as (
      select asked.id, (select sum(households) from part) as households from asked
    ), own as materialized (
      select part.id, found.* from asked cross join part cross join lateral (
        select greatest(${byDay.column('day')}, ${from}::date - 1) as day, ${summed}
        from ${byDay.from}
        where ${byDay.column('response')} = asked.response_id and ${byDay.path} >= part.path and ${byDay.path} < part.past
          and ${byDay.column('day')} <= ${to}::date and ${statement.along(byDay)}
        group by 1
      ) as found
    ), line as materialized (
      select part.id, each.day, ${sql.join(soFar)}
      from (select id from part union select id from asked) as part
      cross join generate_series(${from}::date - 1, ${to}::date, interval '1 day') as moment
      cross join lateral (select moment::date as day) as each
      left join (
        select id, day, ${summed} from own where id <> (select id from asked) group by id, day
        union all
        select asked.id, day, ${summed} from own, asked group by asked.id, day
      ) as found on found.id = part.id and found.day = each.day
    )
    select ${figures('whole', area, rootField(info).nodes).sql}
    from asked join ${area.from} on ${area.id} = asked.id cross join whole)`;
}
