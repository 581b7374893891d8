import { sql, type Sql } from '../db/sql.js';
import { invalid } from '../errors.js';
import { say } from '../words.js';
import { uuidOrNull } from '../uuid.js';
import { and } from './and.js';
import { begins } from './begins.js';
import type { Reading } from './readable.js';
import type { EntityClass, Row } from './row.js';

type Operator = (column: Sql, value: never) => Sql;

/** The operators that typed filters offer; each filter input lists the ones that fit its field. */
const operators: Record<string, Operator> = {
  eq: (column, value) => sql`${column} = ${value}`,
  in: (column, values: unknown[]) =>
    values.length > 0 ? sql`${column} in (${sql.join(values)})` : sql`false`,
  isNull: (column, yes: boolean) => (yes ? sql`${column} is null` : sql`${column} is not null`),
  gte: (column, value) => sql`${column} >= ${value}`,
  lt: (column, value) => sql`${column} < ${value}`,
  has: (column, value) => sql`${column} @> array[${value}::text]`,
  startsWith: begins,
  contains: (column, text: string) => sql`position(${text} in ${column}) > 0`,
};

/** What is not a UUID names no row: compared with NULL it finds none, like the id of a row that does not exist. */
const onlyIds = (given: unknown): unknown =>
  given instanceof Array
    ? given.map(uuidOrNull)
    : typeof given === 'string'
      ? (uuidOrNull(given) ?? sql`null`)
      : given;

/** A filter that is more than operators on a column, declared by the noun's own folder. */
export type FilterBy = (row: Row, value: never, reading: Reading) => Sql;

const EVERYWHERE = '*';
const declared = new Map<string, Record<string, FilterBy>>();

export const filterBy = (entity: EntityClass, filters: Record<string, FilterBy>): void => {
  declared.set(entity.name, { ...declared.get(entity.name), ...filters });
};

/** A filter that every list has. */
export const filterEverywhere = (filters: Record<string, FilterBy>): void => {
  declared.set(EVERYWHERE, { ...declared.get(EVERYWHERE), ...filters });
};

/** Every condition of a filter input must hold; one that is left out or null asks nothing. */
export function filterSql(
  row: Row,
  filter: Record<string, unknown> | null | undefined,
  reading: Reading,
): Sql<boolean> {
  const conditions = Object.entries(filter ?? {})
    .filter(([, value]) => value != null)
    .map(([name, value]) => {
      const custom = declared.get(row.entity)?.[name] ?? declared.get(EVERYWHERE)?.[name];
      return custom
        ? custom(row, value as never, reading)
        : operatorsSql(name, row, value as Record<string, unknown>);
    });
  return and(conditions);
}

/** Whether a filter names the rows, or what they belong to, by their ids: a few, found by them. */
export const isByIds = (row: Row, filter: Record<string, unknown> | null | undefined): boolean =>
  Object.entries(filter ?? {}).some(
    ([name, value]) =>
      row.property(name)?.columnTypes[0] === 'uuid' &&
      typeof value === 'object' &&
      value !== null &&
      ('eq' in value || 'in' in value),
  );

/** Whether a filter looks for a text: few rows, found by the text's own index. */
export const isSearch = (row: Row, filter: Record<string, unknown> | null | undefined): boolean =>
  Object.entries(filter ?? {}).some(([name, value]) => {
    if (typeof value !== 'object' || value === null) return false;
    if ('startsWith' in value) return true;
    const property = row.property(name);
    return 'eq' in value && property?.columnTypes[0] === 'text' && !property.items;
  });

/** Typed operators held against a column: for a filter that goes by another name than its column, too. */
export function operatorsSql(name: string, row: Row, value: Record<string, unknown>): Sql<boolean> {
  const column = row.column(name);
  const isId = row.property(name)?.columnTypes[0] === 'uuid';
  return and(
    Object.entries(value).map(([operator, given]) => {
      const operand = isId ? onlyIds(given) : given;
      if (operand === null)
        throw invalid({ [`filter.${name}.${operator}`]: say('不能为空', 'cannot be null: use isNull') });
      const build = operators[operator];
      if (!build) throw new Error(`filter operator ${operator} is not implemented`);
      return build(column, operand as never);
    }),
  );
}
