import { sql } from '../kernel/db/sql.js';
import { noticePart, noticesFrom } from '../kernel/notice/notice-part.js';
import { and } from '../kernel/read/and.js';
import { Account } from './account.entity.js';

/** To the account itself, also while it holds no post. */
export const accountNotices = noticePart({
  kinds: { PASSWORD_RESET: '密码被重置：somebody (`by`) has set another password for the own account.' },
  selects: ({ statement, viewer, since }) => {
    const account = statement.table(Account.name);
    const at = account.column('passwordResetAt');
    const told = {
      kind: sql`'PASSWORD_RESET'`,
      key: sql`extract(epoch from ${at})::bigint`,
      ...{ at, subject: 'Account', subjectId: account.id, by: account.column('passwordResetBy') },
    };
    const which = and([
      sql`${account.id} = ${viewer.accountId}`,
      statement.visible(account),
      sql`${at} > ${since}`,
    ]);
    return [noticesFrom(told, sql`from ${account.from} where ${which}`)];
  },
});
