import { sql } from '../kernel/db/sql.js';
import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { AreaScope } from '../areas/area.filter.js';
import { listOf } from '../kernel/graphql/connection.js';
import { BooleanIs, IdIs, NodeFilter } from '../kernel/graphql/operators.js';
import { invalid } from '../kernel/errors.js';
import { filterBy } from '../kernel/read/filter.js';
import { say } from '../kernel/words.js';
import { daysAfter } from '../kernel/clock.js';
import { inForce, Post } from './post.entity.js';

@InputType({ description: '任职筛选：Which posts.' })
export class PostFilter extends NodeFilter {
  @Field(() => AreaScope, { nullable: true, description: '按任职区域：In this part of the tree.' })
  area?: AreaScope;

  @Field(() => IdIs, { nullable: true, description: '按账号：Held by this account.' })
  account?: IdIs;

  @Field(() => IdIs, { nullable: true, description: '按任职组织：Held at this organisation, or at none.' })
  organisation?: IdIs;

  @Field(() => IdIs, { nullable: true, description: '按角色：In this role, built in or composed.' })
  role?: IdIs;

  @Field(() => BooleanIs, { nullable: true, description: '是否在任：In force today, or not.' })
  current?: BooleanIs;

  @Field(() => BooleanIs, { nullable: true, description: '是否代理：Held in somebody’s stead, or not.' })
  delegated?: BooleanIs;

  @Field(() => Int, {
    nullable: true,
    description:
      '即将到期：In force today, and its last day is today or one of so many days after it, in China; 0 to 366.',
  })
  expiringWithinDays?: number;
}

filterBy(Post, {
  current: (row, { eq }: BooleanIs, { viewer }) => sql`${inForce(row, viewer.today)} = ${eq}`,
  expiringWithinDays: (row, days: number, { viewer }) => {
    if (days < 0 || days > 366)
      throw invalid({ 'filter.expiringWithinDays': say('须为 0 到 366 天', 'must be 0 to 366 days') });
    return sql`(${inForce(row, viewer.today)} and ${row.column('endsBy')} <= ${daysAfter(viewer.today, days)})`;
  },
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
