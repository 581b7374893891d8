import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { OnSelf } from '../kernel/graphql/public.js';
import { run } from '../kernel/write/run.js';
import { Account } from './account.entity.js';
import { ConfirmSecondFactorInput, confirmSecondFactor } from './confirm-second-factor.js';
import { RemoveSecondFactorInput, removeSecondFactor } from './remove-second-factor.js';
import { RenewRecoveryCodesInput, renewRecoveryCodes } from './renew-recovery-codes.js';
import { RequireSecondFactorInput, requireSecondFactor } from './require-second-factor.js';
import { ResetSecondFactorInput, resetSecondFactor } from './reset-second-factor.js';
import { secondFactorRules } from './second-factor-rules.js';
import { SecondFactorConfirmed, SecondFactorRule, SecondFactorStart } from './second-factor.type.js';
import { StartSecondFactorInput, startSecondFactor } from './start-second-factor.js';

@Resolver()
export class SecondFactorResolver {
  @Query(() => [SecondFactorRule], {
    nullable: true,
    description:
      '二次验证要求：Which roles must have a second factor in a county; null where the viewer does not decide that.',
  })
  secondFactorRules(
    @Arg('areaId', () => ID, { description: '县：The county.' }) areaId: string,
    @Ctx() context: Context,
  ): Promise<SecondFactorRule[] | null> {
    return secondFactorRules(context, areaId);
  }

  @OnSelf()
  @Mutation(() => SecondFactorStart, {
    description:
      '开始设置二次验证：A secret for an authenticator app; in force once it is confirmed, within ten minutes.',
  })
  startSecondFactor(
    @Arg('input', { description: '内容：The password.' }) input: StartSecondFactorInput,
    @Ctx() context: Context,
  ) {
    return startSecondFactor(context, input);
  }

  @OnSelf()
  @Mutation(() => SecondFactorConfirmed, {
    description:
      '确认二次验证：From now on signing in takes a code as well; ends every other session of the account.',
  })
  confirmSecondFactor(
    @Arg('input', { description: '内容：A code.' }) input: ConfirmSecondFactorInput,
    @Ctx() context: Context,
  ) {
    return confirmSecondFactor(context, input);
  }

  @OnSelf()
  @Mutation(() => Boolean, {
    description: '移除二次验证：Signing in takes the password alone again; for another telephone, too.',
  })
  removeSecondFactor(
    @Arg('input', { description: '内容：The password and a code.' }) input: RemoveSecondFactorInput,
    @Ctx() context: Context,
  ) {
    return removeSecondFactor(context, input);
  }

  @OnSelf()
  @Mutation(() => [String], {
    description:
      '更换恢复码：Ten new recovery codes, told this once; those there were are of no use any more. The telephone stays as it is.',
  })
  renewRecoveryCodes(
    @Arg('input', { description: '内容：The password and the code that the app shows.' })
    input: RenewRecoveryCodesInput,
    @Ctx() context: Context,
  ) {
    return renewRecoveryCodes(context, input);
  }

  @Mutation(() => Account, {
    description: '重置二次验证：Removes the second factor of somebody else and ends their sessions.',
  })
  resetSecondFactor(
    @Arg('input', { description: '内容：The account, and why.' }) input: ResetSecondFactorInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, resetSecondFactor, input, info);
  }

  @Mutation(() => [SecondFactorRule], {
    description:
      '按角色要求二次验证：Says which roles of a county must have a second factor; whoever holds one of them without can do nothing from then on but set one up.',
  })
  requireSecondFactor(
    @Arg('input', { description: '内容：The roles.' }) input: RequireSecondFactorInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, requireSecondFactor, input, info);
  }
}
