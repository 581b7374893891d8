import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { list, one } from '../kernel/read/read.js';
import { contribute, many, readWithParent } from '../kernel/read/readable.js';
import { run } from '../kernel/write/run.js';
import { Account } from './account.entity.js';
import { accountList } from './account.filter.js';
import { CreateAccountInput, createAccount } from './create-account.js';
import { DisableAccountInput, disableAccount } from './disable-account.js';
import { EnableAccountInput, enableAccount } from './enable-account.js';
import { Post } from './post.entity.js';
import { postList } from './post.filter.js';
import { ResetPasswordInput, resetPassword } from './reset-password.js';
import { UpdateAccountInput, updateAccount } from './update-account.js';

contribute(Account, { posts: many(() => Post, 'account') });

@Resolver(() => Account)
export class AccountResolver {
  @Query(() => accountList.Connection, { description: '账号列表：The accounts the viewer may read.' })
  accounts(
    @Args(() => accountList.Args) _: object,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return list(context, Account, info);
  }

  @Query(() => Account, {
    nullable: true,
    description: '账号：One account, or null where the viewer may not read it.',
  })
  account(
    @Arg('id', () => ID, { description: '编号：Its id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return one(context, Account, id, info);
  }

  @FieldResolver(() => postList.Connection, {
    description: '任职列表：Its posts, also those that have ended.',
  })
  posts(@Args(() => postList.Args) _: object): object {
    return readWithParent();
  }

  @Mutation(() => Account, { description: '新建账号：Creates an account at home in an area.' })
  createAccount(
    @Arg('input', { description: '内容：The new account.' }) input: CreateAccountInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, createAccount, input, info);
  }

  @Mutation(() => Account, { description: '修改账号：Changes the name or the phone of an account.' })
  updateAccount(
    @Arg('input', { description: '内容：What changes.' }) input: UpdateAccountInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, updateAccount, input, info);
  }

  @Mutation(() => Account, { description: '停用账号：Disables an account and ends its sessions.' })
  disableAccount(
    @Arg('input', { description: '内容：Which account.' }) input: DisableAccountInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, disableAccount, input, info);
  }

  @Mutation(() => Account, { description: '启用账号：Lets a disabled account sign in again.' })
  enableAccount(
    @Arg('input', { description: '内容：Which account.' }) input: EnableAccountInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, enableAccount, input, info);
  }

  @Mutation(() => Account, {
    description: '重置密码：Sets the password of somebody else and ends their sessions.',
  })
  resetPassword(
    @Arg('input', { description: '内容：The account and its new password.' }) input: ResetPasswordInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, resetPassword, input, info);
  }
}
