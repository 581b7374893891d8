import { entities } from '../app.js';
import { verifyAreas } from '../areaChanges/verify-areas.js';
import { openDatabase } from '../kernel/db/database.js';
import { readMetadata } from '../kernel/db/orm.js';
import { Tables } from '../kernel/read/row.js';

/**
 * `npm run areas:verify`: checks the tree of areas in the database at DATABASE_URL (orphans, cycles, roots, closed parents, paths, names
 * above, history, what lies where, coverage) and lists what is wrong. It fails where anything is.
 */
const url = process.env['DATABASE_URL'];
if (!url) throw new Error('usage: DATABASE_URL=... npm run areas:verify');

const db = openDatabase(url, undefined, 1);
const faults = await verifyAreas(db, new Tables(readMetadata(entities)));
await db.destroy();

for (const { what, areaId, name, detail } of faults)
  console.log(`FAULT  ${what}: ${[name, areaId, detail].filter(Boolean).join(' | ')}`);
console.log(
  faults.length === 0 ? 'The tree of areas is whole.' : `The tree of areas has ${faults.length} faults.`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
