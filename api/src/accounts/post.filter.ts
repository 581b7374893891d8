import { sql } from '../kernel/db/sql.js';
import { Field, InputType, registerEnumType } from 'type-graphql';
import { AreaScope } from '../areas/area.filter.js';
import { listOf } from '../kernel/graphql/connection.js';
import { BooleanIs, IdIs, NodeFilter } from '../kernel/graphql/operators.js';
import { filterBy } from '../kernel/read/filter.js';
import { inForce, Post } from './post.entity.js';
import { RoleNameIs } from './role-name.js';

@InputType({ description: '任职筛选：Which posts.' })
export class PostFilter extends NodeFilter {
  @Field(() => AreaScope, { nullable: true, description: '按任职区域：In this part of the tree.' })
  area?: AreaScope;

  @Field(() => IdIs, { nullable: true, description: '按账号：Held by this account.' })
  account?: IdIs;

  @Field(() => RoleNameIs, { nullable: true, description: '按角色：In this role.' })
  role?: InstanceType<typeof RoleNameIs>;

  @Field(() => BooleanIs, { nullable: true, description: '是否在任：In force today, or not.' })
  current?: BooleanIs;
}

filterBy(Post, {
  current: (row, { eq }: BooleanIs, { viewer }) => sql`${inForce(row, viewer.today)} = ${eq}`,
});

export enum PostOrderField {
  STARTS_ON = 'startsOn',
  ENDS_ON = 'endsBy',
}
registerEnumType(PostOrderField, {
  name: 'PostOrderField',
  description: '任职排序：What posts can be sorted by.',
  valuesConfig: {
    STARTS_ON: { description: '按起始日期：by their first day.' },
    ENDS_ON: { description: '按结束日期：by their last day; those without an end count as the latest.' },
  },
});

export const postList = listOf(Post, {
  filter: PostFilter,
  order: PostOrderField,
  orderName: 'PostOrder',
  defaultOrder: [{ field: 'startsOn', direction: 'DESC' }],
});
