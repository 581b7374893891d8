import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { OnSelf } from '../kernel/graphql/public.js';
import { MAX_PAGE, PAGE } from '../kernel/read/list.js';
import { NoticeConnection } from './notice.type.js';
import { notices } from './notices.js';
import { readNotices, ReadNoticesInput } from './read-notices.js';

@Resolver()
export class NoticesResolver {
  @Query(() => NoticeConnection, {
    description: '通知列表：What happened in the last 30 days and concerns the viewer, newest first.',
  })
  notices(
    @Arg('first', () => Int, { defaultValue: PAGE, description: `How many to return, at most ${MAX_PAGE}.` })
    _first: number,
    @Arg('after', () => String, { nullable: true, description: 'Only what comes after this cursor.' })
    _after: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NoticeConnection> {
    return notices(context, info);
  }

  @OnSelf()
  @Mutation(() => Boolean, { description: '通知已读：Marks the own notices as read, up to a moment.' })
  readNotices(
    @Arg('input', { description: '内容：Up to when.' }) input: ReadNoticesInput,
    @Ctx() context: Context,
  ) {
    return readNotices(context, input);
  }
}
