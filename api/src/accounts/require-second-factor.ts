import { Field, ID, InputType } from 'type-graphql';
import { v7 } from 'uuid';
import { Area } from '../areas/area.entity.js';
import type { Db } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import { changedMeanwhile } from '../kernel/write/constraints.js';
import { act } from '../kernel/write/deed.js';
import { givenRole } from './given-role.js';
import { RoleName } from './role-name.js';
import { rulesOf } from './second-factor-rules.js';

@InputType({ description: '按角色要求二次验证：Which roles must have a second factor in a county.' })
export class RequireSecondFactorInput {
  @Field(() => ID, { description: '县：The county.' })
  areaId!: string;

  @Field(() => [ID], {
    description: '角色：All that must have one from now on, built in or composed.',
  })
  roles!: string[];

  @Field(() => [ID], {
    description: '原有角色：All that had to until now, as they were read: CONFLICT where that has changed.',
  })
  instead!: string[];
}

export const requireSecondFactor = act(
  'requireSecondFactor',
  Area,
  async (tools, input: RequireSecondFactorInput) => {
    const county = await tools.load(Area, input.areaId); // locked: of two at once the later one sees what the first did
    const [roles, instead] = [ordered(input.roles), ordered(input.instead)];
    const before = await requiredIn(tools.db, county.id);
    if (String(before) !== String(instead)) throw changedMeanwhile();
    for (const role of roles) await givenRole(tools, role, county.id); // known, and not deleted meanwhile
    await sql`delete from second_factor_role where county = ${county.id} and role <> all(${roles})`.execute(
      tools.db,
    );
    const ids = roles.map(() => v7());
    await sql`
      insert into second_factor_role (id, county, area_path, role)
      select id, ${county.id}, ${county.areaPath}, role from unnest(${ids}::uuid[], ${roles}::text[]) as required (id, role)
      on conflict (county, role) do nothing`.execute(tools.db);
    tools.remarks.before = { roles: before };
    tools.remarks.after = { roles };
    const itself = sql`select id, area_path from area where id = ${county.id}`;
    const { rows } = await rulesOf(itself, tools.today).execute(tools.db);
    return { subject: county, answer: rows };
  },
);

/** As roles.ts has the built-in ones, then the ids of composed ones. */
function ordered(roles: readonly string[]): string[] {
  const builtIn: string[] = Object.values(RoleName);
  const composed = roles.filter((role) => !builtIn.includes(role));
  return [...builtIn.filter((role) => roles.includes(role)), ...new Set(composed.sort())];
}

async function requiredIn(db: Db, county: string): Promise<string[]> {
  const { rows } = await sql<{ role: string }>`
    select role from second_factor_role where county = ${county}`.execute(db);
  return ordered(rows.map(({ role }) => role));
}
