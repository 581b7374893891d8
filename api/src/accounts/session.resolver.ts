import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { OnSelf, Public, WhileViewing } from '../kernel/graphql/public.js';
import { run } from '../kernel/write/run.js';
import { ChangePasswordInput, changePassword } from './change-password.js';
import { DemoAccount, demoAccounts } from './demo-accounts.js';
import { EndSessionInput, endSession } from './end-session.js';
import { endViewAs } from './end-view-as.js';
import { SignedIn, signIn } from './sign-in.js';
import { signOut } from './sign-out.js';
import { ViewAs, ViewAsInput, viewAs } from './view-as.js';

@Resolver()
export class SessionResolver {
  @Public()
  @Query(() => [DemoAccount], { description: '演示账号：Logins to click; empty outside demo mode.' })
  demoAccounts(@Ctx() { kernel }: Context) {
    return demoAccounts(kernel);
  }

  @Public()
  @Mutation(() => SignedIn, {
    description:
      '登录：Opens a session, which ends 12 hours after its last use and after 7 days in any case.',
  })
  signIn(
    @Arg('username', { description: '用户名：The username.' }) username: string,
    @Arg('password', { description: '密码：The password.' }) password: string,
    @Arg('code', () => String, {
      nullable: true,
      description:
        '验证码：Where the account has a second factor: the code of the app, or a recovery code. Where it is missing or wrong the refusal is INVALID and names `code`.',
    })
    code: string | null,
    @Ctx() context: Context,
  ) {
    return signIn(context, { username, password, code });
  }

  @OnSelf()
  @Mutation(() => Boolean, { description: '退出登录：Ends the session of this request.' })
  signOut(@Ctx() context: Context) {
    return signOut(context);
  }

  @Mutation(() => ViewAs, {
    description:
      '以他人身份查看：Opens a view of what an account sees, as far as the caller may read it too; for half an hour.',
  })
  viewAs(
    @Arg('input', { description: '内容：The account, and why.' }) input: ViewAsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, viewAs, { ...input, sessionId: context.sessionId! }, info);
  }

  @WhileViewing()
  @Mutation(() => Boolean, {
    description: '结束查看：Ends the view in which it is sent; false where there is none.',
  })
  endViewAs(@Ctx() context: Context) {
    return endViewAs(context);
  }

  @OnSelf()
  @Mutation(() => Boolean, { description: '结束会话：Ends one of the own sessions.' })
  endSession(
    @Arg('input', { description: '内容：Which session.' }) input: EndSessionInput,
    @Ctx() context: Context,
  ) {
    return endSession(context, input);
  }

  @OnSelf()
  @Mutation(() => Boolean, {
    description: '修改密码：Changes the own password and ends every other session.',
  })
  changePassword(
    @Arg('input', { description: '内容：The passwords.' }) input: ChangePasswordInput,
    @Ctx() context: Context,
  ) {
    return changePassword(context, input);
  }
}
