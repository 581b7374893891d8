import { sql, type Sql } from '../kernel/db/sql.js';
import type { Catalogue } from '../kernel/policy/role.js';

/** Whether a role, of which the column holds the name or the id, has a permission: built in or composed. */
export function mayByRole(role: Sql, subject: string, action: string, catalogue: Catalogue): Sql<boolean> {
  const wanted = JSON.stringify([{ subject, action }]);
  return sql<boolean>`(${role} = any(${catalogue.rolesThatMay(subject, action)}) or exists (
    select from role as made where made.id = composed_role(${role}) and made.status = 'ACTIVE' and made.may @> ${wanted}::jsonb))`;
}
