import { sql } from '../kernel/db/sql.js';
import { Field, ObjectType } from 'type-graphql';
import { dayOf } from '../kernel/clock.js';
import type { Kernel } from '../kernel/context.js';
import { everything, within } from '../kernel/db/database.js';
import { DEMO_PASSWORD } from './password.js';
import { RoleName } from './role-name.js';

@ObjectType({ description: '演示账号：One to click in a demo; elsewhere there is none.' })
export class DemoAccount {
  @Field(() => String, { description: '用户名：Its username.' })
  username!: string;

  @Field(() => String, { description: '姓名：Its display name.' })
  displayName!: string;

  @Field(() => RoleName, { description: '角色：The role of its post.' })
  role!: RoleName;

  @Field(() => String, { description: '区域名称：Where its post lies.' })
  areaName!: string;

  @Field(() => String, { description: '密码：Its password, which everybody knows.' })
  password!: string;
}

/** How the demo data name their accounts: by role, and by the official code of the area. */
export const DEMO_USERNAME = '^((county|inspector)(-[0-9]+)?|(township|village|grid)-[0-9-]+)$';
const PER_ROLE = 3;

/** A few of each role, in the order of the tree; none outside demo mode. */
export async function demoAccounts({ db, demo, clock }: Kernel): Promise<DemoAccount[]> {
  if (!demo) return [];
  const today = dayOf(clock.now());
  const { rows } = await within(db, everything('the logins of the demo'), (db) =>
    sql<DemoAccount>`
      select username, "displayName", role, "areaName", ${DEMO_PASSWORD}::text as password from (
        select account.username, account.display_name as "displayName", post.role, area.name as "areaName",
          row_number() over (partition by post.role order by account.username) as place,
          length(area.area_path) as depth
        from account
        join post on post.account_id = account.id and post.starts_on <= ${today} and post.ends_by >= ${today}
        join area on area.id = post.area_id
        where account.username ~ ${DEMO_USERNAME} and account.status = 'ACTIVE'
      ) as ranked
      where place <= ${PER_ROLE}
      order by depth, role, username`.execute(db),
  );
  return rows;
}
