import type { EntityMetadata } from '@mikro-orm/core';

/** A property that is written, as the ORM's metadata says it. */
export interface Column {
  property: string;
  name: string;
  /** What a relation points to: a row of it is written as its id. */
  target: (new () => object) | null;
  isJson: boolean;
  /** Whether the audit trail may tell its values. */
  isTold: boolean;
}

/** Where the trail has a column of its own, or what says nothing: who may read it is decided by the row's place. */
const UNTOLD = new Set(['id', 'version', 'county', 'areaPath']);

const known = new WeakMap<EntityMetadata, readonly Column[]>();

/** All columns that a deed may write. The version is not among them: it counts by itself. */
export function columnsOf(meta: EntityMetadata): readonly Column[] {
  let columns = known.get(meta);
  if (!columns) known.set(meta, (columns = readColumns(meta)));
  return columns;
}

const readColumns = (meta: EntityMetadata): Column[] =>
  meta.props
    .filter(
      ({ fieldNames, persist, generated, version }) =>
        fieldNames && persist !== false && !generated && !version,
    )
    .map(({ name, fieldNames, columnTypes, targetMeta, hidden }) => ({
      property: name,
      name: fieldNames[0]!,
      target: (targetMeta?.class as (new () => object) | undefined) ?? null,
      isJson: columnTypes[0] === 'jsonb',
      isTold: !hidden && !UNTOLD.has(name),
    }));

/** A row's property as it is sent to the database, and kept to compare with. */
export function written(row: object, { property, target, isJson }: Column): unknown {
  const value = (row as Record<string, unknown>)[property];
  if (value === null || value === undefined) return value;
  if (target) return (value as { id: string }).id;
  if (isJson) return JSON.stringify(value);
  return value instanceof Array ? [...(value as unknown[])] : value;
}

/** The same in the audit trail. */
export const told = (value: unknown, { isJson }: Column): unknown =>
  isJson && typeof value === 'string' ? JSON.parse(value) : value;
