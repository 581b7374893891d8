import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import { sql, type Sql } from '../db/sql.js';
import { viewerOf, type Context } from '../context.js';
import { readWithin, type Db } from '../db/database.js';
import { uuidOrNull } from '../uuid.js';
import { connectionOf, type ListArgs, type Rows } from './list.js';
import type { EntityClass } from './row.js';
import { keyOf, objectTypeOf, type Info, type Selected } from './selection.js';
import { Statement } from './statement.js';

/** Resolves a root field that is a connection: `households(...)`. */
export async function list<T>(context: Context, entity: EntityClass, info: GraphQLResolveInfo): Promise<T> {
  const statement = new Statement(context.kernel, viewerOf(context), info);
  const field = rootField(info);
  const rows = statement.list(statement.table(entity.name), field);
  const filtered = Object.keys((field.args as ListArgs).filter ?? {}).length > 0;
  return connectionOf(await selectValue<Rows>(context, rows, filtered ? 'each time' : 'once')) as T;
}

/** Runs one statement as the viewer: for a module's own query, built from a `Statement`'s parts. */
export async function selectValue<T>(context: Context, value: Sql, plan?: 'once' | 'each time'): Promise<T> {
  const rows = await readWithin(
    context.kernel.db,
    viewerOf(context).envelope,
    sql<{ value: T }>`select ${value} as value`,
    plan,
  );
  return rows[0]!.value;
}

/** Resolves a root field that is one row by its id, or null where the viewer may not read it. */
export async function one<T>(
  context: Context,
  entity: EntityClass,
  id: string,
  info: Info,
): Promise<T | null> {
  const value = rowById(context, entity, id, info);
  return value && selectValue<T | null>(context, value);
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
  return (await sql<{ value: T | null }>`select ${value} as value`.execute(db)).rows[0]!.value;
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

/** Resolves a field with arguments below a row that `list` or `one` has read: it lies under its response key. */
export const fromParent: GraphQLFieldResolver<Record<string, unknown>, Context> = (
  parent,
  _args,
  _context,
  info,
) => {
  const node = info.fieldNodes[0]!;
  const value = parent[keyOf(node.alias?.value ?? node.name.value)];
  return isRows(value) ? connectionOf(value) : value;
};

const isRows = (value: unknown): value is Rows =>
  typeof value === 'object' && value !== null && 'rows' in value && 'follows' in value;

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
