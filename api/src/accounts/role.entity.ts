import { ArrayType, type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Area } from '../areas/area.entity.js';
import { liesInAreas } from '../areas/lying.js';
import { countyTable, ScopedEntity } from '../kernel/db/scoped.entity.js';
import { sql } from '../kernel/db/sql.js';
import { conflict } from '../kernel/errors.js';
import { Node } from '../kernel/graphql/node.js';
import { EnumIs } from '../kernel/graphql/operators.js';
import type { RolePermission } from '../kernel/policy/composed.js';
import { Computed } from '../kernel/read/readable.js';
import { say } from '../kernel/words.js';
import { onConstraint } from '../kernel/write/constraints.js';
import { inComposed } from './composed-of.js';
import { Post } from './post.entity.js';
import { RoleName } from './role-name.js';

export enum RoleStatus {
  ACTIVE = 'ACTIVE',
  DELETED = 'DELETED',
}
registerEnumType(RoleStatus, {
  name: 'RoleStatus',
  description: '角色状态：Whether a composed role can be given.',
  valuesConfig: {
    ACTIVE: { description: '可用：it can be given.' },
    DELETED: { description: '已删除：nobody holds it or can; kept for the posts that were in it.' },
  },
});
export const RoleStatusIs = EnumIs(RoleStatus, 'RoleStatus');

@ObjectType('RolePermission', {
  description: '角色权限：One permission of a composed role, and how far it reaches from a post.',
})
export class RolePermissionType implements RolePermission {
  @Field(() => String, { description: '对象类型：On which type of record.' })
  subject!: string;

  @Field(() => String, {
    description: '操作：A deed by the name of its mutation, `read`, or a field group such as `readContact`.',
  })
  action!: string;

  @Field(() => [String], {
    description: '范围：Which kinds of reach, of those in `permissions.reaches`; any of them will do.',
  })
  reach!: string[];
}

/** Everybody with a post in the county reads what its roles are called and allow, so the third wall is the county's. */
@ObjectType({
  implements: Node,
  description:
    '自定义角色：A role composed in a county out of permissions. Its `id` stands where a built-in role has its name, such as in `Post.role`.',
})
@Entity(countyTable('role'))
@Index({ properties: ['county', 'title', 'id'] })
@Index({
  name: 'role_title_unique',
  expression: `create unique index role_title_unique on role (county, title) where status = 'ACTIVE'`,
})
export class Role extends ScopedEntity {
  @Field(() => Area, {
    nullable: true,
    description: '县：The county it belongs to; null where the viewer may not open it.',
  })
  @ManyToOne(() => Area, { deleteRule: 'restrict' })
  area!: Rel<Area>;

  @Field(() => String, { description: '名称：What it is called.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => [RolePermissionType], { description: '权限：What it allows.' })
  @Property({ type: 'jsonb' })
  may!: RolePermissionType[];

  @Field(() => [ID], {
    description: '可授予的角色：Which roles its holders may give, inside their own area.',
  })
  @Property({ type: ArrayType, columnType: 'text[]' })
  gives!: string[];

  @Field(() => [RoleName], {
    description:
      '可由谁授予：Which built-in roles may give it, beside the county admin who always may: inside their own area.',
  })
  @Property({ type: ArrayType, columnType: 'text[]' })
  givenBy!: RoleName[];

  @Field(() => RoleStatus, { description: '状态：Whether it can be given.' })
  @Enum({ items: () => RoleStatus, type: 'text' })
  status: RoleStatus = RoleStatus.ACTIVE;

  @Field(() => Int, {
    description: '版本：Give it back with a change, so that nobody overwrites what they have not seen.',
  })
  @Property({ type: 'integer', version: true })
  version!: number;

  @Field(() => Int, {
    description: '使用中的任职：How many posts that have not ended are in it, of those the viewer may read.',
  })
  @Computed((row, { table, visible, viewer }) => {
    const post = table(Post);
    return sql`(select count(*) from ${post.from} where ${inComposed(post.column('role'), row.id)}
      and ${post.column('endsBy')} >= ${viewer.today} and ${visible(post)})`;
  })
  inUse!: number;

  @Field(() => [String], {
    description:
      '可执行操作：The deeds that would succeed on it for the viewer now, by name of the mutation.',
  })
  viewerCan!: string[];
}

onConstraint('role_title_unique', () =>
  conflict(
    say('本县已有同名的角色，请换一个名称。', 'The county has a role of this name: choose another one.'),
  ),
);
onConstraint('role_known', () =>
  conflict(say('该角色刚刚被删除，请刷新后再试。', 'This role has just been deleted: load the page again.')),
);

/** Lies at a county, which never moves, nor ends. */
liesInAreas(Role, { moves: 'none', passes: 'stays' });
