import { sql } from '../kernel/db/sql.js';
import { everything, within, type Database, type Db } from '../kernel/db/database.js';

/** One figure that is not what the rows say. */
export interface CoverageFault {
  table: 'progress' | 'tally' | 'tally_day';
  response: string;
  /** Names of the areas, from the county down. */
  place: string;
  /** Of a line of progress. */
  householdId: string | null;
  /** Of sums by day. */
  day: string | null;
  /** The column, or `row` where the whole row is missing or should not be there. */
  column: string;
  is: string | null;
  shouldBe: string | null;
}

export interface CoverageVerification {
  /** At most `LISTED` of them. */
  faults: CoverageFault[];
  total: number;
}

export const LISTED = 100;

/** What `progress` should hold of the open responses: a closed one keeps what was true on its last day. */
const counted = sql`
  select h.id as household_id, r.id as response_id, h.county, h.area_path, h.area_id, h.declared_size as declared,
    coalesce(p.count, 0)::int as registered, coalesce(v.count, 0)::int as visits,
    coalesce(v.people_met, 0) as people_met, v.last_visit_at, v.first_visit_on, v.met_on
  from response r
  join household h on h.area_path >= r.area_path and h.area_path < rtrim(r.area_path, '/') || '0'
  left join (select household_id, count(*) from person group by household_id) p on p.household_id = h.id
  left join (
    select household_id, response_id, count(*), max(people_met) as people_met, max(visited_at) as last_visit_at,
      china_day(min(visited_at)) as first_visit_on,
      (array_agg(china_day(visited_at) order by people_met desc, visited_at) filter (where people_met > 0))[1] as met_on
    from visit where not voided group by household_id, response_id
  ) v on v.household_id = h.id and v.response_id = r.id
  where r.status = 'OPEN'`;

const kept = sql`
  select p.household_id, p.response_id, p.county, p.area_path, p.area_id, p.declared, p.registered, p.visits,
    p.people_met, p.last_visit_at, p.first_visit_on, p.met_on
  from progress p join response r on r.id = p.response_id and r.status = 'OPEN'`;

/** What \`progress\` should hold, of all responses. */
const lines = sql`(
  ${counted} union all
  select household_id, response_id, p.county, p.area_path, p.area_id, declared, registered, visits, people_met, last_visit_at,
    first_visit_on, met_on
  from progress p join response r on r.id = p.response_id and r.status <> 'OPEN'
) as line`;

/** What `tally` should hold, of all responses. */
const summed = sql`
  select area_id, response_id, (array_agg(county))[1] as county, min(area_path) as area_path,
    count(*)::int as households, (count(*) filter (where visits > 0))::int as visited,
    (count(*) filter (where people_met > 0))::int as met, sum(declared)::int as declared,
    sum(registered)::int as registered, sum(people_met)::int as people_met, max(last_visit_at) as last_visit_at
  from ${lines} group by area_id, response_id`;

/** What \`tally_day\` should hold. */
const summedByDay = sql`
  select area_id, response_id, day::text, (array_agg(county))[1] as county, min(area_path) as area_path,
    sum(part.visited)::int as visited, sum(part.met)::int as met, sum(part.people)::int as people_met
  from ${lines}, lateral (values (first_visit_on, 1, 0, 0), (met_on, 0, 1, people_met)) as part (day, visited, met, people)
  where day is not null group by area_id, response_id, day`;

const sumsByDay = sql`select area_id, response_id, day::text, county, area_path, visited, met, people_met from tally_day
  where visited <> 0 or met <> 0 or people_met <> 0`;

/** The sums of an area that has no households any more stay, as zeros. */
const sums = sql`select * from tally where households <> 0 or visited <> 0 or met <> 0 or declared <> 0
  or registered <> 0 or people_met <> 0 or last_visit_at is not null`;

/**
 * Counts everything again from the rows and says where `progress` and `tally` differ from that.
 * @param mend writes what should be, in the same transaction; writers wait meanwhile
 * @returns the differences as they were found, mended or not
 */
export async function verifyCoverage(db: Database, { mend = false } = {}): Promise<CoverageVerification> {
  return within(
    db,
    everything('verification of coverage'),
    async (db) => {
      if (!mend) return differences(db);
      await sql`lock table household, person, visit, response, progress, tally, tally_day in share row exclusive mode`.execute(
        db,
      );
      const found = await differences(db);
      await mendProgress(db);
      await mendTally(db);
      await mendTallyDay(db);
      return found;
    },
    mend ? 'read write' : 'read only',
  );
}

