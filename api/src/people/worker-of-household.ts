import { FieldResolver, Resolver } from 'type-graphql';
import { Account, AccountStatus } from '../accounts/account.entity.js';
import { inForce, Post } from '../accounts/post.entity.js';
import { mayByRole } from '../accounts/may-by-role.js';
import { Area, AreaStatus } from '../areas/area.entity.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import type { IdIs } from '../kernel/graphql/operators.js';
import type { Catalogue } from '../kernel/policy/role.js';
import { permitted } from '../kernel/policy/translate.js';
import type { Viewer } from '../kernel/policy/viewer.js';
import { and } from '../kernel/read/and.js';
import { filterBy, operatorsSql } from '../kernel/read/filter.js';
import { contribute, one, readWithParent, type Reading } from '../kernel/read/readable.js';
import type { Row } from '../kernel/read/row.js';
import { Household } from './household.entity.js';

interface Asking {
  viewer: Viewer;
  catalogue: Catalogue;
}

/**
 * Whether a post lets its holder record visits, today. A post ends, an area closes, an account is disabled: then the household
 * that was given to its holder is nobody's again, and nothing has to be cleaned up (docs/decisions/021).
 */
function mayVisit(post: Row, { viewer, catalogue }: Asking): Sql<boolean> {
  const area = post.tables.row(Area.name, `${post.alias}_area`);
  const holder = post.tables.row(Account.name, `${post.alias}_holder`);
  return and([
    mayByRole(post.column('role'), Household.name, 'recordVisit', catalogue),
    sql`${post.column('organisation')} is null`, // a team goes where it is sent; a door belongs to who stands there
    inForce(post, viewer.today),
    sql`exists (select from ${area.from} where ${area.id} = ${post.column('area')} and ${area.column('status')} = ${AreaStatus.ACTIVE})`,
    sql`not exists (select from ${holder.from} where ${holder.id} = ${post.column('account')}
      and ${holder.column('status')} = ${AccountStatus.DISABLED})`,
  ]);
}

/** The posts by which an account may be given households: of those that the viewer may read. */
export const isWorkerOf = (post: Row, accountId: Sql, asking: Asking): Sql<boolean> =>
  and([
    sql`${post.column('account')} = ${accountId}`,
    permitted(asking.viewer.able, 'read', post),
    mayVisit(post, asking),
  ]);

/** The post by which the worker of a household goes there. */
const goesThere = (household: Row, post: Row, asking: Asking): Sql<boolean> =>
  and([
    sql`${post.column('account')} = ${household.column('worker')}`,
    sql`starts_with(${household.path}, ${post.path})`,
    mayVisit(post, asking),
  ]);

contribute(Household, {
  worker: one(
    () => Post,
    goesThere,
    (post) => sql`${post.path} desc, ${post.id}`,
  ),
});

/** As the field is read: a household is nobody's to whoever may not read the post. */
filterBy(Household, {
  worker: (household, { isNull, ...is }: IdIs, reading: Reading) => {
    const post = reading.table(Post);
    const has = sql`exists (select from ${post.from} where ${goesThere(household, post, reading)} and ${reading.visible(post)})`;
    return and([
      ...(isNull === undefined || isNull === null ? [] : [isNull ? sql`not ${has}` : has]),
      ...(Object.keys(is).length > 0 ? [operatorsSql('worker', household, { ...is }), has] : []),
    ]);
  },
});

@Resolver(() => Household)
export class WorkerOfHouseholdResolver {
  @FieldResolver(() => Post, {
    nullable: true,
    description:
      '责任网格员：Who goes to this door, by the post that lets them; null where nobody was assigned, where that post has ended, or where the viewer may not read it.',
  })
  worker(): Post | null {
    return readWithParent();
  }
}
