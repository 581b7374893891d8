import { Field, InputType } from 'type-graphql';
import { refuseWhileViewing, viewerOf, type Context } from '../kernel/context.js';
import { within } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import { DateTime } from '../kernel/graphql/scalars.js';

@InputType({ description: '通知已读：Up to when the viewer has read the notices.' })
export class ReadNoticesInput {
  @Field(() => DateTime, {
    description: '截至：The `at` of the newest that was seen. Never goes back, and not beyond the present.',
  })
  until!: Date;
}

/**
 * Of the own account and nothing else. What somebody has read is no business of a supervisor's, so there is no audit row; and the
 * account keeps its version: whoever edits it has not missed anything.
 */
export async function readNotices(context: Context, { until }: ReadNoticesInput): Promise<true> {
  refuseWhileViewing(context); // the viewer is somebody else then
  const { kernel } = context;
  const { accountId: account } = viewerOf(context);
  const upTo = new Date(Math.min(until.getTime(), kernel.clock.now().getTime()));
  await within(
    kernel.db,
    { from: '', to: '', countyFrom: '', countyTo: '', account },
    (db) =>
      sql`update account set notices_read_at = ${upTo}
        where id = ${account} and coalesce(notices_read_at, created_at) < ${upTo}`.execute(db),
    'read write',
  );
  return true;
}
