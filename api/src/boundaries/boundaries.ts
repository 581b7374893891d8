import type { GraphQLResolveInfo } from 'graphql';
import { Area, AreaStatus } from '../areas/area.entity.js';
import { readablePath } from '../areas/area.filter.js';
import type { Context } from '../kernel/context.js';
import { sql } from '../kernel/db/sql.js';
import { invalid } from '../kernel/errors.js';
import { LABEL } from '../kernel/policy/path.js';
import { Json } from '../kernel/read/json.js';
import { rootField, select } from '../kernel/read/read.js';
import { objectTypeOf } from '../kernel/read/selection.js';
import { endOf } from '../kernel/read/under.js';
import { say } from '../kernel/words.js';
import { Boundary } from './boundary.entity.js';

export const MOST_LEVELS = 4;

/** The outlines of an area and of those down to `depth` levels below it, in one statement; outside the viewer's area there are none. */
export async function boundaries(
  context: Context,
  { areaId, depth }: { areaId: string; depth: number },
  info: GraphQLResolveInfo,
): Promise<Boundary[]> {
  if (depth < 0 || depth > MOST_LEVELS)
    throw invalid({ depth: say(`层数须为 0 到 ${MOST_LEVELS}`, `must be 0 to ${MOST_LEVELS}`) });
  const found = await select<Boundary[]>(context, info, (statement) => {
    const [boundary, area] = [statement.table(Boundary.name), statement.table(Area.name)];
    const outline = statement.object(boundary, objectTypeOf(info.returnType)!, rootField(info).nodes);
    const from = sql`from (select ${readablePath(areaId, statement.reading({}))} as path) as asked
      join ${boundary.from} on ${boundary.path} >= asked.path and ${boundary.path} < ${endOf(sql`asked.path`)}
        and length(${boundary.path}) <= length(asked.path) + ${depth}::int * ${sql.lit(LABEL)} and ${statement.along(boundary)}
      join ${area.from} on ${area.id} = ${boundary.column('area')} and ${area.column('status')} = ${AreaStatus.ACTIVE}
        and ${statement.visible(area)}`;
    return Json.list(outline, from, boundary.path).sql;
  });
  return found!;
}
