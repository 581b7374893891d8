-- One county, the same on every run: bench.villages villages of 10 grids each, in bench.townships townships; people and households
-- as in bench.people and bench.households. Everybody in it is synthetic. Run by the tables' owner with triggers off: what
-- the triggers keep (progress, tally) is summed up at the end.

-- step: areas
set session_replication_role = replica;

create schema bench;
-- UUIDs that grow with n, as version 7 does: `kind` tells the tables apart.
create function bench.id(kind int, n bigint) returns uuid language sql immutable as $$
  select (lpad(to_hex(kind::bigint << 36 | n), 12, '0') || '7000' || '8' || substr(md5(kind || '/' || n), 1, 15))::uuid
$$;
create function bench.label(n bigint) returns text language sql immutable as $$ select lpad(to_hex(n), 4, '0') || '/' $$;
-- A number from 0 to below `most` that follows from `n` and looks drawn by lot.
create function bench.lot(kind text, n bigint, most int) returns int language sql immutable as $$
  select ((hashtextextended(kind, n) & 9223372036854775807) % most)::int
$$;

create table bench.area as
with size as (
  select current_setting('bench.townships')::int as townships, current_setting('bench.villages')::int as villages
), township as (
  select n, bench.label(1) || bench.label(n) as path from size, generate_series(1, townships) as n
), village as (
  select n, 1 + (n - 1) % townships as township, bench.label(1) || bench.label(1 + (n - 1) % townships)
    || bench.label(1 + (n - 1) / townships) as path from size, generate_series(1, villages) as n
)
select bench.id(1, 1) as id, null::uuid as parent, 'COUNTY' as kind, '测试县' as name, bench.label(1) as path, '999900' as code
union all
select bench.id(1, 1 + n), bench.id(1, 1), 'TOWNSHIP', '第' || n || '镇', path, '9999' || lpad(n::text, 2, '0') || '000'
from township
union all
select bench.id(1, 1000 + n), bench.id(1, 1 + township), 'VILLAGE', '第' || n || '村', path,
  '9999' || lpad(township::text, 2, '0') || lpad(n::text, 6, '0')
from village
union all
select bench.id(1, 10000 + (n - 1) * 10 + grid), bench.id(1, 1000 + n), 'GRID', '第' || grid || '网格', path || bench.label(grid), null
from village, generate_series(1, 10) as grid;

insert into area (id, county, area_path, kind, name, official_code, parent_id, lineage, valid_from, province, prefecture, children_made)
select area.id, bench.id(1, 1), area.path, area.kind, area.name, area.code, area.parent, coalesce((
    select jsonb_agg(jsonb_build_object('id', above.id, 'kind', above.kind, 'name', above.name) order by above.path)
    from bench.area as above where starts_with(area.path, above.path) and above.id <> area.id
      and above.path in (left(area.path, 5), left(area.path, 10), left(area.path, 15))
  ), '[]'), '2026-01-01', case when area.kind = 'COUNTY' then '测试省' end, case when area.kind = 'COUNTY' then '测试市' end,
  (select count(*) from bench.area as below where below.parent = area.id)
from bench.area order by area.path;

-- step: accounts
-- A county admin, an official for each township, a secretary for each village, a worker for each grid; and one with scattered grids.
create table bench.account as
select bench.id(2, row_number() over (order by path)) as id, row_number() over (order by path) as n, path, id as area,
  lower(kind) || '-' || row_number() over (partition by kind order by path) as username,
  case kind when 'COUNTY' then 'COUNTY_ADMIN' when 'TOWNSHIP' then 'TOWNSHIP_OFFICIAL' when 'VILLAGE' then 'VILLAGE_SECRETARY'
    else 'GRID_WORKER' end as role
from bench.area
union all
select bench.id(2, 99999), 99999, path, id, 'scattered', 'GRID_WORKER' from bench.area where kind = 'COUNTY';

insert into account (id, county, area_path, username, display_name, area_id, password_hash, created_at)
select id, bench.id(1, 1), path, username, username, area, current_setting('bench.password_hash'), '2026-01-01' from bench.account;
insert into post (id, county, area_path, account_id, account_name, role, area_id, starts_on)
select bench.id(3, n), bench.id(1, 1), path, id, username, role, area, '2026-01-01' from bench.account where username <> 'scattered';
insert into post (id, county, area_path, account_id, account_name, role, area_id, starts_on)
select bench.id(3, 100000 + row_number() over (order by path)), bench.id(1, 1), path, bench.id(2, 99999), 'scattered', 'GRID_WORKER',
  id, '2026-01-01'
from (
  select path, id, row_number() over (order by path) as n, count(*) over () as grids from bench.area where kind = 'GRID'
) as grid where n % greatest(2, grids / 300) = 0 order by path limit 300;
-- The token of a session is `token-` and the account's name.
insert into session (id, account_id, token_hash, created_at, last_seen_at, expires_at, address, user_agent)
select bench.id(4, n), id, sha256(convert_to('token-' || username, 'UTF8')), '2026-01-01', now(), '2099-01-01', '127.0.0.1', 'bench'
from bench.account;

