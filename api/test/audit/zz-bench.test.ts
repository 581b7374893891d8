import { test } from '@jest/globals';
import { sql } from 'kysely';
import { sealAudit } from '../../src/kernel/audit/seal-audit.js';
import { verifyAudit } from '../../src/kernel/audit/verify-audit.js';
import { systemClock } from '../../src/kernel/clock.js';
import { inTransaction, makeTrail } from './trail.js';
test('bench', async () => {
  const trail = await makeTrail();
  await inTransaction(trail.db, (db) => sql`insert into audit_event (id, county, area_path, at, action, subject, account_name, before, after, request_id, address)
   select gen_random_uuid(), gen_random_uuid(), '0001/', now() + n * interval '1 ms', 'renameArea', 'Area', 'x', '{"a": 1}', '{"name": "新名"}', 'r', 'a' from generate_series(1, 100000) n`.execute(db));
  let t = Date.now();
  await sealAudit({ db: trail.db, clock: systemClock });
  console.log('seal 100k', Date.now() - t); t = Date.now();
  const v = await verifyAudit(trail.owner);
  console.log('verify 100k', Date.now() - t, v.faults.length, v.seals);
  await inTransaction(trail.db, (db) => sql`insert into audit_event (id, county, area_path, at, action, subject, account_name, before, after, request_id, address)
   select gen_random_uuid(), gen_random_uuid(), '0001/', now() + n * interval '1 ms', 'renameArea', 'Area', 'x', '{"a": 1}', '{"name": "新名"}', 'r', 'a' from generate_series(1, 100) n`.execute(db));
  t = Date.now();
  await sealAudit({ db: trail.db, clock: systemClock });
  console.log('seal 100 more', Date.now() - t);
  await trail.drop();
});
