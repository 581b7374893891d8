import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { OnSelf, Public } from '../kernel/graphql/public.js';
import { ChangePasswordInput, changePassword } from './change-password.js';
import { DemoAccount, demoAccounts } from './demo-accounts.js';
import { EndSessionInput, endSession } from './end-session.js';
import { SignedIn, signIn } from './sign-in.js';
import { signOut } from './sign-out.js';

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
    @Ctx() context: Context,
  ) {
    return signIn(context, username, password);
  }

  @OnSelf()
  @Mutation(() => Boolean, { description: '退出登录：Ends the session of this request.' })
  signOut(@Ctx() context: Context) {
    return signOut(context);
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
