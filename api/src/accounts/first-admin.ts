import { randomUUID } from 'node:crypto';
import { sql } from '../kernel/db/sql.js';
import { v7 } from 'uuid';
import { areaName } from '../areas/create-area.js';
import { countyByCode, newCounty, type County } from '../areas/new-county.js';
import { writeAudit } from '../kernel/audit/write-audit.js';
import { dayOf } from '../kernel/clock.js';
import type { Kernel } from '../kernel/context.js';
import { everything, within, type Db } from '../kernel/db/database.js';
import { conflict, invalid } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import { problemFrom } from '../kernel/write/constraints.js';
import { displayName, username } from './account-input.js';
import { checkPassword, hashPassword } from './password.js';
import { RoleName } from './role-name.js';

export interface FirstAdmin {
  code: string;
  /** Of the county, where there is none yet. */
  name?: string | undefined;
  username: string;
  displayName?: string | undefined;
  password: string;
}

const unscoped = everything('first county admin of a deployment');

/** Before a password is asked for: what would stop it anyway. */
export const checkFirstAdmin = ({ db, clock }: Kernel, wish: Omit<FirstAdmin, 'password'>): Promise<void> =>
  within(db, unscoped, async (db) => {
    username(wish.username);
    await existingCounty(db, wish, dayOf(clock.now()));
  });

/**
 * Makes the county if there is none, an account in it, and its post as county admin: where a deployment begins, and
 * where it begins again when nobody is left who could sign in as one.
 * @throws CONFLICT where somebody is, INVALID
 */
export async function makeFirstAdmin(kernel: Kernel, wish: FirstAdmin): Promise<void> {
  const { db, clock } = kernel;
  const name = username(wish.username);
  checkPassword('password', wish.password, name);
  const passwordHash = await hashPassword(wish.password);
  const now = clock.now();
  const today = dayOf(now);
  const work = async (db: Db) => {
    await sql`select pg_advisory_xact_lock(hashtext('first county admin'))`.execute(db);
    const county =
      (await existingCounty(db, wish, today)) ??
      (await newCounty(db, { code: wish.code, name: areaName(wish.name ?? ''), today }));
    const [accountId, postId] = [v7(), v7()];
    const shown = displayName(wish.displayName ?? '县管理员');
    await sql`
      insert into account (id, county, area_path, area_id, username, display_name, password_hash, created_at)
      values (${accountId}, ${county.id}, ${county.areaPath}, ${county.id}, ${name}, ${shown}, ${passwordHash}, ${now})`.execute(
      db,
    );
    await sql`
      insert into post (id, county, area_path, area_id, account_id, role, starts_on, granted_at)
      values (${postId}, ${county.id}, ${county.areaPath}, ${county.id}, ${accountId}, ${RoleName.COUNTY_ADMIN}, ${today}, ${now})`.execute(
      db,
    );
    await writeAudit(db, {
      ...{ at: now, action: 'grantPost', subject: 'Post', subjectId: postId },
      place: { county: county.id, areaPath: county.areaPath },
      actor: { accountId: null, name: 'npm run admin:create' },
      after: { account: accountId, role: RoleName.COUNTY_ADMIN, username: name },
      origin: { requestId: randomUUID(), address: 'console' },
    });
  };
  await within(db, unscoped, work, 'read write').catch((error: unknown) => {
    throw problemFrom(error) ?? error;
  });
}

/** @throws CONFLICT where it has an admin, INVALID where it can neither be found nor made */
async function existingCounty(
  db: Db,
  { code, name }: Pick<FirstAdmin, 'code' | 'name'>,
  today: string,
): Promise<County | null> {
  if (!/^\d{6}$/.test(code))
    throw invalid({ county: say('县代码须为 6 位数字', 'must be the 6 digits of the county’s code') });
  const county = await countyByCode(db, code);
  if (!county && !name?.trim())
    throw invalid({
      name: say(`还没有代码为 ${code} 的县，请给出县名`, `there is no county ${code} yet: give its name`),
    });
  if (county) await refuseSecond(db, county, today);
  return county;
}

async function refuseSecond(db: Db, { id, name }: County, today: string): Promise<void> {
  const { rows } = await sql<{ username: string }>`
    select username from account
    where status = 'ACTIVE' and id in (
      select account_id from post where county = ${id} and role = ${RoleName.COUNTY_ADMIN} and ends_by >= ${today})
    order by username`.execute(db);
  if (rows.length === 0) return;
  const names = rows.map(({ username }) => username).join(', ');
  throw conflict(
    say(
      `“${name}”已有县管理员（${names}）。请由其登录后新建账号并授予任职。`,
      `${name} has a county admin already (${names}): let them sign in, create the account and give it a post.`,
    ),
  );
}
