import type { GraphQLResolveInfo } from 'graphql';
import { sql, type Sql } from '../kernel/db/sql.js';
import { Account, AccountStatus } from '../accounts/account.entity.js';
import { inForce, Post } from '../accounts/post.entity.js';
import { AreaKind } from '../areas/area-kind.js';
import { Area, AreaStatus } from '../areas/area.entity.js';
import { readablePath } from '../areas/area.filter.js';
import type { Context } from '../kernel/context.js';
import { permittedAround } from '../kernel/policy/translate.js';
import { and } from '../kernel/read/and.js';
import { Json } from '../kernel/read/json.js';
import { rootField, select } from '../kernel/read/read.js';
import type { Reading } from '../kernel/read/readable.js';
import type { Row } from '../kernel/read/row.js';
import { objectTypeOf, type Selected } from '../kernel/read/selection.js';
import type { Statement } from '../kernel/read/statement.js';
import { under } from '../kernel/read/under.js';
import { uuidOrNull } from '../kernel/uuid.js';
import { Response } from '../responses/response.entity.js';
import { MissedKind, type MissedConnection } from './missed.type.js';
import { Progress } from './progress.entity.js';
import { Tally } from './tally.entity.js';

interface Asked {
  areaId: string;
  responseId: string;
  kind: MissedKind;
}

/** What is missed below an area in a response, in the order of the tree. Outside the viewer's area, nothing is. */
export async function missed(
  context: Context,
  asked: Asked,
  info: GraphQLResolveInfo,
): Promise<MissedConnection> {
  const found = select<MissedConnection>(context, info, (statement) => {
    const { row, condition, item } = source(statement, asked);
    return statement.page(row, rootField(info), and([condition, inAskedPart(statement, row, asked)]), {
      order: [{ field: 'areaPath', direction: 'ASC' }],
      tie: row.entity === Area.name ? 'id' : 'household',
      item: (type, nodes) => statement.parts(type, nodes, item),
    }).sql;
  });
  return found as Promise<MissedConnection>;
}

/** The table that holds the missed of a kind, which of its rows are missed, and how each field is read from one. */
function source(statement: Statement, { kind, responseId }: Asked) {
  const reading = statement.reading({});
  const object = (row: Row, { field, nodes }: Selected) =>
    statement.object(row, objectTypeOf(field.type)!, nodes);
  const related = (from: Row, relation: string, part: Selected) => {
    const { row, joined } = from.related(relation, `${from.alias}_${relation}`);
    return Json.one(object(row, part), sql`from ${row.from} where ${joined} and ${statement.visible(row)}`);
  };
  if (kind === MissedKind.HOUSEHOLD || kind === MissedKind.PERSON) {
    const row = statement.table(Progress.name);
    const fields: Record<string, (part: Selected) => Sql | Json> = {
      id: () => row.column('household'),
      kind: () => new Json([`"${kind}"`]),
      area: (part) => related(row, 'area', part),
      household: (part) => related(row, 'household', part),
      missing: () =>
        kind === MissedKind.PERSON
          ? sql`${row.column('declared')} - ${row.column('registered')}`
          : sql.lit(1),
    };
    const lacking =
      kind === MissedKind.PERSON
        ? sql`${row.column('declared')} > ${row.column('registered')}`
        : sql`${row.column('visits')} = 0`;
    const condition = and([
      statement.along(row),
      sql`${row.column('response')} = ${uuidOrNull(responseId)}`,
      lacking,
    ]);
    return { row, condition, item: (part: Selected) => fields[part.name]!(part) };
  }
  const row = statement.table(Area.name);
  const fields: Record<string, (part: Selected) => Sql | Json> = {
    id: () => row.id,
    kind: () => new Json([`"${kind}"`]),
    area: (part) => object(row, part),
    household: () => new Json(['null']),
    missing: () => sql.lit(1),
  };
  const areaKind = kind === MissedKind.GRID_WITHOUT_WORKER ? AreaKind.GRID : kind;
  const lacking =
    kind === MissedKind.GRID_WITHOUT_WORKER
      ? withoutWorker(reading, row)
      : inactive(reading, row, responseId);
  const condition = and([
    statement.along(row),
    sql`${row.column('kind')} = ${areaKind} and ${row.column('status')} = ${AreaStatus.ACTIVE}`,
    lacking,
  ]);
  return { row, condition, item: (part: Selected) => fields[part.name]!(part) };
}

function inactive({ table, visible }: Reading, area: Row, responseId: string): Sql {
  const tally = table(Tally);
  return sql`not exists (select from ${tally.from} where ${tally.column('response')} = ${uuidOrNull(responseId)}
    and ${under(tally.path, area.path)} and ${tally.column('visited')} > 0 and ${visible(tally)})`;
}

/** That a grid has no post is told to whoever may read its posts, who could count them. */
function withoutWorker({ table, viewer }: Reading, area: Row): Sql {
  const post = table(Post);
  const account = table(Account);
  const told = permittedAround(viewer.able, 'read', Post.name, area);
  return sql`${told} and not exists (select from ${post.from} join ${account.from} on ${account.id} = ${post.column('account')}
    where ${post.path} = ${area.path} and ${post.column('role')} = 'GRID_WORKER'
      and ${account.column('status')} = ${AccountStatus.ACTIVE} and ${inForce(post, viewer.today)})`;
}

/** Below the area asked for, in a response that covers it; either may be hidden from the viewer, and then nothing is. */
function inAskedPart(statement: Statement, row: Row, { areaId, responseId }: Asked): Sql {
  const response = statement.table(Response.name);
  return sql`${under(row.path, readablePath(areaId, statement.reading({})))} and starts_with(${row.path}, (
    select ${response.path} from ${response.from}
    where ${response.id} = ${uuidOrNull(responseId)} and ${statement.visible(response)}))`;
}
