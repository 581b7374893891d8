import { sql } from '../kernel/db/sql.js';
import type { Kernel } from '../kernel/context.js';
import { everything, within } from '../kernel/db/database.js';
import { DEMO_USERNAME } from './demo-accounts.js';
import { DEMO_PASSWORD, isPassword } from './password.js';

/** Enough to tell: demo data are loaded whole. Accounts that share a hash are tried once. */
const MOST_TRIED = 20;

/** @throws Error where the passwords of a demo would open a deployment; for the start in production */
export async function refuseDemoAccounts({ db }: Pick<Kernel, 'db'>): Promise<void> {
  const { rows } = await within(db, everything('demo accounts in production'), (db) =>
    sql<{ username: string; hash: string }>`
      select min(username) as username, password_hash as hash from account
      where username ~ ${DEMO_USERNAME} and status = 'ACTIVE'
      group by password_hash order by 1 limit ${MOST_TRIED}`.execute(db),
  );
  for (const { username, hash } of rows)
    if (await isPassword(DEMO_PASSWORD, hash))
      throw new Error(
        `Sibulou cannot start: the account "${username}" has the password of the demo, which everybody knows. ` +
          'This database holds demo data: use an empty one in production.',
      );
}
