import { viewerOf, type Context } from '../kernel/context.js';
import { readUnscoped } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import type { OwnSecondFactor } from './second-factor.type.js';

export async function ownSecondFactor(context: Context): Promise<OwnSecondFactor | null> {
  if (context.viewing) return null; // nobody else's business
  const [found] = await readUnscoped(
    context.kernel.db,
    'the own second factor',
    sql<OwnSecondFactor>`
      select confirmed_at as since,
        (select count(*)::int from recovery_code where account_id = account.id) as "recoveryCodesLeft"
      from account join second_factor on second_factor.account_id = account.id
      where account.id = ${viewerOf(context).accountId} and account.has_second_factor`,
  );
  return found ?? null;
}
