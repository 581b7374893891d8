import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { list, one } from '../kernel/read/read.js';
import { run } from '../kernel/write/run.js';
import { AreaChange } from './area-change.entity.js';
import { areaChangeList } from './area-change.filter.js';
import { mergeAreas, MergeAreasInput } from './merge-areas.js';
import { moveArea, MoveAreaInput } from './move-area.js';
import { splitArea, SplitAreaInput } from './split-area.js';
import { undoAreaChange, UndoAreaChangeInput } from './undo-area-change.js';

@Resolver(() => AreaChange)
export class AreaChangeResolver {
  @Query(() => areaChangeList.Connection, {
    description: '区划变动列表：Changes of the tree, the newest first.',
  })
  areaChanges(
    @Args(() => areaChangeList.Args) _: object,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return list(context, AreaChange, info);
  }

  @Query(() => AreaChange, {
    nullable: true,
    description: '区划变动：One of them, e.g. to see how far it has come.',
  })
  areaChange(
    @Arg('id', () => ID, { description: '编号：Its id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return one(context, AreaChange, id, info);
  }

  @Mutation(() => AreaChange, {
    description:
      '划转区域：Puts an area below another, with all that lies in it. A large one is QUEUED and done by a job, all at once.',
  })
  moveArea(
    @Arg('input', { description: '内容：Which, and where to.' }) input: MoveAreaInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, moveArea, input, info);
  }

  @Mutation(() => AreaChange, { description: '合并区域：Makes areas one; see `moveArea` for large ones.' })
  mergeAreas(
    @Arg('input', { description: '内容：Which, and into what.' }) input: MergeAreasInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, mergeAreas, input, info);
  }

  @Mutation(() => AreaChange, {
    description:
      '拆分区域：Makes one area several; INVALID with `unassigned` where anything in it is in no part.',
  })
  splitArea(
    @Arg('input', { description: '内容：Which, and its parts.' }) input: SplitAreaInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, splitArea, input, info);
  }

  @Mutation(() => AreaChange, {
    description:
      '撤回区划变动：Takes a move, merge or split back; CONFLICT where something new depends on it.',
  })
  undoAreaChange(
    @Arg('input', { description: '内容：Which change.' }) input: UndoAreaChangeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, undoAreaChange, input, info);
  }
}
