import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { list, one } from '../kernel/read/read.js';
import { run } from '../kernel/write/run.js';
import { Area } from './area.entity.js';
import { areaList } from './area.filter.js';
import { ChangeAreaCodeInput, changeAreaCode } from './change-area-code.js';
import { ChangeAreaKindInput, changeAreaKind } from './change-area-kind.js';
import { CloseAreaInput, closeArea } from './close-area.js';
import { CreateAreaInput, createArea } from './create-area.js';
import { AreaImport, ImportAreasInput, importAreas } from './import-areas.js';
import { ReopenAreaInput, reopenArea } from './reopen-area.js';
import { RenameAreaInput, renameArea } from './rename-area.js';

@Resolver(() => Area)
export class AreaResolver {
  @Query(() => areaList.Connection, { description: '区域列表：The areas the viewer may read.' })
  areas(@Args(() => areaList.Args) _: object, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return list(context, Area, info);
  }

  @Query(() => Area, {
    nullable: true,
    description: '区域：One area, or null where the viewer may not read it.',
  })
  area(
    @Arg('id', () => ID, { description: '编号：Its id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return one(context, Area, id, info);
  }

  @Mutation(() => Area, { description: '新建区域：Creates an area below another.' })
  createArea(
    @Arg('input', { description: '内容：The new area.' }) input: CreateAreaInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, createArea, input, info);
  }

  @Mutation(() => Area, { description: '区域更名：Renames an area; its history keeps the old name.' })
  renameArea(
    @Arg('input', { description: '内容：The new name.' }) input: RenameAreaInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, renameArea, input, info);
  }

  @Mutation(() => Area, { description: '恢复区域：Puts a closed area to use again.' })
  reopenArea(
    @Arg('input', { description: '内容：What is to change.' }) input: ReopenAreaInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, reopenArea, input, info);
  }

  @Mutation(() => Area, {
    description: '变更区域类型：Makes an area another kind, where what is in it allows that.',
  })
  changeAreaKind(
    @Arg('input', { description: '内容：What is to change.' }) input: ChangeAreaKindInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, changeAreaKind, input, info);
  }

  @Mutation(() => Area, {
    description:
      '变更区划代码：Gives an area another official code from a day on; its history keeps the old.',
  })
  changeAreaCode(
    @Arg('input', { description: '内容：What is to change.' }) input: ChangeAreaCodeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, changeAreaCode, input, info);
  }

  @Mutation(() => Area, { description: '撤销区域：Closes an area under which nothing current is left.' })
  closeArea(
    @Arg('input', { description: '内容：Which area.' }) input: CloseAreaInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, closeArea, input, info);
  }

  @Mutation(() => AreaImport, {
    description:
      '导入区划：Reads a table of divisions; all of it or nothing, and a second time changes nothing.',
  })
  importAreas(
    @Arg('input', { description: '内容：The table.' }) input: ImportAreasInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, importAreas, input, info);
  }
}
