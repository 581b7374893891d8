import { dayOf } from '../kernel/clock.js';
import type { Kernel } from '../kernel/context.js';
import { everything, within } from '../kernel/db/database.js';
import { sql } from '../kernel/db/sql.js';
import { say, type Words } from '../kernel/words.js';
import type { Claimed } from './claim-import.js';
import { dependents, refusal } from './dependents.js';
import { tellTrail } from './end-import.js';
import { findingsKeptUntil } from './expire-imports.js';
import { holdAccounts, removeAccounts } from './remove-accounts.js';
import { ImportStatus } from './import-kind.js';

/** What the database says of records that something else points to: foreign_key_violation, restrict_violation. */
const POINTED_TO = ['23503', '23001'];

/**
 * Removes what an import has made: everything, or nothing where something depends on any of it by now. Whoever may undo it has
 * asked for it as a deed; the records may lie outside their area by now.
 */
export async function removeImported(kernel: Kernel, claimed: Claimed): Promise<void> {
  const { id, county, origin } = claimed;
  const undone = { status: ImportStatus.UNDONE };
  const work = async (holds: Words | null): Promise<Words | null> =>
    within(
      kernel.db,
      everything('job runImports'),
      async (tx) => {
        const { rows } = await sql<{ made: number }>`
          select made from import where id = ${id} and status = ${claimed.status} for no key update`.execute(
          tx,
        );
        if (!rows[0]) return null;
        if (!holds) {
          // No response opens meanwhile: it would count what is about to go.
          await sql`select before_a_response_opens(array[${county}]::uuid[])`.execute(tx);
          await sql`select from household where import_id = ${id} order by id for update`.execute(tx);
          await sql`select from person where import_id = ${id} order by id for update`.execute(tx);
          await holdAccounts(tx, id);
          const found = (await dependents(id, dayOf(kernel.clock.now())).execute(tx)).rows.filter(
            ({ count }) => count > 0,
          );
          if (found.length > 0) holds = refusal(found);
        }
        const now = kernel.clock.now();
        if (holds) {
          await sql`
            update import set status = case when done < rows then 'CANCELLED' else 'DONE' end, failure = ${holds[origin.language]},
              worked_at = null where id = ${id}`.execute(tx);
          await tellTrail(tx, kernel, claimed, { undone: false, failure: holds[origin.language] });
          return null;
        }
        // First their lines of coverage, all at once: followed from each household they would be summed one by one.
        await sql`delete from progress where household_id in (select id from household where import_id = ${id})`.execute(
          tx,
        );
        await sql`delete from person where import_id = ${id}`.execute(tx);
        await sql`delete from household where import_id = ${id}`.execute(tx);
        await removeAccounts(tx, kernel, claimed);
        await sql`
          update import set status = ${undone.status}, made = 0, first_passwords = 0, worked_at = null, finished_at = ${now},
            expires_at = ${findingsKeptUntil(now)} where id = ${id}`.execute(tx);
        await tellTrail(tx, kernel, claimed, { ...undone, removed: rows[0].made });
        return null;
      },
      'read write',
    );
  try {
    await work(null);
  } catch (error) {
    if (!POINTED_TO.includes((error as { code?: string }).code ?? '')) throw error;
    await work(OTHERS);
  }
}

const OTHERS = say(
  '不能撤销：导入的记录已被其他记录引用。请逐条更正。',
  'It cannot be undone: other records refer to what was imported. Correct them one by one.',
);
