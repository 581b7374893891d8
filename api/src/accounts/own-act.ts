import { sql } from '../kernel/db/sql.js';
import { writeAudit } from '../kernel/audit/write-audit.js';
import { refuseWhileViewing, viewerOf, type Context } from '../kernel/context.js';
import { setScope, within, type Db } from '../kernel/db/database.js';
import { forbidden, unauthenticated } from '../kernel/errors.js';
import { pathEnd } from '../kernel/policy/path.js';
import { say } from '../kernel/words.js';

export interface OwnAccount {
  id: string;
  county: string;
  areaPath: string;
  username: string;
  displayName: string;
  passwordHash: string;
  hasSecondFactor: boolean;
  mustChangePassword: boolean;
}

/** What can be done while the password is one that somebody else has set. */
const WITH_ANY_PASSWORD = new Set(['changePassword', 'signOut', 'endSession']);

const CHANGE_IT_FIRST = say(
  '请先修改密码：当前密码由他人设置。',
  'Change the password first: the present one was set by somebody else.',
);

/**
 * What somebody does to the own account and its sessions. It needs no permission of any post, so it reaches exactly
 * the own rows, whatever posts there are; its trail belongs to the account's home area.
 */
export async function ownAct<T>(
  context: Context,
  action: string,
  work: (db: Db, account: OwnAccount) => Promise<T>,
): Promise<T> {
  const { kernel, origin } = context;
  refuseWhileViewing(context); // the viewer is somebody else then
  const own = { from: '', to: '', countyFrom: '', countyTo: '', account: viewerOf(context).accountId };
  return within(
    kernel.db,
    own,
    async (db) => {
      const account = await lockOwn(db, own.account);
      if (account.mustChangePassword && !WITH_ANY_PASSWORD.has(action)) throw forbidden(CHANGE_IT_FIRST);
      const result = await work(db, account);
      const { areaPath } = account;
      await sql.raw(setScope({ ...own, from: areaPath, to: pathEnd(areaPath) })).execute(db);
      await writeAudit(db, {
        ...{
          at: kernel.clock.now(),
          action,
          subject: 'Account',
          subjectId: account.id,
          place: account,
          origin,
        },
        actor: { accountId: account.id, name: account.displayName },
      });
      return result;
    },
    'read write',
  );
}

async function lockOwn(db: Db, id: string): Promise<OwnAccount> {
  const { rows } = await sql<OwnAccount>`
    select id, county, area_path as "areaPath", username, display_name as "displayName", password_hash as "passwordHash",
      has_second_factor as "hasSecondFactor", must_change_password as "mustChangePassword"
    from account where id = ${id} and status = 'ACTIVE' for no key update`.execute(db);
  if (!rows[0]) throw unauthenticated();
  return rows[0];
}
