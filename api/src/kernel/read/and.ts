import { sql, type Sql } from '../db/sql.js';

/** Every one of the conditions; of none, true. For filters only: a policy without rules is false (see translate). */
export const and = (conditions: readonly Sql[]): Sql<boolean> =>
  conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(conditions, sql.raw(' and '))})`;
