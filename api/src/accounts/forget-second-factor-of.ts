import { randomUUID } from 'node:crypto';
import { writeAudit } from '../kernel/audit/write-audit.js';
import type { Kernel } from '../kernel/context.js';
import { everything, within } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import { invalid } from '../kernel/errors.js';
import { say } from '../kernel/words.js';
import { forgetSecondFactor } from './remove-second-factor.js';

/** From the server's console, for an admin above whom there is nobody. @throws INVALID where there is none to reset */
export async function forgetSecondFactorOf({ db, clock }: Kernel, username: string): Promise<void> {
  await within(
    db,
    everything('reset of a second factor from the console'),
    async (db) => {
      const { rows } = await sql<{ id: string; county: string; areaPath: string }>`
        update account set has_second_factor = false, version = version + 1
        where username = ${username} and has_second_factor
        returning id, county, area_path as "areaPath"`.execute(db);
      const [account] = rows;
      if (!account)
        throw invalid({
          username: say('没有这个账号，或其未启用二次验证', 'is no account with a second factor'),
        });
      await forgetSecondFactor(db, account.id);
      await sql`delete from session where account_id = ${account.id}`.execute(db);
      await writeAudit(db, {
        ...{ at: clock.now(), action: 'resetSecondFactor', subject: 'Account', subjectId: account.id },
        place: account,
        actor: { accountId: null, name: 'npm run admin:reset-second-factor' },
        before: { hasSecondFactor: true },
        after: { hasSecondFactor: false },
        origin: { requestId: randomUUID(), address: 'console' },
      });
    },
    'read write',
  );
}
