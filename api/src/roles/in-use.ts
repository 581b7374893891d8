import { inComposed } from '../accounts/composed-of.js';
import { sql, type Sql } from '../kernel/db/sql.js';

/** How many posts that have not ended are in a composed role: in force, or to come. */
export const inUse = (roleId: Sql, today: string): Sql<number> =>
  sql<number>`(select count(*)::int from post where ${inComposed(sql`post.role`, roleId)} and ends_by >= ${today})`;
