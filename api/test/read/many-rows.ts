import { insertArea, type Place, type World } from '../world.js';
import { everything, openDatabase, within, type Db } from '../../src/kernel/db/database.js';
import { sql, type Sql } from '../../src/kernel/db/sql.js';
import type { TestApp } from '../app.js';

const HOUSEHOLDS = 4_000;
const PEOPLE_EACH = 3;
/** A county has hundreds: whoever looks for the visits of one finds few. */
const VISITORS = 400;
/** Beside those that every world has. */
const VILLAGES_EACH = 7;
const GRIDS_EACH = 5;
const LONG_AGO = 3_000;

/** Tables whose rows nobody may look through one by one. */
export const REGISTERS = ['household', 'person', 'visit', 'progress', 'audit_event'];

const SURNAMES = '王wang 李li 张zhang 刘liu 陈chen 杨yang 黄huang 赵zhao 周zhou 吴wu 徐xu 孙sun 马ma 朱zhu';
const GIVEN = '小xiao 明ming 芳fang 伟wei 娜na 静jing 强qiang 磊lei 洋yang 勇yong 艳yan 杰jie 涛tao 超chao';

interface Syllable {
  sign: string;
  sound: string;
}

const syllables = (text: string): Syllable[] =>
  text.split(' ').map(([sign = '', ...sound]) => ({ sign, sound: sound.join('') }));

const NAMES = syllables(SURNAMES).flatMap((surname) =>
  syllables(GIVEN).flatMap((first) => syllables(GIVEN).map((second) => [surname, first, second])),
);
const names = {
  written: NAMES.map((name) => name.map(({ sign }) => sign).join('')),
  typed: NAMES.map((name) => name.map(({ sound }) => sound).join('')),
  initials: NAMES.map((name) => name.map(({ sound }) => sound[0]).join('')),
};

/**
 * Fills the county of a world, so that the planner has a choice: some 80 grids with 50 households each, three people in each of
 * them, and a visit in each of three responses at nearly every door. Set by set, by the tables' owner with triggers off;
 * what these keep is summed up at the end, and the planner told once and for all.
 */
export async function fillCounty(app: TestApp, world: World, responses: readonly string[]): Promise<void> {
  const villages = [world.village, world.neighbourVillage, world.farVillage];
  await within(
    app.kernel.db,
    everything('many areas of a test'),
    async (db) => {
      for (const township of [world.township, world.otherTownship])
        for (let n = 1; n <= VILLAGES_EACH; n++)
          villages.push(await insertArea(db, township, 'VILLAGE', `第${n}新村`));
      for (const village of villages) await fillVillage(db, village);
    },
    'read write',
  );
  const owner = openDatabase(app.database.ownerUrl, undefined, 1);
  try {
    const tables = [...REGISTERS, 'tally', 'tally_day'];
    for (const table of tables) await owner.query(`alter table ${table} set (autovacuum_enabled = false)`);
    await owner.query('set session_replication_role = replica');
    for (const step of rowsOf(world, responses)) await step.execute(owner);
    await owner.query(
      `vacuum (analyze) ${[...tables, 'area', 'account', 'post', 'response', 'export'].join(', ')}`,
    );
  } finally {
    await owner.destroy();
  }
}

async function fillVillage(db: Db, village: Place): Promise<void> {
  while (village.children < GRIDS_EACH)
    await insertArea(db, village, 'GRID', `第${village.children + 1}网格`);
}

