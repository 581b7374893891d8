import type { GraphQLResolveInfo } from 'graphql';
import { sql, type Sql } from '../kernel/db/sql.js';
import { readablePath } from '../areas/area.filter.js';
import type { Context } from '../kernel/context.js';
import { invalid } from '../kernel/errors.js';
import { and } from '../kernel/read/and.js';
import { Json } from '../kernel/read/json.js';
import { rootField, select } from '../kernel/read/read.js';
import type { Row } from '../kernel/read/row.js';
import type { Statement } from '../kernel/read/statement.js';
import { under } from '../kernel/read/under.js';
import { uuidOrNull } from '../kernel/uuid.js';
import { say } from '../kernel/words.js';
import { Response } from '../responses/response.entity.js';
import { missedPartOf, type MissedAsked } from './missed-part.js';
import type { MissedConnection } from './missed.type.js';

/** What is missed below an area in a response, in the order of the tree. Outside the viewer's area, nothing is. */
export async function missed(
  context: Context,
  { kind, ...asked }: MissedAsked & { kind: string },
  info: GraphQLResolveInfo,
): Promise<MissedConnection> {
  const part = missedPartOf(kind);
  if (asked.responseId === null && !part.anyResponse)
    throw invalid({
      responseId: say('请选择专项行动', 'is required: this kind is missed in a response'),
    });
  const found = select<MissedConnection>(context, info, (statement) => {
    const { row, condition, fields, tie = 'id' } = part.source(statement, asked);
    return statement.page(row, rootField(info), and([condition, inAskedPart(statement, row, asked)]), {
      order: [{ field: 'areaPath', direction: 'ASC' }],
      tie,
      item: (type, nodes) =>
        statement.parts(type, nodes, (part) =>
          part.name === 'kind' ? new Json([`"${kind}"`]) : (fields[part.name]?.(part) ?? new Json(['null'])),
        ),
    }).sql;
  });
  return found as Promise<MissedConnection>;
}

/** Below the area asked for, in a response that covers it; either may be hidden from the viewer, and then nothing is. */
function inAskedPart(statement: Statement, row: Row, { areaId, responseId }: MissedAsked): Sql {
  const inArea = under(row.path, readablePath(areaId, statement.reading({})));
  if (responseId === null) return inArea;
  const response = statement.table(Response.name);
  return sql`${inArea} and starts_with(${row.path}, (
    select ${response.path} from ${response.from}
    where ${response.id} = ${uuidOrNull(responseId)} and ${statement.visible(response)}))`;
}
