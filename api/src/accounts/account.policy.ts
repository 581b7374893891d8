import { sql } from '../kernel/db/sql.js';
import { Area, AreaStatus } from '../areas/area.entity.js';
import { guard } from '../kernel/policy/guard.js';
import { inArea, own, policy } from '../kernel/policy/policy.js';
import { permitted } from '../kernel/policy/translate.js';
import { say } from '../kernel/words.js';
import { Account, AccountStatus } from './account.entity.js';
import { lasts } from './last-admin.js';
import { Post } from './post.entity.js';
import { givesAllPostsOf, givesRoleOf } from './ranks.js';

const inUse = inArea.while({ status: AreaStatus.ACTIVE }, say('该区域已撤销。', 'This area is closed.'));
const active = inArea.while(
  { status: AccountStatus.ACTIVE },
  say('该账号已停用。', 'This account is disabled.'),
);
const disabled = inArea.while(
  { status: AccountStatus.DISABLED },
  say('该账号未停用。', 'This account is not disabled.'),
);

export const accountPolicy = [
  policy(Area, { createAccount: inUse, grantPost: inUse }),
  policy(Account, {
    read: [inArea, own('id')],
    updateAccount: inArea,
    disableAccount: active,
    enableAccount: disabled,
    resetPassword: active,
    grantPost: active,
    viewAs: active,
  }),
  policy(Post, {
    read: [inArea, own('account')],
    endPost: inArea.while(
      ({ today }) => ({ endsBy: { $gte: today } }),
      say('该任职已结束。', 'This post has ended already.'),
    ),
    extendPost: inArea.while(
      ({ today }) => ({ endsBy: { $gte: today, $lt: 'infinity' } }),
      say('该任职已结束，或没有设定结束日期。', 'This post has ended, or has no end to put off.'),
    ),
  }),
];

/** Else a village secretary could reset the password of a county admin who is at home in the village. */
guard(Account, ['updateAccount', 'disableAccount', 'enableAccount', 'resetPassword', 'viewAs'], {
  condition: givesAllPostsOf,
  because: say(
    '该账号有您无权授予的任职，只能由其上级管理。',
    'This account holds a post that you could not give: whoever could manages it.',
  ),
});

guard(Account, ['disableAccount', 'resetPassword', 'viewAs'], {
  condition: (row, { accountId }) => sql<boolean>`${row.id} <> ${accountId}`,
  because: say(
    '不能对自己的账号执行此操作；修改自己的密码请用“修改密码”。',
    'Not on your own account; to change your own password there is changePassword.',
  ),
});

guard(Post, ['endPost', 'extendPost'], {
  condition: givesRoleOf,
  because: say('该角色在您的授予权限之上。', 'This post is in a role that you could not give.'),
});

/** As for giving it: the right over the account, wherever the post lies. */
guard(Post, ['extendPost'], {
  condition: (post, { able }) => {
    const { row: account, joined } = post.related('account', `${post.alias}_holder`);
    return sql<boolean>`exists (select from ${account.from} where ${joined} and ${permitted(able, 'grantPost', account)})`;
  },
  because: say(
    '任职人的账号已停用，或不归您管理，请由其上级延长。',
    'The account that holds it is disabled, or is not yours to give posts to: whoever may does it.',
  ),
});

guard(Account, ['disableAccount'], lasts.account);
guard(Post, ['endPost'], lasts.post);
