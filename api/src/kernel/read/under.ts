import { sql, type Sql } from '../db/sql.js';

/** Whether `path` lies at `ancestor` or below it: the half-open range of kernel/policy/path.ts, said in SQL. */
export const under = (path: Sql, ancestor: Sql): Sql<boolean> =>
  sql<boolean>`(${path} >= ${ancestor} and ${path} < ${endOf(ancestor)})`;

/** The end of a path's range, see `pathEnd`. */
export const endOf = (path: Sql): Sql => sql`rtrim(${path}, '/') || '0'`;
