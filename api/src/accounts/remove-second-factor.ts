import { Field, InputType } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import type { Db } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import { ownActByCode } from './own-act-by-code.js';

@InputType({ description: '移除二次验证：The own account signs in by its password alone again.' })
export class RemoveSecondFactorInput {
  @Field(() => String, { description: '当前密码：The own password.' })
  password!: string;

  @Field(() => String, { description: '验证码：The code that the app shows, or a recovery code.' })
  code!: string;
}

/** Also where a role must have one: that is how one changes the telephone. Until there is another nothing can be done. */
export async function removeSecondFactor(context: Context, input: RemoveSecondFactorInput): Promise<true> {
  await ownActByCode(context, 'removeSecondFactor', { ...input, orRecovery: true }, async (db, { id }) => {
    await sql`update account set has_second_factor = false where id = ${id}`.execute(db);
    await forgetSecondFactor(db, id);
  });
  return true;
}

/** The secret and the recovery codes; that it has one, the account says. */
export async function forgetSecondFactor(db: Db, accountId: string): Promise<void> {
  await sql`delete from second_factor where account_id = ${accountId}`.execute(db);
  await sql`delete from recovery_code where account_id = ${accountId}`.execute(db);
}
