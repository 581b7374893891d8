import { Role, RoleStatus } from '../accounts/role.entity.js';
import { sql } from '../kernel/db/sql.js';
import { conflict } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import { deed } from '../kernel/write/deed.js';
import type { Tools } from '../kernel/write/tools.js';
import { inUse } from './in-use.js';
import { lockCountyOf } from './lock-county.js';
import type { DeleteRoleInput } from './role-input.js';

/** The row stays, for the posts that were in it once: who held what stays readable. Nobody can be given it any more. */
export const deleteRole = deed('deleteRole', Role, async (tools, input: DeleteRoleInput) => {
  await lockCountyOf(tools, input.id);
  const role = await tools.load(Role, input.id, input);
  await refuseInUse(tools, role);
  role.status = RoleStatus.DELETED;
  await sql`delete from second_factor_role where county = ${role.county} and role = ${role.id}`.execute(
    tools.db,
  );
  const { rows } = await sql<{ title: string }>`
    update role set gives = array_remove(gives, ${role.id}), version = version + 1
    where county = ${role.county} and gives @> array[${role.id}::text] returning title`.execute(tools.db);
  // The trail of this deed tells it of the others, too.
  if (rows.length > 0) tools.remarks.before = { givenBy: rows.map(({ title }) => title) };
  return role;
});

/** Whoever may delete it may read it, and learns how many posts there are to end. */
async function refuseInUse({ db, today }: Tools, { id }: Role): Promise<void> {
  const { rows } = await sql<{ posts: number }>`select ${inUse(sql`${id}`, today)} as posts`.execute(db);
  const { posts } = rows[0]!;
  if (posts > 0)
    throw conflict(
      say(
        `仍有 ${posts} 个任职在使用该角色，请先结束这些任职。`,
        `${posts} posts are in this role: end them first.`,
      ),
      { posts },
    );
}
