import type { GraphQLResolveInfo } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import { sql, type Sql } from '../db/sql.js';
import { viewerOf, type Context } from '../context.js';
import { readWithin, type Db } from '../db/database.js';
import { uuidOrNull } from '../uuid.js';
import { Answer } from './answer.js';
import type { ListArgs } from './list.js';
import type { EntityClass } from './row.js';
import { objectTypeOf, type Info, type Selected } from './selection.js';
import { Statement } from './statement.js';

/** Resolves a root field that is a connection: `households(...)`. */
export async function list<T>(context: Context, entity: EntityClass, info: GraphQLResolveInfo): Promise<T> {
  const statement = new Statement(context.kernel, viewerOf(context), info);
  const field = rootField(info);
  const rows = statement.list(statement.table(entity.name), field);
  const filtered = Object.keys((field.args as ListArgs).filter ?? {}).length > 0;
  return select<T>(context, rows, filtered ? 'each time' : 'once') as Promise<T>;
}

/**
 * What one statement answers, as the viewer: for a module's own query, built from a `Statement`'s parts.
 * @param value JSON as it was asked for, or NULL
 * @returns an `Answer`, which is passed on for a `T`
 */
export async function select<T>(
  context: Context,
  value: Sql,
  plan?: 'once' | 'each time',
): Promise<T | null> {
  return answer<T>(await selectText(context, value, plan));
}

/** One value as text. */
export async function selectText(
  context: Context,
  value: Sql,
  plan?: 'once' | 'each time',
): Promise<string | null> {
  const read = sql<{ value: string | null }>`select ${value}::text as value`;
  const rows = await readWithin(context.kernel.db, viewerOf(context).envelope, read, plan);
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
  const value = rowById(context, entity, id, info);
  return value && select<T>(context, value);
}

/** The same inside a transaction that is already open: what a deed answers with. */
export async function oneWithin<T>(
  db: Db,
  context: Context,
  entity: EntityClass,
  id: string,
  info: Info,
): Promise<T | null> {
  const value = rowById(context, entity, id, info);
  if (!value) return null;
  const { rows } = await sql<{ value: string | null }>`select ${value}::text as value`.execute(db);
  return answer<T>(rows[0]!.value);
}

/** The row as selected, where the viewer may read it; null where there can be none by that id. */
function rowById(context: Context, entity: EntityClass, id: string, info: Info): Sql | null {
  if (uuidOrNull(id) === null) return null;
  const statement = new Statement(context.kernel, viewerOf(context), info);
  const row = statement.table(entity.name);
  const object = statement.object(
    row,
    objectTypeOf(info.returnType) ?? objectTypeOf(info.schema.getType(entity.name))!,
    info.fieldNodes,
  );
  return sql`(select ${object} from ${row.from} where ${row.id} = ${id} and ${statement.visible(row)})`;
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
