import { describe, expect, test } from '@jest/globals';
import { hashPassword } from '../../src/accounts/password.js';
import { refuseDemoAccounts } from '../../src/accounts/refuse-demo-accounts.js';
import { everything, within } from '../../src/kernel/db/database.js';
import { sql } from '../../src/kernel/db/sql.js';
import type { RoleName } from '../../src/roles.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { insertActor, makeWorld, type Place } from '../world.js';
import { signedIn } from './people.js';

const app = useApp();
const demo = useApp({ demo: true });

const QUERY = '{ demoAccounts { username displayName role areaName password } }';

/** An account of the demo, as the demo data name it. */
async function insertDemo(
  of: typeof app,
  username: string,
  role: RoleName,
  area: Place,
  password = 'sibulou-demo',
) {
  const hash = await hashPassword(password);
  await within(
    of.kernel.db,
    everything('demo accounts of a test'),
    async (db) => {
      const { accountId } = await insertActor(db, of, area, role);
      await sql`update account set username = ${username}, password_hash = ${hash} where id = ${accountId}`.execute(
        db,
      );
    },
    'read write',
  );
}

describe('demoAccounts', () => {
  test('is empty outside demo mode', async () => {
    const { county } = await makeWorld(app);
    await insertDemo(app, 'inspector', 'INSPECTOR', county, 'of their own choice');
    expect(await as(app, null).run(QUERY)).toEqual({ demoAccounts: [] });
  });

  test('offers a few logins of each role, in the order of the tree, and they work', async () => {
    const { county, township, village, grid, secretary } = await makeWorld(demo);
    await insertDemo(demo, 'grid-530425100001-01', 'GRID_WORKER', grid);
    await insertDemo(demo, 'county', 'COUNTY_ADMIN', county);
    await insertDemo(demo, 'inspector', 'INSPECTOR', county);
    await insertDemo(demo, 'township-530425100', 'TOWNSHIP_OFFICIAL', township);
    for (let n = 1; n <= 5; n++)
      await insertDemo(demo, `village-53042510000${n}`, 'VILLAGE_SECRETARY', village);
    const { demoAccounts } = await as(demo, null).run<{
      demoAccounts: { username: string; password: string }[];
    }>(QUERY);
    expect(demoAccounts.map(({ username }) => username)).toEqual([
      ...['county', 'inspector', 'township-530425100'],
      ...['village-530425100001', 'village-530425100002', 'village-530425100003', 'grid-530425100001-01'],
    ]);
    expect(demoAccounts[0]).toMatchObject({
      role: 'COUNTY_ADMIN',
      areaName: county.name,
      password: 'sibulou-demo',
    });
    for (const { username, password } of demoAccounts) await signedIn(demo, username, password);
    expect(await as(demo, secretary).run('{ viewer { demo } }')).toEqual({ viewer: { demo: true } });
  });
});

describe('a start in production', () => {
  test('is stopped by an account that has the password of the demo', async () => {
    const { township, grid } = await makeWorld(app);
    await insertDemo(app, 'township-530425101', 'TOWNSHIP_OFFICIAL', township, 'of their own choice');
    await expect(refuseDemoAccounts(app.kernel)).resolves.toBeUndefined();
    await insertDemo(app, 'grid-530425100001-02', 'GRID_WORKER', grid);
    await expect(refuseDemoAccounts(app.kernel)).rejects.toThrow(
      /"grid-530425100001-02" has the password of the demo/,
    );
  });
});
