import { Field, InputType } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { ownActByCode } from './own-act-by-code.js';
import { makeRecoveryCodes } from './recovery-codes.js';

@InputType({ description: '更换恢复码：New recovery codes for the second factor there is.' })
export class RenewRecoveryCodesInput {
  @Field(() => String, { description: '当前密码：The own password.' })
  password!: string;

  @Field(() => String, {
    description: '动态验证码：The code that the app shows now. A recovery code does not do.',
  })
  code!: string;
}

/** Only with the telephone at hand: one recovery code that somebody found must not become ten. */
export const renewRecoveryCodes = (context: Context, input: RenewRecoveryCodesInput): Promise<string[]> =>
  ownActByCode(context, 'renewRecoveryCodes', { ...input, orRecovery: false }, (db, { id }) =>
    makeRecoveryCodes(db, context.kernel.vault, id),
  );
