import { viewerOf, type Context } from '../kernel/context.js';
import type { Db } from '../kernel/db/database.js';
import { conflict } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import { codeWrong } from './code-faults.js';
import { ownActByPassword } from './own-act-by-password.js';
import type { OwnAccount } from './own-act.js';
import { limitsOf } from './sign-in-limits.js';
import { takeCode } from './take-code.js';

interface Proof {
  password: string;
  code: string;
  /** Whether a recovery code does as well. */
  orRecovery: boolean;
}

/**
 * What somebody does to the second factor they have: the password first, then a code.
 * @throws INVALID naming password or code, CONFLICT where there is none, RATE_LIMITED
 */
export async function ownActByCode<T>(
  context: Context,
  action: string,
  { password, code, orRecovery }: Proof,
  work: (db: Db, account: OwnAccount) => Promise<T>,
): Promise<T> {
  const { kernel } = context;
  const tried = await limitsOf(kernel).admitCode(viewerOf(context).accountId);
  let looked = false;
  try {
    const done = await ownActByPassword(context, action, { password }, async (db, account) => {
      if (!account.hasSecondFactor) throw hasNone();
      looked = true;
      if (!(await takeCode(db, kernel, account.id, code, { orRecovery }))) throw codeWrong();
      return work(db, account);
    });
    await tried.forgive();
    return done;
  } finally {
    if (!looked) await tried.takeBack(); // whoever lacks the password must not lock the owner out
  }
}

const hasNone = () => conflict(say('尚未启用二次验证。', 'There is no second factor.'));
