import { Field, InputType } from 'type-graphql';
import { viewerOf, type Context } from '../kernel/context.js';
import { sql } from '../kernel/db/sql.js';
import { conflict } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import { codeWrong } from './code-faults.js';
import { ownAct } from './own-act.js';
import { makeRecoveryCodes } from './recovery-codes.js';
import type { SecondFactorConfirmed } from './second-factor.type.js';
import { LONGEST_SET_UP } from './session-term.js';
import { limitsOf } from './sign-in-limits.js';
import { hasOne } from './start-second-factor.js';
import { takeCode } from './take-code.js';

@InputType({ description: '确认二次验证：Shows that the authenticator app has the secret.' })
export class ConfirmSecondFactorInput {
  @Field(() => String, { description: '动态验证码：The six digits that the app shows.' })
  code!: string;
}

/** Ends every other session: they were opened without it. */
export async function confirmSecondFactor(
  context: Context,
  { code }: ConfirmSecondFactorInput,
): Promise<SecondFactorConfirmed> {
  const { kernel } = context;
  const tried = await limitsOf(kernel).admitCode(viewerOf(context).accountId);
  const confirmed = await ownAct(context, 'confirmSecondFactor', async (db, { id, hasSecondFactor }) => {
    if (hasSecondFactor) throw hasOne();
    const now = kernel.clock.now();
    const { rows } = await sql`
      select from second_factor where account_id = ${id} and started_at > ${new Date(now.getTime() - LONGEST_SET_UP)}`.execute(
      db,
    );
    if (rows.length === 0) throw notBegun();
    if (!(await takeCode(db, kernel, id, code, { orRecovery: false }))) throw codeWrong();
    await sql`update second_factor set confirmed_at = ${now} where account_id = ${id}`.execute(db);
    await sql`update account set has_second_factor = true where id = ${id}`.execute(db);
    await sql`delete from session where account_id = ${id} and id <> ${context.sessionId}`.execute(db);
    return { recoveryCodes: await makeRecoveryCodes(db, kernel.vault, id) };
  });
  await tried.forgive();
  return confirmed;
}

const notBegun = () =>
  conflict(
    say(
      '设置已过期或尚未开始，请重新开始设置。',
      'Nothing is being set up, or it took too long: begin again.',
    ),
  );
