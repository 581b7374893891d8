import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { list, one } from '../kernel/read/read.js';
import { run } from '../kernel/write/run.js';
import { CancelExportInput, cancelExport } from './cancel-export.js';
import { CreateExportInput, createExport } from './create-export.js';
import { Export } from './export.entity.js';
import { exportList } from './export.filter.js';
import { inOnePost } from './in-one-post.js';

@Resolver(() => Export)
export class ExportResolver {
  @Query(() => exportList.Connection, { description: '导出列表：The exports the viewer has asked for.' })
  exports(@Args(() => exportList.Args) _: object, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return list(context, Export, info);
  }

  @Query(() => Export, {
    nullable: true,
    description: '导出：One export, to follow its progress; null where the viewer may not read it.',
  })
  export(
    @Arg('id', () => ID, { description: '编号：Its id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return one(context, Export, id, info);
  }

  @Mutation(() => Export, {
    description: '导出列表：Writes a list to a file, page after page, as the viewer sees it in one post.',
  })
  createExport(
    @Arg('input', { description: '内容：Which list, and why.' }) input: CreateExportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(inOnePost(context, input.postId), createExport, input, info);
  }

  @Mutation(() => Export, {
    description: '取消导出：Ends an export that is not done; what it has written goes.',
  })
  cancelExport(
    @Arg('input', { description: '内容：Which export.' }) input: CancelExportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, cancelExport, input, info);
  }
}
