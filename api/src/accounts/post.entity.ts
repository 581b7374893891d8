import type { Opt, Rel } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Sql } from '../kernel/db/sql.js';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Area } from '../areas/area.entity.js';
import { ScopedEntity, scopedOrOwnTable } from '../kernel/db/scoped.entity.js';
import { Node } from '../kernel/graphql/node.js';
import { LocalDate } from '../kernel/graphql/scalars.js';
import { inTerm } from '../kernel/read/in-term.js';
import { Computed } from '../kernel/read/readable.js';
import type { Row } from '../kernel/read/row.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Account } from './account.entity.js';
import { liesInAreas } from '../areas/lying.js';

export const inForce = (post: Row, today: string): Sql<boolean> => inTerm(post, today);

@ObjectType({
  implements: Node,
  description: '任职：A role in an area for a term. Outside its term it allows nothing.',
})
@Entity(scopedOrOwnTable('post', 'account_id'))
@Check({ name: 'post_term_check', expression: 'ends_on is null or ends_on >= starts_on - 1' })
@Index({ properties: ['account', 'endsBy'] })
@Index({ properties: ['delegatedFrom'] })
@Index({ properties: ['areaPath', 'startsOn', 'id'] })
@Index({ properties: ['county', 'endsBy', 'areaPath'] })
@Index({
  name: 'post_organisation',
  expression:
    'create index post_organisation on post (organisation_id, ends_by) where organisation_id is not null',
})
@Index({
  name: 'post_import',
  expression: 'create index post_import on post (import_id) where import_id is not null',
})
@Index({
  name: 'post_county_admin',
  expression: `create index post_county_admin on post (county) where role = 'COUNTY_ADMIN'`,
})
@Index({
  name: 'post_composed_role',
  expression: 'create index post_composed_role on post (role, ends_by) where length(role) = 36',
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

  /** Known to be one by a trigger (see the migration). */
  @Field(() => ID, {
    description:
      '角色：What it allows: the name of a built-in role, or the id of a composed one (see `role`).',
  })
  @Property({ type: 'text' })
  role!: string;

  @Field(() => Area, {
    nullable: true,
    description:
      '任职区域：Where it allows that: here and everywhere below. Null where the viewer may not open it.',
  })
  @ManyToOne(() => Area, { deleteRule: 'restrict' })
  area!: Rel<Area>;

  @Field(() => Organisation, {
    nullable: true,
    description:
      '任职组织：The organisation at which it is held: then it allows that in every area the organisation covers, and `area` is where the organisation belongs.',
  })
  @ManyToOne(() => Organisation, { nullable: true, deleteRule: 'restrict' })
  organisation!: Rel<Organisation> | null;

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

  @Field(() => Post, {
    nullable: true,
    description:
      '代理自：The post that is held in somebody’s stead, and ends no later than that; null for any other.',
  })
  @ManyToOne(() => Post, { deleteRule: 'restrict', nullable: true })
  delegatedFrom!: Opt<Rel<Post>> | null;

  @Field(() => String, {
    nullable: true,
    description: '委托人：By whom it was delegated, by the name of then.',
  })
  @Property({ type: 'text', nullable: true })
  delegatedBy!: Opt<string> | null;

  @Field(() => Boolean, { description: '代理：Whether it is held in somebody’s stead, for a leave.' })
  @Property({ type: 'boolean', generated: `(delegated_from_id is not null) stored` })
  delegated!: Opt<boolean>;

  /** The import that made it; null where it was granted by itself. */
  @Property({ type: 'uuid', nullable: true, hidden: true })
  importId!: Opt<string> | null;

  /** For the notice to whoever holds it. */
  @Property({ type: 'timestamptz', defaultRaw: 'now()', hidden: true })
  grantedAt!: Date;

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

/** Those that have ended go along with their area, too: it is the same area. They stay with it when it ends. */
liesInAreas(Post, { moves: 'all', passes: 'chosen' });
