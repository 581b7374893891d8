import { parseArgs } from 'node:util';
import { verifyAudit, type Head } from '../kernel/audit/verify-audit.js';
import { openDatabase } from '../kernel/db/database.js';

/**
 * `npm run audit:verify`: walks the chain over the audit trail in the database at DATABASE_URL and says what is wrong.
 * It ends by printing the chain's head: keep that elsewhere, on paper if need be, and give it back one day as
 * `npm run audit:verify -- --head <seq>:<hash>` (any number of times): nobody can then have cut the chain short or made it anew.
 */
const { values } = parseArgs({ options: { head: { type: 'string', multiple: true, default: [] } } });
const url = process.env['DATABASE_URL'];
if (!url) throw new Error('usage: DATABASE_URL=... npm run audit:verify [-- --head <seq>:<hash>]');

const db = openDatabase(url, undefined, 1);
const { faults, head, seals, unsealed } = await verifyAudit(db, values.head.map(headFrom));
await db.destroy();

for (const fault of faults) console.log(`FAULT  ${fault}`);
console.log(`${seals} events are sealed, ${unsealed.count} wait for the next seal`);
if (unsealed.oldest) console.log(`the oldest of these is of ${unsealed.oldest.toISOString()}`);
if (seals > 0) console.log(`head: ${head.seq}:${head.hash}`);
console.log(faults.length > 0 ? `Faults in the audit trail: ${faults.length}.` : 'The audit trail is whole.');
process.exitCode = faults.length > 0 ? 1 : 0;

function headFrom(text: string): Head {
  const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/i.exec(text) ?? [];
  if (!seq || !hash) {
    console.error(`"${text}" is not a head such as this command prints: <seq>:<hash>`);
    process.exit(1);
  }
  return { seq: BigInt(seq), hash: hash.toLowerCase() };
}
