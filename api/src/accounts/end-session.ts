import { sql } from '../kernel/db/sql.js';
import { Field, ID, InputType } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { notFound } from '../kernel/errors.js';
import { uuidOrNull } from '../kernel/uuid.js';
import { ownAct } from './own-act.js';

@InputType({ description: '结束会话：Ends one of the own sessions, e.g. on a lost phone.' })
export class EndSessionInput {
  @Field(() => ID, { description: '编号：The session.' })
  id!: string;
}

export async function endSession(context: Context, { id }: EndSessionInput): Promise<true> {
  await ownAct(context, 'endSession', async (db, account) => {
    const { count } = await sql`
      delete from session where id = ${uuidOrNull(id)} and account_id = ${account.id}`.execute(db);
    if (count !== 1) throw notFound();
  });
  if (context.origin.panel && id === context.sessionId) context.respond.clearCookie();
  return true;
}
