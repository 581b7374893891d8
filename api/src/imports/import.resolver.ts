import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { list, one } from '../kernel/read/read.js';
import { run } from '../kernel/write/run.js';
import { CancelImportInput, cancelImport } from './cancel-import.js';
import { CheckImportInput, checkImport } from './check-import.js';
import { CreateImportInput, createImport } from './create-import.js';
import { ImportFinding } from './import-finding.entity.js';
import { Import } from './import.entity.js';
import { importFindingList, importList } from './import.filter.js';
import { StartImportInput, startImport } from './start-import.js';
import { FirstPasswords, TakeFirstPasswordsInput, takeFirstPasswords } from './take-first-passwords.js';
import { UndoImportInput, undoImport } from './undo-import.js';

@Resolver(() => Import)
export class ImportResolver {
  @Query(() => importList.Connection, {
    description: '导入列表：The imports into the areas the viewer answers for, the newest first.',
  })
  imports(@Args(() => importList.Args) _: object, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return list(context, Import, info);
  }

  @Query(() => Import, {
    nullable: true,
    description: '导入：One import, to follow its progress; null where the viewer may not read it.',
  })
  import(
    @Arg('id', () => ID, { description: '编号：Its id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return one(context, Import, id, info);
  }

  @Query(() => importFindingList.Connection, {
    description:
      '导入问题列表：What is wrong or doubtful in files, row by row. Of one file at most 5000 are kept.',
  })
  importFindings(
    @Args(() => importFindingList.Args) _: object,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return list(context, ImportFinding, info);
  }

  @Mutation(() => Import, {
    description: '新建导入：Begins an import; then the file is sent to `PUT /imports/<id>/file`.',
  })
  createImport(
    @Arg('input', { description: '内容：Where to, and of what.' }) input: CreateImportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, createImport, input, info);
  }

  @Mutation(() => Import, {
    description: '检查导入：A dry run: holds every row against the register and writes none.',
  })
  checkImport(
    @Arg('input', { description: '内容：What its columns are.' }) input: CheckImportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, checkImport, input, info);
  }

  @Mutation(() => Import, { description: '开始导入：Writes what was checked, some hundred rows at a time.' })
  startImport(
    @Arg('input', { description: '内容：What happens with doubtful rows and wrong ones.' })
    input: StartImportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, startImport, input, info);
  }

  @Mutation(() => Import, { description: '取消导入：Stops an import; what it has written can be undone.' })
  cancelImport(
    @Arg('input', { description: '内容：Which import.' }) input: CancelImportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, cancelImport, input, info);
  }

  @Mutation(() => Import, {
    description: '撤销导入：Removes all that an import made, as long as nothing depends on it.',
  })
  undoImport(
    @Arg('input', { description: '内容：Which import.' }) input: UndoImportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, undoImport, input, info);
  }

  @Mutation(() => FirstPasswords, {
    description:
      '领取初始密码：The first passwords of the accounts that an import has made, once, for whoever imported.',
  })
  takeFirstPasswords(
    @Arg('input', { description: '内容：Which import.' }) input: TakeFirstPasswordsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, takeFirstPasswords, input, info);
  }
}
