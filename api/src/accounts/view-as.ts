import { randomBytes } from 'node:crypto';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { sql } from '../kernel/db/sql.js';
import { DateTime } from '../kernel/graphql/scalars.js';
import { act } from '../kernel/write/deed.js';
import { Faults } from '../kernel/write/faults.js';
import { Account } from './account.entity.js';
import { hashOf } from './who-holds.js';
import { SessionKind } from './session.entity.js';
import { LONGEST_VIEW } from './session-term.js';

@InputType({ description: '以他人身份查看：Whose panel to look at, and why.' })
export class ViewAsInput {
  @Field(() => ID, { description: '编号：The account.' })
  id!: string;

  @Field(() => String, {
    description: '理由：Why, in 4 to 200 characters; the supervisors of the account can read it.',
  })
  reason!: string;
}

@ObjectType({ description: '查看凭据：A view as somebody else. It reads, and does nothing.' })
export class ViewAs {
  @Field(() => String, {
    description:
      '令牌：To be sent as `X-Sibulou-View`, beside the token of the sign-in it was made in: worth nothing without that one.',
  })
  token!: string;

  @Field(() => DateTime, { description: '到期时间：It ends by itself then, or with the sign-in.' })
  until!: Date;
}

/** @param sessionId of the sign-in: the view belongs to it */
interface Looking extends ViewAsInput {
  sessionId: string;
}

export const viewAs = act('viewAs', Account, async (tools, { id, reason, sessionId }: Looking) => {
  const account = await tools.load(Account, id);
  const faults = new Faults();
  const why = faults.text('reason', '理由', reason, { min: 4, max: 200 });
  faults.raise();
  const token = randomBytes(32).toString('base64url');
  const until = new Date(tools.now.getTime() + LONGEST_VIEW);
  tools.remarks.reason = why;
  tools.remarks.after = { until };
  // Its end is written down by the database, however it comes: see the migration.
  await sql`
    insert into session (id, account_id, token_hash, created_at, last_seen_at, expires_at, address, user_agent,
      kind, parent_id, viewed_id, reason)
    select ${v7()}, account_id, ${hashOf(token)}, ${tools.now}, ${tools.now}, ${until}, address, user_agent,
      ${SessionKind.VIEW}, id, ${account.id}, ${why}
    from session where id = ${sessionId}`.execute(tools.db);
  return { subject: account, answer: { token, until } };
});
