import { viewerOf, type Context } from '../kernel/context.js';
import type { Db } from '../kernel/db/database.js';
import { invalid } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import { ownAct, type OwnAccount } from './own-act.js';
import { isPassword } from './password.js';
import { limitsOf } from './sign-in-limits.js';

/**
 * What needs the current password as well: whoever finds a device unlocked cannot do it.
 * @param given the password, under the name of its input field
 * @throws INVALID naming that field, RATE_LIMITED
 */
export async function ownActByPassword<T>(
  context: Context,
  action: string,
  given: Record<string, string>,
  work: (db: Db, account: OwnAccount) => Promise<T>,
): Promise<T> {
  const [[field, password]] = Object.entries(given) as [[string, string]];
  const forgive = await limitsOf(context.kernel).admitOwn(viewerOf(context).accountId);
  let knewIt = false;
  try {
    return await ownAct(context, action, async (db, account) => {
      knewIt = await isPassword(password, account.passwordHash);
      if (!knewIt) throw invalid({ [field]: say('当前密码不正确', 'is not the current password') });
      return work(db, account);
    });
  } finally {
    if (knewIt) await forgive();
  }
}
