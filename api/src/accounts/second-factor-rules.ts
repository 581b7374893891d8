import { Area } from '../areas/area.entity.js';
import { viewerOf, type Context } from '../kernel/context.js';
import { readWithin } from '../kernel/db/database.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import { permitted } from '../kernel/policy/translate.js';
import { uuidOrNull } from '../kernel/uuid.js';
import { RoleName } from './role-name.js';
import type { SecondFactorRule } from './second-factor.type.js';

/**
 * Every role, whether it must have a second factor, and how many who hold it have none.
 * @param county selects its id and its path; no rule where it selects nothing
 */
export const rulesOf = (county: Sql, today: string): Sql<SecondFactorRule> => sql<SecondFactorRule>`
  with county (id, path) as (${county})
  select role.name as role,
    exists (select from second_factor_role as rule where rule.county = county.id and rule.role = role.name) as required,
    count(distinct held.holder)::int as holders,
    (count(distinct held.holder) filter (where not held.has_one))::int as lacking
  from county cross join lateral (
    select name, place, '' as title from unnest(${Object.values(RoleName)}::text[]) with ordinality as built_in (name, place)
    union all
    select id::text, 1000, title from role where role.county = county.id and role.status = 'ACTIVE'
  ) as role (name, place, title)
  left join lateral (
    select post.account_id as holder, coalesce(account.has_second_factor, false) as has_one
    from post join area on area.id = post.area_id and area.status = 'ACTIVE'
    left join account on account.id = post.account_id
    where post.role = role.name and post.area_path >= county.path and post.area_path < left(county.path, -1) || '0'
      and post.starts_on <= ${today} and post.ends_by >= ${today} and account.status is distinct from 'DISABLED'
  ) as held on true
  group by county.id, role.name, role.place, role.title order by role.place, role.title, role.name`;

/** Told to whoever may set them, also before they have a second factor themselves; null to anybody else. */
export async function secondFactorRules(
  context: Context,
  areaId: string,
): Promise<SecondFactorRule[] | null> {
  const viewer = viewerOf(context);
  const { db, tables } = context.kernel;
  const area = tables.row(Area.name, 'c');
  const county = sql`select ${area.id}, ${area.path} from ${area.from}
    where ${area.id} = ${uuidOrNull(areaId)} and ${permitted(viewer.able, 'requireSecondFactor', area)}`;
  const rules = await readWithin<SecondFactorRule>(
    db,
    viewer.envelope,
    rulesOf(county, viewer.today).compile(),
  );
  return rules.length > 0 ? rules : null;
}
