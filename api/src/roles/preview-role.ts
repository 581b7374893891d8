import { composedOf, inComposed } from '../accounts/composed-of.js';
import { inForce, Post } from '../accounts/post.entity.js';
import { Role } from '../accounts/role.entity.js';
import { viewerOf, type Context } from '../kernel/context.js';
import { within, type Db } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import { beyond, plain, type InRole, type RolePermission } from '../kernel/policy/composed.js';
import type { Catalogue } from '../kernel/policy/role.js';
import { permitted } from '../kernel/policy/translate.js';
import { mayDo } from '../kernel/read/may-do.js';
import { uuidOrNull } from '../kernel/uuid.js';
import { roleFacts, type RoleFacts } from './role-facts.js';
import type { UpdateRoleInput } from './role-input.js';
import type { RoleChange, RolePreview } from './role-preview.type.js';
import { saidOf } from './update-role.js';

const MOST = 200;

type Found = RoleFacts & { id: string; county: string; areaPath: string };
type Holding = Pick<RoleChange, 'postId' | 'accountId' | 'accountName' | 'placeName'> & { areaPath: string };
type OtherPost = InRole & { accountId: string; areaPath: string };

/**
 * What `updateRole` with this input would do to whom; null where the viewer could not do it.
 * @throws INVALID as `updateRole` would
 */
export async function previewRole(context: Context, input: UpdateRoleInput): Promise<RolePreview | null> {
  const viewer = viewerOf(context);
  const { kernel } = context;
  return within(kernel.db, viewer.envelope, async (db) => {
    const row = kernel.tables.row(Role.name, 't');
    const { rows } = await sql<Found>`
      select id, county, area_path as "areaPath", title, may, gives, given_by as "givenBy" from ${row.from}
      where ${row.id} = ${uuidOrNull(input.id)} and ${mayDo('updateRole', row, viewer, kernel.catalogue)}`.execute(
      db,
    );
    const [role] = rows;
    if (!role) return null;
    const facts = await roleFacts({ viewer, kernel, db }, role, saidOf(role, input), role.id);
    const adds = beyond(facts.may, role.may);
    const removes = beyond(role.may, facts.may);
    const { holdings, others } = await holders(context, db, role.id);
    const all = holdings.map(({ areaPath, ...holding }): RoleChange => {
      const held = (others.get(holding.accountId) ?? []).flatMap((post) =>
        coveredBy(post, areaPath, kernel.catalogue),
      );
      return { ...holding, gains: beyond(adds, held), loses: beyond(removes, held) };
    });
    const changes = all.filter(({ gains, loses }) => gains.length + loses.length > 0);
    return {
      ...{ adds, removes },
      addsGives: facts.gives.filter((each) => !role.gives.includes(each)),
      removesGives: role.gives.filter((each) => !facts.gives.includes(each)),
      posts: holdings.length,
      accounts: new Set(changes.map(({ accountId }) => accountId)).size,
      changes: changes.slice(0, MOST),
    };
  });
}

/** The posts in the role, and the other posts in force of whoever holds them. */
async function holders({ kernel, viewer }: Context, db: Db, roleId: string) {
  const { able, today } = viewer!;
  const post = kernel.tables.row(Post.name, 'p');
  const other = kernel.tables.row(Post.name, 'o');
  const inRole = sql`${inComposed(post.column('role'), roleId)}
    and ${post.column('endsBy')} >= ${today} and ${permitted(able, 'read', post)}`;
  const { rows: holdings } = await sql<Holding>`
    select ${post.id} as "postId", ${post.column('account')} as "accountId", ${post.column('accountName')} as "accountName",
      place_name(${post.path}) as "placeName", ${post.path} as "areaPath"
    from ${post.from} where ${inRole} order by ${post.column('accountName')}, ${post.path}, ${post.id}`.execute(
    db,
  );
  const { rows: others } = await sql<OtherPost>`
    select ${other.column('account')} as "accountId", ${other.path} as "areaPath", ${other.column('role')} as role,
      ${composedOf(other.column('role'), other.column('county'))} as composed
    from ${other.from} where ${other.column('account')} in (select ${post.column('account')} from ${post.from} where ${inRole})
      and ${other.column('role')} <> ${roleId} and ${inForce(other, today)} and ${permitted(able, 'read', other)}`.execute(
    db,
  );
  return { holdings, others: Map.groupBy(others, ({ accountId }) => accountId) };
}

/** What another post allows here already: one from here or above, but for what reaches upwards from where it lies itself. */
function coveredBy(post: OtherPost, areaPath: string, catalogue: Catalogue): RolePermission[] {
  if (!areaPath.startsWith(post.areaPath)) return [];
  return catalogue
    .mayOf(post)
    .map(plain)
    .map((each) => ({
      ...each,
      reach: each.reach.filter((kind) => post.areaPath === areaPath || kind !== 'AT_OR_ABOVE_AREA'),
    }));
}
