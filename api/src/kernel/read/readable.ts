import type { Sql } from '../db/sql.js';
import type { Catalogue } from '../policy/role.js';
import type { Viewer } from '../policy/viewer.js';
import type { EntityClass, Row } from './row.js';

/** What an expression may know when a field is read. */
export interface Reading {
  viewer: Viewer;
  catalogue: Catalogue;
  args: Record<string, unknown>;
  /** Another table of the same statement, under a fresh alias. */
  table(entity: EntityClass): Row;
  /** What the viewer may read of it: every table an expression names goes through here. */
  visible(row: Row): Sql<boolean>;
  /** The blind index of a sealed text, to be held against its column (see crypto/vault.ts); it is counted. */
  blind(purpose: string, text: string): Buffer;
}

export type Expression = (row: Row, reading: Reading) => Sql;

/** How a field that is neither a column nor a relation is read: by an expression, one row, or a list of another noun. */
export type Read =
  | { kind: 'expression'; expression: Expression }
  | {
      kind: 'one';
      entity: () => EntityClass;
      where: (row: Row, other: Row, reading: Reading) => Sql;
      orderBy?: Expression;
    }
  | { kind: 'many'; entity: () => EntityClass; by: string };

const reads = new Map<EntityClass, Map<string, Read>>();

const register = (read: Read) => (target: object, field: string | symbol) => {
  const owner = target.constructor as EntityClass;
  if (!reads.has(owner)) reads.set(owner, new Map());
  reads.get(owner)!.set(String(field), read);
};

/** Beside `@Field()` on an entity's property that is computed by PostgreSQL and stored nowhere. */
export const Computed = (expression: Expression): PropertyDecorator =>
  register({ kind: 'expression', expression });

/** Adds fields to an earlier module's type from a later module's folder: `contribute(Household, { visits: many(...) })`. */
export function contribute(entity: EntityClass, fields: Record<string, Read>): void {
  for (const [name, read] of Object.entries(fields)) register(read)({ constructor: entity }, name);
}

/** A connection of the rows of `entity` whose relation `by` points here. */
export const many = (entity: () => EntityClass, by: string): Read => ({ kind: 'many', entity, by });

/** The first row of `entity` that stands in this relation, or null. */
export const one = (
  entity: () => EntityClass,
  where: (row: Row, other: Row, reading: Reading) => Sql,
  orderBy?: Expression,
): Read => ({ kind: 'one', entity, where, ...(orderBy && { orderBy }) });

export const expression = (sql: Expression): Read => ({ kind: 'expression', expression: sql });

/** The body of a field's resolver that only declares it: the value comes with its parent's row; see graphql/schema.ts. */
export const readWithParent = (): never => {
  throw new Error('this field is read with its parent, and has no resolver of its own');
};

export function readOf(entity: EntityClass, field: string): Read | undefined {
  for (
    let owner: EntityClass | null = entity;
    owner;
    owner = Object.getPrototypeOf(owner) as EntityClass | null
  ) {
    const read = reads.get(owner)?.get(field);
    if (read) return read;
  }
  return undefined;
}
