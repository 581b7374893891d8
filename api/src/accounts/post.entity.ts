import type { Rel } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { sql, type Sql } from '../kernel/db/sql.js';
import { Field, Int, ObjectType } from 'type-graphql';
import { Area } from '../areas/area.entity.js';
import { ScopedEntity, scopedOrOwnTable } from '../kernel/db/scoped.entity.js';
import { Node } from '../kernel/graphql/node.js';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { Computed } from '../kernel/read/readable.js';
import type { Row } from '../kernel/read/row.js';
import { Account } from './account.entity.js';
import { RoleName } from './role-name.js';

/** Both of its days count. */
export const inForce = (post: Row, today: string): Sql<boolean> =>
  sql<boolean>`(${post.column('startsOn')} <= ${today} and ${post.column('endsBy')} >= ${today})`;

@ObjectType({
  implements: Node,
  description: '任职：A role in an area for a term. Outside its term it allows nothing.',
})
@Entity(scopedOrOwnTable('post', 'account_id'))
@Check({ name: 'post_term_check', expression: 'ends_on is null or ends_on >= starts_on - 1' })
@Index({ properties: ['account', 'endsBy'] })
@Index({ properties: ['areaPath', 'startsOn', 'id'] })
@Index({
  name: 'post_county_admin',
  expression: `create index post_county_admin on post (county) where role = 'COUNTY_ADMIN'`,
})
export class Post extends ScopedEntity {
  @Field(() => Account, {
    nullable: true,
    description: '账号：Who holds it; null where the viewer may not open that account, see `accountName`.',
  })
  @ManyToOne(() => Account, { deleteRule: 'restrict' })
  account!: Rel<Account>;

  /** Kept by the database (see the migration): a holder at home elsewhere cannot be read from here, but has a name. */
  @Field(() => String, {
    description: '任职人：The display name of who holds it; of a post that has ended, as it was then.',
  })
  @Property({ type: 'text', default: '' })
  accountName!: string;

  @Field(() => RoleName, { description: '角色：What it allows.' })
  @Enum({ items: () => RoleName, type: 'text' })
  role!: RoleName;

  @Field(() => Area, {
    nullable: true,
    description:
      '任职区域：Where it allows that: here and everywhere below. Null where the viewer may not open it.',
  })
  @ManyToOne(() => Area, { deleteRule: 'restrict' })
  area!: Rel<Area>;

  @Field(() => String, { nullable: true, description: '职务：What the post is called, e.g. 党支部书记.' })
  @Property({ type: 'text', nullable: true })
  title!: string | null;

  @Field(() => LocalDate, { description: '起始日期：The first day it is in force.' })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: '结束日期：The last day it is in force; null while no end is set.',
  })
  @Property({ type: 'date', nullable: true })
  endsOn!: string | null;

  /** The last day for sorting and for policies, which stand on no nullable column. */
  @Property({ type: 'date', hidden: true, generated: `(coalesce(ends_on, 'infinity'::date)) stored` })
  endsBy!: string;

  @Field(() => Int, {
    description: '版本：Give it back with a change, so that nobody overwrites what they have not seen.',
  })
  @Property({ type: 'integer', version: true })
  version!: number;

  @Field(() => Boolean, { description: '在任：Whether it is in force today.' })
  @Computed((row, { viewer }) => inForce(row, viewer.today))
  current!: boolean;

  @Field(() => [String], {
    description:
      '可执行操作：The deeds that would succeed on it for the viewer now, by name of the mutation.',
  })
  viewerCan!: string[];
}
