import { sql } from '../kernel/db/sql.js';
import { AreaKind } from '../areas/area-kind.js';
import { Area, AreaStatus } from '../areas/area.entity.js';
import { guard } from '../kernel/policy/guard.js';
import { inArea, own, policy } from '../kernel/policy/policy.js';
import { say } from '../kernel/words.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { notOver } from '../organisations/organisation.policy.js';
import { Account, AccountStatus } from './account.entity.js';
import { atArea, delegable, mayDelegate, mayEndDelegation } from './delegation.js';
import { lasts } from './last-admin.js';
import { Post } from './post.entity.js';
import { givesAllPostsOf, givesRoleOf, givesToHolderOf } from './ranks.js';

const gridInUse = inArea.while(
  { status: AreaStatus.ACTIVE, kind: AreaKind.GRID },
  say('只能安排到在用的网格。', 'Only to a grid that is in use.'),
);
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
  policy(Area, {
    createAccount: inUse,
    grantPost: inUse,
    assignGrids: gridInUse,
    requireSecondFactor: inArea.while(
      { kind: AreaKind.COUNTY },
      say('只能对整个县设置。', 'It is set for a county as a whole.'),
    ),
  }),
  policy(Organisation, { grantPost: notOver }),
  policy(Account, {
    read: [inArea, own('id')],
    updateAccount: inArea,
    disableAccount: active,
    enableAccount: disabled,
    resetPassword: active,
    resetSecondFactor: inArea.while(
      { hasSecondFactor: true },
      say('该账号没有启用二次验证。', 'This account has no second factor.'),
    ),
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
      ({ today }) => ({ endsBy: { $gte: today, $lt: 'infinity' }, delegated: false }),
      say(
        '该任职已结束、没有设定结束日期，或是代理任职（代理请重新委托）。',
        'This post has ended, has no end to put off, or is held in somebody’s stead (delegate it again).',
      ),
    ),
    delegatePost: inArea.while(
      ({ today }) => ({ endsBy: { $gte: today }, delegated: false }),
      say(
        '该任职已结束，或本身就是代理，不能再委托。',
        'This post has ended, or is itself held in somebody’s stead.',
      ),
    ),
    endDelegation: inArea.while(
      ({ today }) => ({ endsBy: { $gte: today }, delegated: true }),
      say(
        '该代理已结束，或不是代理任职。',
        'This has ended already, or is no post held in somebody’s stead.',
      ),
    ),
  }),
];

/** Else a village secretary could reset the password of a county admin who is at home in the village. */
const MANAGED = [
  'updateAccount',
  'disableAccount',
  'enableAccount',
  'resetPassword',
  'resetSecondFactor',
  'viewAs',
];
guard(Account, MANAGED, {
  condition: givesAllPostsOf,
  because: say(
    '该账号有您无权授予的任职，只能由其上级管理。',
    'This account holds a post that you could not give: whoever could manages it.',
  ),
});

guard(Account, ['disableAccount', 'resetPassword', 'resetSecondFactor', 'viewAs'], {
  condition: (row, { accountId }) => sql<boolean>`${row.id} <> ${accountId}`,
  because: say(
    '不能对自己的账号执行此操作；修改自己的密码请用“修改密码”。',
    'Not on your own account; to change your own password there is changePassword.',
  ),
});

/** Or the county admin would lock out everybody, and be the first. */
guard(Area, ['requireSecondFactor'], {
  condition: (_row, { accountId }) =>
    sql<boolean>`exists (select from account where id = ${accountId} and has_second_factor)`,
  because: say(
    '请先在“安全设置”中为自己的账号启用二次验证，再要求别人。',
    'Set up a second factor for your own account first, by startSecondFactor: then you can ask it of others.',
  ),
});

guard(Post, ['endPost', 'extendPost'], {
  condition: givesRoleOf,
  because: say('该角色在您的授予权限之上。', 'This post is in a role that you could not give.'),
});

guard(Post, ['delegatePost'], atArea);
guard(Post, ['delegatePost'], delegable);
guard(Post, ['delegatePost'], mayDelegate);
guard(Post, ['endDelegation'], mayEndDelegation);

/** As for giving it: the right over the account, wherever the post lies. */
guard(Post, ['extendPost'], {
  condition: givesToHolderOf,
  because: say(
    '任职人的账号已停用，或不归您管理，请由其上级延长。',
    'The account that holds it is disabled, or is not yours to give posts to: whoever may does it.',
  ),
});

guard(Account, ['disableAccount'], lasts.account);
guard(Post, ['endPost'], lasts.post);
