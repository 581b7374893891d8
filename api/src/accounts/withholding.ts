import { viewerOf } from '../kernel/context.js';
import { readUnscoped } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import { perRoot } from '../kernel/graphql/per-root.js';
import { lacksSecondFactor } from './posts-in-force.js';
import type { Viewer } from './viewer.type.js';

/** Why nothing follows from the posts. */
interface Withholding {
  mustSetUpSecondFactor: boolean;
  mustChangePassword: boolean;
}

/** Of whom the panel shows: as somebody else, whether *they* see nothing for want of a second factor or of a password of their own. */
export const withholding = perRoot<Viewer, Withholding>(async (context) => {
  const { accountId, today } = viewerOf(context);
  const [found] = await readUnscoped(
    context.kernel.db,
    'whether a second factor must be set up, or a password changed',
    sql<Withholding>`
      select ${lacksSecondFactor(today)} as "mustSetUpSecondFactor", must_change_password as "mustChangePassword"
      from account where id = ${accountId}`,
  );
  return found ?? { mustSetUpSecondFactor: true, mustChangePassword: true };
});
