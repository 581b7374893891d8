import { sql, type Sql } from '../kernel/db/sql.js';
import { forbidden } from '../kernel/errors.js';
import type { Guard } from '../kernel/policy/guard.js';
import type { Viewer } from '../kernel/policy/viewer.js';
import { say } from '../kernel/words.js';
import type { Row } from '../kernel/read/row.js';
import type { Tools } from '../kernel/write/tools.js';
import type { Account } from './account.entity.js';
import type { Post } from './post.entity.js';
import { RoleName } from './role-name.js';

/**
 * A county always keeps an admin who lasts: in force today, without an end date, able to sign in.
 * Without one nobody could give any post in it again.
 */
const because = say(
  '这是该县最后一名县管理员，请先任命另一名（不设结束日期）。',
  'This is the last county admin: give another a post without an end date first.',
);

const admin = RoleName.COUNTY_ADMIN;

const postMayEnd = (id: Sql, role: Sql, county: Sql, today: string): Sql<boolean> =>
  sql<boolean>`(${role} <> ${admin} or exists (select from lasting_admins(${county}, ${today}) as other where other.post_id <> ${id}))`;

const accountMayStop = (id: Sql, today: string): Sql<boolean> =>
  sql<boolean>`not exists (select from posts_not_ended(${id}, ${today}) as held where held.role = ${admin}
    and not exists (select from lasting_admins(held.county, ${today}) as other where other.account_id <> ${id}))`;

export const lasts = {
  post: {
    condition: (row: Row, { today }: Viewer) =>
      postMayEnd(row.id, row.column('role'), row.column('county'), today),
    because,
  },
  account: { condition: (row: Row, { today }: Viewer) => accountMayStop(row.id, today), because },
} satisfies Record<string, Guard>;

/** Asks again under a lock of the county, for two admins who remove each other at the same moment. */
export async function keepAnAdminBeside(
  tools: Tools,
  leaving: { post: Post } | { account: Account },
): Promise<void> {
  if ('post' in leaving && leaving.post.role !== admin) return;
  const counties =
    'post' in leaving
      ? sql`${leaving.post.county}`
      : sql`select county from posts_not_ended(${leaving.account.id}, ${tools.today}) where role = ${admin}`;
  await sql`select from area where id in (${counties}) order by id for no key update`.execute(tools.db);
  const kept =
    'post' in leaving
      ? postMayEnd(
          sql`${leaving.post.id}::uuid`,
          sql`${leaving.post.role}::text`,
          sql`${leaving.post.county}::uuid`,
          tools.today,
        )
      : accountMayStop(sql`${leaving.account.id}::uuid`, tools.today);
  const { rows } = await sql<{ kept: boolean }>`select ${kept} as kept`.execute(tools.db);
  if (!rows[0]?.kept) throw forbidden(because);
}
