import { Area } from '../areas/area.entity.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import type { Statement } from '../kernel/read/statement.js';
import { uuidOrNull } from '../kernel/uuid.js';
import { Response } from '../responses/response.entity.js';

/** The area and the response that are asked for, with their paths: a row only where the viewer may read both. */
export function askedSql(
  statement: Statement,
  { areaId, responseId }: { areaId: string; responseId: string },
): Sql {
  const [area, response] = [statement.table(Area.name), statement.table(Response.name)];
  return sql`
      select ${area.id} as id, ${area.path} as path, ${response.id} as response_id, ${response.path} as response_path
      from ${area.from}, ${response.from}
      where ${area.id} = ${uuidOrNull(areaId)} and ${statement.visible(area)}
        and ${response.id} = ${uuidOrNull(responseId)} and ${statement.visible(response)}`;
}
