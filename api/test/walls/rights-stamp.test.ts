import { beforeEach, describe, expect, test } from '@jest/globals';
import { stillHolds, whoHolds } from '../../src/accounts/who-holds.js';
import { everything, openDatabase, within, type Db } from '../../src/kernel/db/database.js';
import { sql, type Compiled, type Sql } from '../../src/kernel/db/sql.js';
import { useApp } from '../app.js';
import { asOwner, day } from '../accounts/people.js';
import { as } from '../client.js';
import { zoneOf, VISITS } from '../jointZones/joint-zone.js';
import { organisationAt } from '../organisations/organisation.js';
import { householdIn } from '../register.js';
import { makeWorld, type World } from '../world.js';

/**
 * A request asks whether anything has changed of what rights follow from, instead of reading it: whatever that is must change the
 * stamp. So the tables are taken from the very statement that reads the posts.
 */
const app = useApp();
let world: World;

beforeEach(async () => {
  world = await makeWorld(app);
});

const stampIn = async (db: Db) =>
  (await sql<{ stamp: string }>`select stamp from rights_stamp`.execute(db)).rows[0]!.stamp;
const stamp = () => stampIn(app.kernel.db);

interface Column {
  table: string;
  /** Null where the table is meant as a whole. */
  column: string | null;
}

/** What a statement reads, by what PostgreSQL says a view of it depends on. */
async function columnsOf({ text, values }: Compiled): Promise<Column[]> {
  const literal = (_: string, at: string) => `'${String(values[Number(at) - 1]).replaceAll("'", "''")}'`;
  const db = openDatabase(app.database.ownerUrl, undefined, 1);
  try {
    await db.query(`create temporary view asked as ${text.replace(/\$(\d+)/g, literal)}`);
    const { rows } = await sql<Column>`
      select distinct relation.relname as table, attribute.attname as column
      from pg_rewrite join pg_depend on pg_depend.classid = 'pg_rewrite'::regclass and pg_depend.objid = pg_rewrite.oid
        and pg_depend.refclassid = 'pg_class'::regclass
      join pg_class as relation on relation.oid = pg_depend.refobjid and relation.relkind = 'r'
      left join pg_attribute as attribute on attribute.attrelid = relation.oid and attribute.attnum = pg_depend.refobjsubid
        and attribute.attnum > 0
      where pg_rewrite.ev_class = 'asked'::regclass`.execute(db);
    return rows;
  } finally {
    await db.destroy();
  }
}

const now = () => app.clock.now();
const columns = (all: Column[], table: string) =>
  all.flatMap((each) => (each.table === table ? [each.column] : [])).sort();

describe('what the posts in force follow from', () => {
  test('changes the stamp in every table, or is asked for with each request', async () => {
    const read = new Set((await columnsOf(whoHolds('00', now()).compile())).map(({ table }) => table));
    const asked = new Set((await columnsOf(stillHolds('00', now()))).map(({ table }) => table));
    const rows = await asOwner<{ table: string; on: string }>(
      app,
      sql`
      select event_object_table as "table", string_agg(event_manipulation, ' ' order by event_manipulation) as "on"
      from information_schema.triggers where trigger_name = 'rights_changed' group by 1`,
    );
    expect(Object.fromEntries(rows.map(({ table, on }) => [table, on]))).toEqual(
      Object.fromEntries(
        [...read]
          .filter((table) => !asked.has(table))
          .map((table) => [table, table === 'area' ? 'UPDATE' : 'DELETE INSERT UPDATE']),
      ),
    );
  });

  test('is, of the account, asked for with each request', async () => {
    const read = columns(await columnsOf(whoHolds('00', now()).compile()), 'account');
    expect(columns(await columnsOf(stillHolds('00', now())), 'account')).toEqual(read);
  });

  test('is, of an area, what changes the stamp; its id never changes', async () => {
    const watched = ['area_path', 'county', 'id', 'status'];
    expect(columns(await columnsOf(whoHolds('00', now()).compile()), 'area')).toEqual(watched);
  });
});

describe('the stamp', () => {
  const change = (text: Sql) =>
    within(app.kernel.db, everything('a change of a test'), (db) => text.execute(db), 'read write');

  test.each([
    ['a post', () => sql`update post set ends_on = ends_on where account_id = ${world.worker.accountId}`],
    ['an area that is closed', () => sql`update area set status = 'CLOSED' where id = ${world.grid.id}`],
    [
      'a role that must have a second factor',
      () => sql`
      insert into second_factor_role (id, county, area_path, role) values (gen_random_uuid(), ${world.county.id}, ${world.county.areaPath}, 'PARTNER')`,
    ],
    [
      'an organisation',
      async () => {
        const team = await organisationAt(app, world.official, world.township, {
          kind: 'COMMANDO_TEAM',
          name: '突击队',
          endsOn: day(app, 30),
          areaIds: [world.grid.id],
        });
        return sql`update organisation set name = name where id = ${team.id}`;
      },
    ],
    [
      'a joint zone',
      async () => {
        await zoneOf(app, world.admin, [world.village, world.farVillage], { shares: [VISITS] });
        return sql`update joint_zone set name = name`;
      },
    ],
  ])('is another one after %s', async (_, what) => {
    const text = await what();
    const before = await stamp();
    await change(text);
    expect(await stamp()).not.toBe(before);
  });

  test('is the same after what no right follows from', async () => {
    const before = await stamp();
    await householdIn(app, world, world.grid);
    await change(sql`update area set name = '新名' where id = ${world.grid.id}`);
    await as(app, world.worker).run('{ viewer { account { id } } }');
    expect(await stamp()).toBe(before);
  });

  test('changes as a transaction ends, so that two changes do not wait for each other', async () => {
    const before = await stamp();
    const touch = (db: Db, { accountId }: { accountId: string }) =>
      sql`update post set ends_on = ends_on where account_id = ${accountId}`.execute(db);
    let between: string | undefined;
    await within(
      app.kernel.db,
      everything('a slow change'),
      async (db) => {
        await touch(db, world.worker);
        await change(sql`update post set ends_on = ends_on where account_id = ${world.secretary.accountId}`);
        between = await stamp();
        expect(await stampIn(db)).toBe(between);
      },
      'read write',
    );
    expect(new Set([before, between, await stamp()]).size).toBe(3);
  });
});
