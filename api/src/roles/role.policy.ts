import { AreaKind } from '../areas/area-kind.js';
import { Area, AreaStatus } from '../areas/area.entity.js';
import { givesSql } from '../accounts/ranks.js';
import { Role, RoleStatus } from '../accounts/role.entity.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import { guard } from '../kernel/policy/guard.js';
import { atOrAboveArea, inArea, policy } from '../kernel/policy/policy.js';
import { NOTHING } from '../kernel/policy/translate.js';
import type { Catalogue } from '../kernel/policy/role.js';
import type { Viewer } from '../kernel/policy/viewer.js';
import { and } from '../kernel/read/and.js';
import type { Row } from '../kernel/read/row.js';
import { say } from '../kernel/words.js';
import { heldAt } from './held-at.js';
import { inUse } from './in-use.js';

const kept = inArea.while({ status: RoleStatus.ACTIVE }, say('该角色已删除。', 'This role is deleted.'));

export const rolePolicy = [
  policy(Area, {
    createRole: inArea.while(
      { kind: AreaKind.COUNTY, status: AreaStatus.ACTIVE },
      say('角色属于整个县，只能在县一级设置。', 'A role belongs to a county as a whole.'),
    ),
  }),
  // It lies at the county, and whoever holds a post below reads what that post is called.
  policy(Role, { read: atOrAboveArea, updateRole: kept, deleteRole: kept }),
];

/** Nobody changes, and so gives to others, a role that goes beyond what they hold at its county themselves. */
guard(Role, ['updateRole', 'deleteRole'], {
  condition: (role, viewer, catalogue) =>
    and([holdsAllOf(role, viewer, catalogue), givesAllOf(role, viewer, catalogue)]),
  because: say(
    '该角色有您在全县没有的权限，只能由拥有这些权限的人修改。',
    'This role can do what you cannot in the whole county: whoever holds all of it changes it.',
  ),
});

guard(Role, ['deleteRole'], {
  condition: (role, { today }) => sql<boolean>`${inUse(role.id, today)} = 0`,
  because: say('仍有任职在使用该角色，请先结束这些任职。', 'Posts are in this role: end them first.'),
  saidByDeed: true,
});

/** A permission that no policy declares any more allows nothing, and holds nobody up. */
function holdsAllOf(role: Row, { posts }: Viewer, catalogue: Catalogue): Sql<boolean> {
  const known = [...catalogue.permissions()].map(([subject, action]) => `${subject}.${action}`);
  const paths = new Set(
    posts.filter(({ areaPath }) => !areaPath.slice(0, -1).includes('/')).map(({ areaPath }) => areaPath),
  );
  const ways = [...paths].map((path) => {
    const held = JSON.stringify(heldAt({ posts }, catalogue, path));
    return sql`(${role.path} = ${path} and not exists (select from jsonb_array_elements(${role.column('may')}) as each
      where (each ->> 'subject') || '.' || (each ->> 'action') = any(${known})
        and not ${held}::jsonb @> jsonb_build_array(each)))`;
  });
  return ways.length === 0 ? NOTHING : sql<boolean>`(${sql.join(ways, sql.raw(' or '))})`;
}

const givesAllOf = (role: Row, viewer: Viewer, catalogue: Catalogue): Sql<boolean> =>
  sql<boolean>`not exists (select from unnest(${role.column('gives')}) as given (role)
    where not ${givesSql(viewer, catalogue, sql.ref('given.role'), role.path)})`;