const rowsOf = ({ county }: World, responses: readonly string[]): Sql[] => [
  sql`
    insert into household (id, county, area_path, area_id, address, door, declared_size, tags, created_at)
    select uuidv7(), grid.county, grid.area_path, grid.id, lpad(nth::text, 5, '0') || '号', nth::text,
      ${PEOPLE_EACH}::int + (nth % 5 = 0)::int, '{}', timestamptz '2026-01-01' + nth * interval '1 minute'
    from generate_series(1, ${HOUSEHOLDS}::int) as nth
    join (
      select *, row_number() over (order by area_path) as number, count(*) over () as grids
      from area where county = ${county.id} and kind = 'GRID'
    ) as grid on grid.number = 1 + nth::bigint * grids / (${HOUSEHOLDS}::int + 1)
    order by nth`,
  sql`
    insert into person (id, county, area_path, household_id, area_id, name, name_pinyin, name_initials, sex, birth_date,
      residence, relation)
    select uuidv7(), home.county, home.area_path, home.id, home.area_id, name.written, name.typed, name.initials, 'FEMALE',
      date '1940-01-01' + number * 7919 % 30000, 'RESIDENT', case when member = 1 then 'HEAD' else 'CHILD' end
    from (
      select household.*, member, (row_number() over (order by household.id, member))::int as number
      from household cross join generate_series(1, ${PEOPLE_EACH}::int) as member
    ) as home
    join unnest(${names.written}::text[], ${names.typed}::text[], ${names.initials}::text[])
      with ordinality as name (written, typed, initials, n) on name.n = 1 + number * 7919 % ${NAMES.length}::int
    order by number`,
  sql`
    insert into visit (id, county, area_path, household_id, response_id, area_id, visitor_id, visitor_name, visited_at,
      recorded_on, outcome, people_met)
    select uuidv7(), county, area_path, household.id, response.id, area_id, md5((door::int % ${VISITORS}::int)::text)::uuid, '走访人', visit.at, visit.at::date,
      'MET', 1 + door::int % 3
    from household cross join unnest(${responses}::uuid[]) with ordinality as response (id, n)
    cross join lateral (select timestamptz '2026-02-01' + n * interval '40 days' + door::int * interval '5 minutes' as at) as visit
    where n > 1 or door::int % 7 > 0
    order by visit.at`,
  sql`
    insert into progress (household_id, response_id, county, area_path, area_id, declared, registered, visits, people_met,
      last_visit_at, first_visit_on, met_on)
    select household.id, response.id, household.county, household.area_path, household.area_id, declared_size,
      ${PEOPLE_EACH}::int, count(visit.id), coalesce(max(people_met), 0), max(visited_at), china_day(min(visited_at)),
      (array_agg(china_day(visited_at) order by people_met desc, visited_at) filter (where people_met > 0))[1]
    from household cross join unnest(${responses}::uuid[]) as response (id)
    left join visit on visit.household_id = household.id and visit.response_id = response.id
    group by household.id, response.id
    order by response.id, household.area_path, household.id`,
  sql`
    insert into tally (area_id, response_id, county, area_path, households, visited, met, declared, registered, people_met,
      last_visit_at)
    select area_id, response_id, county, area_path, count(*), count(*) filter (where visits > 0),
      count(*) filter (where people_met > 0), sum(declared), sum(registered), sum(people_met), max(last_visit_at)
    from progress group by area_id, response_id, county, area_path`,
  sql`
    insert into tally_day (area_id, response_id, day, county, area_path, visited, met, people_met)
    select area_id, response_id, day, county, area_path, sum(part.visited), sum(part.met), sum(part.people)
    from progress, lateral (values (first_visit_on, 1, 0, 0), (met_on, 0, 1, people_met)) as part (day, visited, met, people)
    where day is not null group by area_id, response_id, day, county, area_path`,
  sql`
    insert into audit_event (id, county, area_path, at, action, subject, subject_id, account_id, account_name, request_id, address)
    select uuidv7(), county, area_path, visited_at, 'recordVisit', 'Visit', id, visitor_id, visitor_name, id::text, '127.0.0.1'
    from visit order by visited_at`,
  ...longAgo(county),
];

/** Of nobody any more: what happened years ago in the same county, among which the news of today are found. */
const longAgo = ({ id, areaPath }: Place): Sql[] => [
  sql`
    insert into account (id, county, area_path, area_id, username, display_name, password_hash, created_at)
    select uuidv7(), ${id}, ${areaPath}, ${id}, 'former-' || nth, '离任人员', '-', '2020-01-01'
    from generate_series(1, ${LONG_AGO}::int) as nth`,
  sql`
    insert into post (id, county, area_path, area_id, account_id, role, starts_on, ends_on, granted_at)
    select uuidv7(), county, area_path, area_id, id, 'GRID_WORKER', '2020-01-01', '2020-12-31', created_at
    from account where username like 'former-%'`,
  sql`
    insert into response (id, county, area_path, area_id, name, kind, level, phase, starts_on, ends_on, status, opened_at, changed_at)
    select uuidv7(), county, area_path, area_id, username, 'OTHER', 4, '总结', '2020-01-01', '2020-12-31', 'CLOSED', created_at, created_at
    from account where username like 'former-%'`,
  sql`
    insert into export (id, county, area_path, account_id, post_id, area_id, status, format, file_name, reason, query, variables,
      columns, created_at, origin)
    select uuidv7(), county, area_path, account_id, id, area_id, 'CANCELLED', 'CSV', '-', '-', '-', '{}', '[]', granted_at, '{}'
    from post where ends_on = '2020-12-31'`,
];
