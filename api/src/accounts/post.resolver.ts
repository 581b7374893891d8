import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { list, one } from '../kernel/read/read.js';
import { run } from '../kernel/write/run.js';
import { AssignedGrids, AssignGridsInput, assignGrids } from './assign-grids.js';
import { DelegatePostInput, delegatePost } from './delegate-post.js';
import { EndDelegationInput, endDelegation } from './end-delegation.js';
import { EndPostInput, endPost } from './end-post.js';
import { ExtendPostInput, extendPost } from './extend-post.js';
import { GrantPostInput, grantPost } from './grant-post.js';
import { Post } from './post.entity.js';
import { postList } from './post.filter.js';

@Resolver(() => Post)
export class PostResolver {
  @Query(() => postList.Connection, { description: '任职列表：The posts the viewer may read.' })
  posts(@Args(() => postList.Args) _: object, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return list(context, Post, info);
  }

  @Query(() => Post, {
    nullable: true,
    description: '任职：One post, or null where the viewer may not read it.',
  })
  post(
    @Arg('id', () => ID, { description: '编号：Its id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return one(context, Post, id, info);
  }

  @Mutation(() => Post, { description: '授予任职：Gives somebody a post.' })
  grantPost(
    @Arg('input', { description: '内容：The new post.' }) input: GrantPostInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, grantPost, input, info);
  }

  @Mutation(() => AssignedGrids, {
    description: '安排网格：Makes somebody the grid worker of several grids at once; all of them or none.',
  })
  assignGrids(
    @Arg('input', { description: '内容：Who, which grids, and for how long.' }) input: AssignGridsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, assignGrids, input, info);
  }

  @Mutation(() => Post, { description: '延长任职：Puts the end of a post off, or takes it away.' })
  extendPost(
    @Arg('input', { description: '内容：Which post, and until when.' }) input: ExtendPostInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, extendPost, input, info);
  }

  @Mutation(() => Post, {
    description: '委托代理：Somebody else holds the same role in the same area for a leave, marked as such.',
  })
  delegatePost(
    @Arg('input', { description: '内容：Which post, to whom, and for how long.' }) input: DelegatePostInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, delegatePost, input, info);
  }

  @Mutation(() => Post, { description: '结束代理：Ends what is held in somebody’s stead, at once.' })
  endDelegation(
    @Arg('input', { description: '内容：Which post.' }) input: EndDelegationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, endDelegation, input, info);
  }

  @Mutation(() => Post, { description: '结束任职：Ends a post, at once or on a day to come.' })
  endPost(
    @Arg('input', { description: '内容：Which post, and when.' }) input: EndPostInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, endPost, input, info);
  }
}