insert into response (id, county, area_path, area_id, name, kind, level, phase, starts_on, ends_on, status)
select bench.id(5, n), bench.id(1, 1), bench.label(1), bench.id(1, 1), '第' || n || '次行动', 'INFECTIOUS_DISEASE', 1, '全面排查',
  '2026-01-01', case when n > 1 then date '2026-02-01' end, case when n > 1 then 'CLOSED' else 'OPEN' end
from generate_series(1, 3) as n;

-- step: households
create table bench.household as
select n, bench.id(6, n) as id, area.id as area, area.path, (n - 1) % per_grid + 1 as door
from (select current_setting('bench.households')::int as households, count(*)::int as grids,
    ceil(current_setting('bench.households')::numeric / count(*))::int as per_grid from bench.area where kind = 'GRID') as size,
  generate_series(1, households) as n
join lateral (select 1 + (n - 1) / per_grid as grid) as place on true
join (select id, path, row_number() over (order by path) as number from bench.area where kind = 'GRID') as area on area.number = grid;
create index on bench.household (n);

insert into household (id, county, area_path, area_id, address, building, door, declared_size, phone, phone_sealed, tags, created_at)
select id, bench.id(1, 1), path, area, lpad(door::text, 3, '0') || '号', null, door::text, 1 + bench.lot('size', n, 5),
  '1' || (30 + bench.lot('phone', n, 69)) || '****' || lpad(bench.lot('tail', n, 10000)::text, 4, '0'),
  sha256(int8send(n)), case bench.lot('tag', n, 10) when 0 then '{ELDERLY_ALONE}'::text[] when 1 then '{RENTED,INFANT}' else '{}' end,
  timestamptz '2026-01-01' + n * interval '1 second'
from bench.household order by n;

-- step: people
insert into person (id, county, area_path, household_id, area_id, name, name_pinyin, name_initials, sex, birth_date, id_number,
  id_number_sealed, id_number_blind, phone, phone_sealed, residence, relation)
select bench.id(7, number), bench.id(1, 1), household.path, household.id, household.area, name, pinyin, initials,
  case bench.lot('sex', number, 2) when 0 then 'FEMALE' else 'MALE' end, date '1940-01-01' + bench.lot('birth', number, 30000),
  '9****************' || bench.lot('last', number, 10), sha256(int8send(number)) || sha256(int8send(-number)), sha256(int8send(number)),
  '1' || (30 + bench.lot('phone', number, 69)) || '****' || lpad(bench.lot('tail', number, 10000)::text, 4, '0'), sha256(int8send(number)),
  case bench.lot('residence', number, 5) when 0 then 'TENANT' when 1 then 'AWAY' else 'RESIDENT' end,
  case when number <= current_setting('bench.households')::int then 'HEAD' else 'CHILD' end
from generate_series(1, current_setting('bench.people')::int) as each (number)
join bench.household on household.n = 1 + (number - 1) % current_setting('bench.households')::int
join bench.name on name.n = 1 + bench.lot('name', number, (select count(*)::int from bench.name))
order by household.n, number;

-- step: visits
-- Once at every door in each of the two responses that are over, and at about 85 of 100 visits' worth of doors in the open one.
insert into visit (id, county, area_path, household_id, response_id, area_id, visitor_id, visitor_name, visited_at, recorded_on,
  outcome, people_met)
select bench.id(8, row_number() over (order by visit.at)), bench.id(1, 1), household.path, household.id, bench.id(5, response),
  household.area, account.id, account.username, visit.at, visit.at::date, case when met > 0 then 'MET' else 'ABSENT' end, met
from (
  select household, response,
    bench.lot('met' || response, household, 4) as met,
    timestamptz '2026-01-01 08:00+00' + (response * 40 + bench.lot('day' || response, household, 30)) * interval '1 day'
      + bench.lot('minute' || response, household, 600) * interval '1 minute' as at
  from generate_series(1, current_setting('bench.households')::int) as household, generate_series(1, 3) as response
  where response > 1 or bench.lot('visited', household, 1000) < 857
) as visit
join bench.household on household.n = visit.household
join bench.account on account.area = household.area and account.role = 'GRID_WORKER' and account.username <> 'scattered';

-- step: coverage
insert into progress (household_id, response_id, county, area_path, area_id, declared, registered, visits, people_met, last_visit_at)
select household.id, response.id, household.county, household.area_path, household.area_id, household.declared_size,
  coalesce(people.count, 0), coalesce(visits.count, 0), coalesce(visits.people_met, 0), visits.last_visit_at
from household cross join response
left join (select household_id, count(*) from person group by household_id) as people on people.household_id = household.id
left join (
  select household_id, response_id, count(*), max(people_met) as people_met, max(visited_at) as last_visit_at
  from visit group by household_id, response_id
) as visits on visits.household_id = household.id and visits.response_id = response.id
order by response.id, household.area_path, household.id;

insert into tally (area_id, response_id, county, area_path, households, visited, met, declared, registered, people_met, last_visit_at)
select area_id, response_id, county, area_path, count(*), count(*) filter (where visits > 0), count(*) filter (where people_met > 0),
  sum(declared), sum(registered), sum(people_met), max(last_visit_at)
from progress group by area_id, response_id, county, area_path;

-- step: statistics
set session_replication_role = origin;
