import type { GraphQLResolveInfo } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import { sql, type Compiled, type Sql } from '../db/sql.js';
import { viewerOf, type Context } from '../context.js';
import { readWithin, type Db } from '../db/database.js';
import type { Scoped } from '../db/prepared-client.js';
import { countLookups, refuseLookups } from '../rate/lookups.js';
import { uuidOrNull } from '../uuid.js';
import { Answer } from './answer.js';
import { fillIn, ID, withoutTexts } from './blank.js';
import { keptStatement } from './kept.js';
import type { Order } from './list.js';
import type { EntityClass } from './row.js';
import { objectTypeOf, type Info, type Selected } from './selection.js';
import { orderOf } from './order.js';
import { Statement } from './statement.js';

/** Resolves a root field that is a connection: `households(...)`. */
export async function list<T>(context: Context, entity: EntityClass, info: GraphQLResolveInfo): Promise<T> {
  const field = rootField(info);
  const { args, texts } = withoutTexts(field.args);
  const statement = keptStatement(viewerOf(context), info, args, () => {
    const building = statementFor(context, info);
    return textOf(building.list(building.table(entity.name), { ...field, args }).sql);
  });
  const plan = planOf(orderOf(entity.name, args));
  return answer<T>(await valueOf(context, fillIn(statement, texts), plan)) as T;
}

const statementFor = (context: Context, info: Info): Statement =>
  new Statement(context.kernel, viewerOf(context), info, context.mostRows);

/**
 * Along the tree, by ids or by a search one plan fits all. In another order it depends: the newest of a county lie at the end of
 * an index, those of a grid are sooner sorted.
 */
const planOf = ([first]: readonly Order[]): Scoped['plan'] =>
  first?.field === 'areaPath' ? 'once' : 'each time';

/**
 * What one statement answers, as the viewer: for a module's own query, built from a `Statement`'s parts.
 * @param make JSON as it was asked for, or NULL; it follows from the viewer, the selection and the field's arguments alone
 * @returns an `Answer`, which is passed on for a `T`
 */
export async function select<T>(
  context: Context,
  info: GraphQLResolveInfo,
  make: (statement: Statement) => Sql,
): Promise<T | null> {
  const statement = keptStatement(viewerOf(context), info, rootField(info).args, () =>
    textOf(make(statementFor(context, info))),
  );
  return answer<T>(await valueOf(context, statement));
}

/** One value as text. */
export const selectText = (context: Context, value: Sql): Promise<string | null> =>
  valueOf(context, textOf(value).compile());

interface Value {
  value: string | null;
}

const textOf = (value: Sql): Sql<Value> => sql<Value>`select ${value}::text as value`;

async function valueOf(
  { kernel, viewer, takeProviso }: Context,
  statement: Compiled,
  plan?: Scoped['plan'],
): Promise<string | null> {
  await countLookups(kernel.db, viewer!.accountId, statement);
  const rows = await readWithin<Value>(kernel.db, viewer!.envelope, statement, plan, takeProviso?.());
  return rows[0]!.value;
}

const answer = <T>(text: string | null): T | null => (text === null ? null : (new Answer(text) as T));

/** Resolves a root field that is one row by its id, or null where the viewer may not read it. */
export async function one<T>(
  context: Context,
  entity: EntityClass,
  id: string,
  info: Info,
): Promise<T | null> {
  const statement = rowById(context, entity, id, info);
  return statement && answer<T>(await valueOf(context, statement));
}

/** The same inside a transaction that is already open: what a deed answers with. */
export async function oneWithin<T>(
  db: Db,
  context: Context,
  entity: EntityClass,
  id: string,
  info: Info,
): Promise<T | null> {
  const statement = rowById(context, entity, id, info);
  if (!statement) return null;
  refuseLookups(statement);
  const { rows } = await db.query<Value>(statement.text, statement.values);
  return answer<T>(rows[0]!.value);
}

/** The row as selected, where the viewer may read it; null where there can be none by that id. */
function rowById(context: Context, entity: EntityClass, id: string, info: Info): Compiled | null {
  if (uuidOrNull(id) === null) return null;
  const statement = keptStatement(viewerOf(context), info, entity.name, () => {
    const building = new Statement(context.kernel, viewerOf(context), info);
    const row = building.table(entity.name);
    const object = building.object(
      row,
      objectTypeOf(info.returnType) ?? objectTypeOf(info.schema.getType(entity.name))!,
      info.fieldNodes,
    );
    return textOf(
      sql`(select ${object.sql} from ${row.from} where ${row.id} = ${ID} and ${building.visible(row)})`,
    );
  });
  return fillIn(statement, [id]);
}

/** The root field being resolved, as selected. */
export function rootField({
  parentType,
  fieldName,
  fieldNodes,
  variableValues,
}: GraphQLResolveInfo): Selected {
  const field = parentType.getFields()[fieldName]!;
  return {
    name: fieldName,
    key: fieldName,
    field,
    nodes: [...fieldNodes],
    args: getArgumentValues(field, fieldNodes[0]!, variableValues),
  };
}
