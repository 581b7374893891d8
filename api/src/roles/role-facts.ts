import { gives, type Given } from '../accounts/ranks.js';
import { RoleStatus, type Role } from '../accounts/role.entity.js';
import { RoleName } from '../accounts/role-name.js';
import type { Db } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import { beyond, plain } from '../kernel/policy/composed.js';
import type { Catalogue } from '../kernel/policy/role.js';
import type { Viewer } from '../kernel/policy/viewer.js';
import { say, type Words } from '../kernel/words.js';
import { Faults } from '../kernel/write/faults.js';
import type { Place } from '../kernel/write/tools.js';
import { heldAt } from './held-at.js';
import { permissionFacts } from './permission-facts.js';
import type { RolePermissionInput } from './role-input.js';

export interface RoleSaid {
  title: string;
  may: readonly RolePermissionInput[];
  gives: readonly string[];
  givenBy: readonly RoleName[];
}
export type RoleFacts = Pick<Role, 'title' | 'may' | 'gives' | 'givenBy'>;

/** Who composes, and where to look at the county's other roles. */
export interface Composing {
  viewer: Viewer;
  kernel: { catalogue: Catalogue };
  db: Db;
}

/** Another composed role of the county. */
type Other = RoleFacts & { id: string; county: string };

/**
 * A composed role as it is kept, once everything about it holds: nothing in it goes beyond what the composer holds at the county and
 * may give there; and nobody who gives it, now or by a change of it, can do less than it can. Asked under a lock of the county.
 * @throws INVALID naming each field
 */
export async function roleFacts(
  { viewer, kernel: { catalogue }, db }: Composing,
  { county, areaPath }: Place,
  said: RoleSaid,
  id: string | null,
): Promise<RoleFacts> {
  const faults = new Faults();
  const { rows: others } = await sql<Other>`
    select id, county, title, may, gives, given_by as "givenBy" from role
    where county = ${county} and status = ${RoleStatus.ACTIVE} and id is distinct from ${id}::uuid`.execute(
    db,
  );
  const facts: RoleFacts = {
    title: faults.text('title', '名称', said.title, { min: 2, max: 20 }),
    may: permissionFacts(said.may, heldAt(viewer, catalogue, areaPath), catalogue, faults),
    gives: [...new Set(said.gives)],
    givenBy: Object.values(RoleName).filter((role) => said.givenBy.includes(role)),
  };
  const builtIn = Object.values(catalogue.roles).some(({ title: { zh, en } }) =>
    [zh, en.toLowerCase()].includes(facts.title.toLowerCase()),
  );
  faults.unless(!builtIn, 'title', say('与内置角色同名，请换一个名称', 'is what a built-in role is called'));
  const asked: Asked = { catalogue, facts, others, faults };
  facts.gives.forEach((role) =>
    checkGiven(role, asked, (given) => gives(viewer, catalogue, given, areaPath)),
  );
  facts.givenBy.forEach((role) => checkGiver(role, asked, gives(viewer, catalogue, role, areaPath)));
  if (id)
    others.filter((other) => other.gives.includes(id)).forEach((other) => checkComposedGiver(other, asked));
  faults.raise();
  return facts;
}

interface Asked {
  catalogue: Catalogue;
  facts: RoleFacts;
  others: readonly Other[];
  faults: Faults;
}

/** A role is no way to make somebody who can do more. */
function checkGiven(
  role: string,
  { catalogue, facts, others, faults }: Asked,
  mayGive: (role: string | Given) => boolean,
) {
  const other = others.find(({ id }) => id === role);
  const known = other ?? (catalogue.isBuiltIn(role) ? role : null);
  const unknown = say('没有这一角色，或不能授予自身', 'names a role that does not exist, or itself');
  if (!faults.unless(known !== null, 'gives', unknown)) return;
  const name = other ? say(other.title, other.title) : catalogue.roles[role]!.title;
  faults.unless(
    mayGive(known!),
    'gives',
    say(`您自己不能授予“${name.zh}”`, `has ${name.en}, which you may not give yourself`),
  );
  const may = other ? other.may : catalogue.mayOf({ role }).map(plain);
  const given = other ? other.gives : catalogue.givesOf({ role });
  const more = beyond(may, facts.may).length > 0 || given.some((each) => !facts.gives.includes(each));
  faults.unless(
    !more,
    'gives',
    say(
      `“${name.zh}”的权限超出本角色，不能由它授予`,
      `has ${name.en}, which can do more than this role itself`,
    ),
  );
}

function checkGiver(role: RoleName, { catalogue, facts, others, faults }: Asked, mayGive: boolean) {
  const { title, gives: given } = catalogue.roles[role]!;
  const more = beyond(facts.may, catalogue.mayOf({ role }).map(plain)).length > 0;
  const givesEach = facts.gives.every((each) =>
    catalogue.gives({ role }, others.find(({ id }) => id === each) ?? each),
  );
  const able = given.length > 0 && givesEach;
  faults.unless(mayGive && able && !more, 'givenBy', refused(title));
}

function checkComposedGiver(other: Other, { facts, faults }: Asked) {
  const less =
    beyond(facts.may, other.may).length > 0 || facts.gives.some((each) => !other.gives.includes(each));
  const words = say(
    `角色“${other.title}”可以授予本角色，但没有其中的全部权限：请先修改那个角色`,
    `goes beyond the role ${other.title}, which gives this one: change that one first`,
  );
  faults.unless(!less, 'may', words);
}

const refused = ({ zh, en }: Words): Words =>
  say(
    `“${zh}”没有本角色的全部权限，或不归您授予，不能由其授予本角色`,
    `has ${en}, which lacks part of this role or is not yours to give`,
  );
