import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from '../kernel/graphql/connection.js';
import { ReadWhole } from '../kernel/graphql/outline.js';
import { DateTime, LocalDate } from '../kernel/graphql/scalars.js';
import { noticeKinds } from '../kernel/notice/notice-part.js';

registerEnumType(noticeKinds.values, {
  name: 'NoticeKind',
  description: '通知类型：What a notice tells.',
  valuesConfig: noticeKinds.config,
});

@ObjectType({
  description:
    '通知：Something that happened and concerns the viewer, told for as long as the viewer may read what it is about. Words are made of its kind and these fields.',
})
export class Notice {
  @Field(() => ID, { description: '编号：The same whenever the same is told.' })
  id!: string;

  @Field(() => noticeKinds.values, { description: '通知类型：What it tells.' })
  kind!: string;

  @Field(() => DateTime, { description: '时间：When it happened.' })
  at!: Date;

  @Field(() => Boolean, { description: '未读：Whether it is newer than what was read; see `readNotices`.' })
  unread!: boolean;

  @Field(() => String, { description: '对象类型：The type of what it is about, such as `Response`.' })
  subject!: string;

  @Field(() => ID, {
    nullable: true,
    description: '对象编号：Which one; null where it is about several.',
  })
  subjectId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '名称：What that is called: a response, a file, the title of a post.',
  })
  name!: string | null;

  @Field(() => String, { nullable: true, description: '地点：The area of a post.' })
  place!: string | null;

  @Field(() => ID, { nullable: true, description: '角色：The role of a post.' })
  role!: string | null;

  @Field(() => String, { nullable: true, description: '操作人：The name of who did it, where that is told.' })
  by!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '说明：The phase of a response; why an export failed.',
  })
  detail!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: '日期：The first day of a new post; the last day of what ends.',
  })
  day!: string | null;

  @Field(() => Int, { nullable: true, description: '数量：How many it is about, where these are several.' })
  count!: number | null;
}

@ObjectType({ description: '通知：A notice in the list, with its cursor.' })
export class NoticeEdge {
  @Field(() => Notice, { description: 'The notice.' })
  node!: Notice;

  @Field(() => String, { description: 'Its place in the list, for `after`.' })
  cursor!: string;
}

@ReadWhole()
@ObjectType({
  description: '通知列表：What happened in the last 30 days and concerns the viewer, newest first.',
})
export class NoticeConnection {
  @Field(() => [Notice], { description: 'The page, without cursors.' })
  nodes!: Notice[];

  @Field(() => [NoticeEdge], { description: 'The page, with cursors.' })
  edges!: NoticeEdge[];

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: '总数：How many there are in the whole list.' })
  totalCount!: number;

  @Field(() => Int, { description: '未读数：How many of the whole list are unread.' })
  unread!: number;
}
