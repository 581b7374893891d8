import { Role, RoleStatus } from '../accounts/role.entity.js';
import { viewerOf, type Context } from '../kernel/context.js';
import { sql } from '../kernel/db/sql.js';
import type { Composed, GivenRole } from '../kernel/policy/composed.js';
import type { Catalogue } from '../kernel/policy/role.js';
import { permitted } from '../kernel/policy/translate.js';
import { selectText } from '../kernel/read/read.js';

export interface ComposedRole extends Composed, GivenRole {}

/** The composed roles that the viewer may read and that can be given, by title. */
export async function composedRoles(context: Context): Promise<ComposedRole[]> {
  const row = context.kernel.tables.row(Role.name, 't');
  const fields = ['id', 'title', 'may', 'gives', 'givenBy'].map(
    (name) => sql`${sql.lit(name)}, ${row.column(name)}`,
  );
  const text = await selectText(
    context,
    sql`(select json_agg(json_build_object(${sql.join(fields)}) order by ${row.column('title')}, ${row.id})
      from ${row.from} where ${row.column('status')} = ${RoleStatus.ACTIVE} and ${permitted(viewerOf(context).able, 'read', row)})`,
  );
  return text === null ? [] : (JSON.parse(text) as ComposedRole[]);
}

/** The roles that have a permission: the built-in ones, and of these the composed ones by id. */
export const rolesThatMay = (
  catalogue: Catalogue,
  composed: readonly ComposedRole[],
  subject: string,
  action: string,
): string[] => [
  ...catalogue.rolesThatMay(subject, action),
  ...composed
    .filter((role) => catalogue.may({ role: role.id, composed: role }, subject, action))
    .map(({ id }) => id),
];
