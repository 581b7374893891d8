import type { GraphQLResolveInfo } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import { sql } from 'kysely';
import { viewerOf, type Context } from '../context.js';
import { within, type Db } from '../db/database.js';
import { envelopeOf } from '../policy/viewer.js';
import { uuidOrNull } from '../uuid.js';
import { connectionOf, type Rows } from './list.js';
import type { EntityClass, Sql } from './row.js';
import { keyOf, objectTypeOf, type Info, type Selected } from './selection.js';
import { Statement } from './statement.js';

/** Resolves a root field that is a connection: `households(...)`. */
export async function list<T>(context: Context, entity: EntityClass, info: GraphQLResolveInfo): Promise<T> {
  const statement = new Statement(context.kernel, viewerOf(context), info);
  const rows = statement.list(statement.table(entity.name), rootField(info), sql`true`);
  return connectionOf(await selectValue<Rows>(context, rows)) as T;
}

/** Runs one statement as the viewer: for a module's own query, built from a `Statement`'s parts. */
export async function selectValue<T>(context: Context, value: Sql): Promise<T> {
  return within(context.kernel.db, envelopeOf(viewerOf(context)), (db) => valueOf<T>(db, value));
}

/** Resolves a root field that is one row by its id, or null where the viewer may not read it. */
export async function one<T>(
  context: Context,
  entity: EntityClass,
  id: string,
  info: Info,
): Promise<T | null> {
  const viewer = viewerOf(context);
  return within(context.kernel.db, envelopeOf(viewer), (db) => oneWithin<T>(db, context, entity, id, info));
}

/** The same inside a transaction that is already open: what a deed answers with. */
export async function oneWithin<T>(
  db: Db,
  context: Context,
  entity: EntityClass,
  id: string,
  info: Info,
): Promise<T | null> {
  if (uuidOrNull(id) === null) return null;
  const statement = new Statement(context.kernel, viewerOf(context), info);
  const row = statement.table(entity.name);
  const object = statement.object(
    row,
    objectTypeOf(info.returnType) ?? objectTypeOf(info.schema.getType(entity.name))!,
    info.fieldNodes,
  );
  return valueOf<T>(
    db,
    sql`(select ${object} from ${row.from} where ${row.id} = ${id} and ${statement.visible(row)})`,
  );
}

/** Resolves a field with arguments below a row that `list` or `one` has read: it lies under its response key. */
export function fromRead<T>(parent: object, info: GraphQLResolveInfo): T {
  const node = info.fieldNodes[0]!;
  const value = (parent as Record<string, unknown>)[keyOf(node.alias?.value ?? node.name.value)];
  return (isRows(value) ? connectionOf(value) : value) as T;
}

const isRows = (value: unknown): value is Rows =>
  typeof value === 'object' && value !== null && 'rows' in value && 'follows' in value;

const valueOf = async <T>(db: Db, value: Sql): Promise<T> =>
  (await sql<{ value: T }>`select ${value} as value`.execute(db)).rows[0]!.value;

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
