import { describe, expect, test } from '@jest/globals';
import { sql } from '../../src/kernel/db/sql.js';
import { checkWalls } from '../../src/kernel/db/check-walls.js';
import { everything, openDatabase, within, type Db } from '../../src/kernel/db/database.js';
import { pathEnd, rootOf } from '../../src/kernel/policy/path.js';
import { useApp } from '../app.js';
import { somebodyWithFactor } from '../accounts/factor.js';
import { asOwner } from '../accounts/people.js';
import { ask, runJob } from '../exports/exports.js';
import { checked } from '../imports/imports.js';
import { householdIn, openResponse, personIn } from '../register.js';
import { makeWorld, type Place } from '../world.js';

const app = useApp();

/** The scope of somebody whose only post is at this place, set as the server sets it. */
const at = (place: Place) => ({
  from: place.areaPath,
  to: pathEnd(place.areaPath),
  countyFrom: rootOf(place.areaPath),
  countyTo: pathEnd(rootOf(place.areaPath)),
  account: '00000000-0000-0000-0000-000000000000',
});

const SCOPED = [
  'area',
  'household',
  'person',
  'visit',
  'progress',
  'tally',
  'audit_event',
  'account',
  'post',
];

const count = async (db: Db, table: string) =>
  (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(db)).rows[0]!.n;

async function scene() {
  const world = await makeWorld(app);
  await openResponse(app, world);
  for (const place of [world.grid, world.neighbourGrid])
    await personIn(app, world, await householdIn(app, world, place));
  return world;
}

describe('the database alone, whatever the server asks', () => {
  test('without a scope no table shows a row', async () => {
    const world = await scene();
    await ask(app, world.secretary);
    await runJob(app, 'runExports');
    await checked(app, world.secretary, world.grid, [
      ['姓名', '地址', '与户主关系'],
      ['张三', '', ''],
    ]);
    await somebodyWithFactor(app, world);
    const { id, areaPath } = world.county;
    await asOwner(
      app,
      sql`insert into second_factor_role (id, county, area_path, role) values (${id}, ${id}, ${areaPath}, 'PARTNER')`,
    );
    const own = ['import', 'import_part', 'import_finding'];
    const factors = ['second_factor', 'recovery_code', 'second_factor_role'];
    const files = ['export', 'export_part', ...own];
    for (const table of [...SCOPED, 'response', 'session', 'receipt', ...files, ...factors])
      expect({ table, rows: await count(app.kernel.db, table) }).toEqual({ table, rows: 0 });
    for (const table of factors)
      expect(await asOwner(app, sql`select from ${sql.table(table)} limit 1`)).toHaveLength(1);
  });

  test("in a village's scope nothing outside the village is seen, in any table", async () => {
    const { village } = await scene();
    await within(app.kernel.db, at(village), async (db) => {
      for (const table of SCOPED) {
        const { rows } = await sql<{ area_path: string }>`select area_path from ${sql.table(table)}`.execute(
          db,
        );
        expect({
          table,
          outside: rows.filter(({ area_path: path }) => !path.startsWith(village.areaPath)),
        }).toEqual({ table, outside: [] });
      }
    });
  });

  test('a row cannot be written outside the scope, nor moved out of it', async () => {
    const { village, neighbourVillage } = await scene();
    const write = (text: ReturnType<typeof sql>) =>
      within(app.kernel.db, at(village), (db) => text.execute(db), 'read write');
    await expect(
      write(
        sql`update household set area_path = ${neighbourVillage.areaPath}, area_id = ${neighbourVillage.id}`,
      ),
    ).rejects.toThrow(/row-level security/);
    await expect(
      write(sql`
        insert into household (id, county, area_path, area_id, address, declared_size, created_at, tags)
        values (gen_random_uuid(), ${village.county}, ${neighbourVillage.areaPath}, ${neighbourVillage.id}, '一组', 1, now(), '{}')`),
    ).rejects.toThrow(/row-level security/);
  });

  test('a scope does not outlive its transaction', async () => {
    const { county } = await scene();
    const single = openDatabase(app.database.appUrl, undefined, 1);
    expect(await within(single, at(county), (db) => count(db, 'area'))).toBeGreaterThan(0);
    expect(await count(single, 'area')).toBe(0);
    await single.destroy();
  });
});

describe('the start is refused', () => {
  const owner = async (work: (db: Db) => Promise<unknown>) => {
    const db = openDatabase(app.database.ownerUrl, undefined, 1);
    await work(db).finally(() => db.destroy());
  };

  test('where a table has no policy, or its policies are not forced', async () => {
    await owner((db) => sql`create table open_table (id uuid)`.execute(db));
    await expect(checkWalls(app.kernel.db)).rejects.toThrow(/open_table has no forced row level security/);
    await owner((db) => sql`drop table open_table`.execute(db));
    await owner((db) => sql`alter table visit no force row level security`.execute(db));
    await expect(checkWalls(app.kernel.db)).rejects.toThrow(/table visit has no forced/);
    await owner((db) => sql`alter table visit force row level security`.execute(db));
    await checkWalls(app.kernel.db);
  });

  test('as a role that owns the tables or goes round their policies', async () => {
    await owner(async (db) => {
      await expect(checkWalls(db)).rejects.toThrow(
        /goes round row level security[\s\S]*owns tables[\s\S]*audit trail/,
      );
    });
  });
});

test('unscoped access must say what it is for', () => {
  expect(() => everything('')).toThrow(/reason/);
});
