import { parseArgs } from 'node:util';
import { LISTED, verifyCoverage } from '../coverage/verify-coverage.js';
import { openDatabase } from '../kernel/db/database.js';

/**
 * `npm run coverage:verify`: counts coverage again from the rows in the database at DATABASE_URL and lists what differs.
 * `npm run coverage:verify -- --mend` also writes the right figures, all or none; writers wait meanwhile.
 * It fails where there are differences that are left as they are.
 */
const { values } = parseArgs({ options: { mend: { type: 'boolean', default: false } } });
const url = process.env['DATABASE_URL'];
if (!url) throw new Error('usage: DATABASE_URL=... npm run coverage:verify [-- --mend]');

const db = openDatabase(url, undefined, 1);
const { faults, total } = await verifyCoverage(db, values);
await db.destroy();

for (const { table, response, place, householdId, day, column, is, shouldBe } of faults)
  console.log(
    `FAULT  ${[response, place, householdId && `household ${householdId}`, day].filter(Boolean).join(' | ')}: ` +
      `${table}.${column} is ${is}, should be ${shouldBe}`,
  );
if (total > LISTED) console.log(`... and ${total - LISTED} more`);
if (total === 0) console.log('Coverage is what the rows say.');
else
  console.log(
    `Coverage has ${total} differences${values.mend ? ', all mended now' : '; mend them with --mend'}.`,
  );
process.exitCode = total > 0 && !values.mend ? 1 : 0;
