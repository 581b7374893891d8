import { RoleName } from '../accounts/role-name.js';
import { SEEN_EVERY } from '../accounts/session-term.js';
import { sql, type Sql } from '../kernel/db/sql.js';
import { say } from '../kernel/words.js';

export const accountWords = {
  signedIn: say('登录过或改过密码的账号', 'accounts that have signed in or changed their password'),
  changedAccounts: say('修改、停用或重置过密码的账号', 'accounts changed, disabled or reset'),
  addedPosts: say('后来授予这些账号的任职', 'posts granted to these accounts since'),
  changedPosts: say('结束、延长或修改过的任职', 'posts ended, extended or changed'),
  usedPosts: say('任职后登录过的人', 'holders who have been signed in since'),
  lastAdmins: say('不可缺少的县管理员', 'county admins the county cannot do without'),
};

/** A post that somebody may have used explains what they saw and did: it is ended, and not removed. */
export const dependentsOfAccounts = (importId: string, today: string): Sql => sql`
  select 'signedIn', (select count(*) from account
    where import_id = ${importId} and (last_sign_in_at is not null or not must_change_password))::int
  union all select 'changedAccounts', (select count(*) from account where import_id = ${importId} and version > 1)::int
  union all select 'addedPosts', (select count(*) from post join account on account.id = post.account_id
    where account.import_id = ${importId} and post.import_id is distinct from ${importId})::int
  union all select 'changedPosts', (select count(*) from post where import_id = ${importId} and version > 1)::int
  union all select 'usedPosts', (select count(distinct account.id) from post join account on account.id = post.account_id
    where post.import_id = ${importId} and account.import_id is distinct from ${importId}
      and (account.last_sign_in_at >= post.granted_at or exists (
        select from session where session.account_id = account.id and session.last_seen_at > post.granted_at - ${SEEN_EVERY} * interval '1 millisecond')))::int
  union all select 'lastAdmins', (select count(*) from post
    where import_id = ${importId} and role = ${RoleName.COUNTY_ADMIN} and not exists (
      select from lasting_admins(post.county, ${today}) as other
      where other.post_id not in (select id from post where import_id = ${importId})))::int`;