/** Each of the two statements is of one moment by itself, so a server may go on writing. */
async function differences(db: Db): Promise<CoverageVerification> {
  const { rows } = await sql<CoverageFault & { total: number }>`
    with difference as (
      select 'progress' as table, response_id, household_id, coalesce(a.area_path, e.area_path) as area_path,
        to_jsonb(a) as actual, to_jsonb(e) as expected
      from (${kept}) a full join (${counted}) e using (response_id, household_id)
      where to_jsonb(a) is distinct from to_jsonb(e)
      union all
      select 'tally', response_id, null, coalesce(a.area_path, e.area_path), to_jsonb(a), to_jsonb(e)
      from (${sums}) a full join (${summed}) e using (response_id, area_id)
      where to_jsonb(a) is distinct from to_jsonb(e)
      union all
      select 'tally_day', response_id, null, coalesce(a.area_path, e.area_path), to_jsonb(a), to_jsonb(e)
      from (${sumsByDay}) a full join (${summedByDay}) e using (response_id, area_id, day)
      where to_jsonb(a) is distinct from to_jsonb(e)
    ), line as (
      select d.table, d.response_id, d.household_id, d.area_path, coalesce(actual, expected) ->> 'day' as day, f.key, actual ->> f.key as is, expected ->> f.key as should_be
      from difference d cross join jsonb_object_keys(actual) as f (key)
      where actual -> f.key is distinct from expected -> f.key and expected is not null
      union all
      select d.table, d.response_id, d.household_id, d.area_path, actual ->> 'day', 'row', 'there', 'missing' from difference d where expected is null
      union all
      select d.table, d.response_id, d.household_id, d.area_path, expected ->> 'day', 'row', 'missing', 'there' from difference d where actual is null
    )
    select l.table, r.name as response, place_name(l.area_path) as place, l.household_id as "householdId", l.day, l.key as column,
      l.is, l.should_be as "shouldBe", (count(*) over ())::int as total
    from line l join response r on r.id = l.response_id
    order by l.response_id, l.area_path, l.table, l.household_id, l.day, l.key limit ${LISTED}`.execute(db);
  return { faults: rows.map(({ total: _, ...fault }) => fault), total: rows[0]?.total ?? 0 };
}

/** Its triggers carry each change on to the sums; these are written anew after it all the same. */
async function mendProgress(db: Db): Promise<void> {
  await sql`
    delete from progress p using response r
    where r.id = p.response_id and r.status = 'OPEN' and not exists (
      select from household h where h.id = p.household_id and starts_with(h.area_path, r.area_path))`.execute(
    db,
  );
  await sql`
    merge into progress p using (${counted}) e on p.household_id = e.household_id and p.response_id = e.response_id
    when matched and (p.county, p.area_path, p.area_id, p.declared, p.registered, p.visits, p.people_met, p.last_visit_at,
        p.first_visit_on, p.met_on) is distinct from
      (e.county, e.area_path, e.area_id, e.declared, e.registered, e.visits, e.people_met, e.last_visit_at,
        e.first_visit_on, e.met_on)
      then update set county = e.county, area_path = e.area_path, area_id = e.area_id, declared = e.declared,
        registered = e.registered, visits = e.visits, people_met = e.people_met, last_visit_at = e.last_visit_at,
        first_visit_on = e.first_visit_on, met_on = e.met_on
    when not matched then insert (household_id, response_id, county, area_path, area_id, declared, registered, visits,
        people_met, last_visit_at, first_visit_on, met_on)
      values (e.household_id, e.response_id, e.county, e.area_path, e.area_id, e.declared, e.registered, e.visits,
        e.people_met, e.last_visit_at, e.first_visit_on, e.met_on)`.execute(db);
}

async function mendTally(db: Db): Promise<void> {
  await sql`
    delete from tally t where not exists (
      select from progress p where p.area_id = t.area_id and p.response_id = t.response_id)`.execute(db);
  await sql`
    merge into tally t using (${summed}) e on t.area_id = e.area_id and t.response_id = e.response_id
    when matched then update set county = e.county, area_path = e.area_path, households = e.households,
      visited = e.visited, met = e.met, declared = e.declared, registered = e.registered, people_met = e.people_met,
      last_visit_at = e.last_visit_at
    when not matched then insert (area_id, response_id, county, area_path, households, visited, met, declared,
        registered, people_met, last_visit_at)
      values (e.area_id, e.response_id, e.county, e.area_path, e.households, e.visited, e.met, e.declared,
        e.registered, e.people_met, e.last_visit_at)`.execute(db);
}

async function mendTallyDay(db: Db): Promise<void> {
  await sql`delete from tally_day`.execute(db);
  await sql`
    insert into tally_day (area_id, response_id, day, county, area_path, visited, met, people_met)
    select area_id, response_id, day::date, county, area_path, visited, met, people_met from (${summedByDay}) as e`.execute(
    db,
  );
}
