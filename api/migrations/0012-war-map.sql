-- The war map: on which day a household was first visited, the sums of that by area and day, and the boundaries of areas.
-- From here on, everything of this migration sees every row: the owner of a table is bound by its policies, too.
select set_config('app.scope_from', '', true), set_config('app.scope_to', '~', true),
  set_config('app.county_from', '', true), set_config('app.county_to', '~', true);

alter table "progress" add column "first_visit_on" date null, add column "met_on" date null;

create table "tally_day" ("area_id" uuid not null, "response_id" uuid not null, "day" date not null, "county" uuid not null, "area_path" text collate "C" not null, "visited" int not null, "met" int not null, "people_met" int not null, primary key ("area_id", "response_id", "day"));
create index "tally_day_response_id_area_path_day_index" on "tally_day" ("response_id", "area_path", "day");
alter table "tally_day" add constraint "tally_day_area_id_foreign" foreign key ("area_id") references "area" ("id") on delete restrict;
alter table "tally_day" add constraint "tally_day_response_id_foreign" foreign key ("response_id") references "response" ("id") on delete cascade;
alter table "tally_day" enable row level security;
alter table "tally_day" force row level security;
create policy "in_envelope" on "tally_day" using (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true))) with check (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true)));
alter table tally_day set (fillfactor = 50);

create table "boundary" ("id" uuid not null, "county" uuid not null, "area_path" text collate "C" not null, "area_id" uuid not null, "geometry" jsonb not null, "points" int not null, "set_at" timestamptz not null, primary key ("id"));
create index "boundary_area_path_index" on "boundary" ("area_path");
alter table "boundary" add constraint "boundary_area_id_unique" unique ("area_id");
alter table "boundary" add constraint "boundary_area_id_foreign" foreign key ("area_id") references "area" ("id") on delete restrict;
alter table "boundary" enable row level security;
alter table "boundary" force row level security;
create policy "in_envelope" on "boundary" using (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true))) with check (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true)));

-- Days are China's, which has one time zone and no summer time.
create function china_day(moment timestamptz) returns date language sql immutable
  return (moment at time zone interval '8 hours')::date;

-- What changed in `progress` is added to the sums by day. A household counts on two days: that of its first visit, and that of its
-- best one. The names of these triggers come after those of `tally`, whose row is locked by then: so two writers never wait for each other.
create function tally_day_add(changes tally_day[]) returns void language sql as $$
  insert into tally_day as t select * from unnest(changes) order by response_id, area_id, day
  on conflict (area_id, response_id, day) do update set
    visited = t.visited + excluded.visited,
    met = t.met + excluded.met,
    people_met = t.people_met + excluded.people_met
$$;

create function tally_day_of_new_progress() returns trigger language plpgsql as $$
begin
  perform tally_day_add(array(
    select row(area_id, response_id, day, county, area_path, sum(part.visited), sum(part.met), sum(part.people))::tally_day
    from new_rows, lateral (values (first_visit_on, 1, 0, 0), (met_on, 0, 1, people_met)) as part (day, visited, met, people)
    where day is not null group by area_id, response_id, day, county, area_path));
  return null;
end $$;

create function tally_day_of_changed_progress() returns trigger language plpgsql as $$
begin
  perform tally_day_add(array(
    select row(area_id, response_id, day, county, area_path, sum(sign * part.visited), sum(sign * part.met),
      sum(sign * part.people))::tally_day
    from (select -1 as sign, * from old_rows union all select 1, * from new_rows) as changes,
      lateral (values (first_visit_on, 1, 0, 0), (met_on, 0, 1, people_met)) as part (day, visited, met, people)
    where day is not null group by area_id, response_id, day, county, area_path
    having sum(sign * part.visited) <> 0 or sum(sign * part.met) <> 0 or sum(sign * part.people) <> 0));
  return null;
end $$;

create function tally_day_of_removed_progress() returns trigger language plpgsql as $$
begin
  perform tally_day_add(array(
    select row(area_id, response_id, day, county, area_path, -sum(part.visited), -sum(part.met), -sum(part.people))::tally_day
    from old_rows, lateral (values (first_visit_on, 1, 0, 0), (met_on, 0, 1, people_met)) as part (day, visited, met, people)
    where day is not null group by area_id, response_id, day, county, area_path));
  return null;
end $$;

create trigger tally_then_day_of_new_progress after insert on progress
  referencing new table as new_rows for each statement execute function tally_day_of_new_progress();
create trigger tally_then_day_of_changed_progress after update on progress
  referencing old table as old_rows new table as new_rows for each statement execute function tally_day_of_changed_progress();
create trigger tally_then_day_of_removed_progress after delete on progress
  referencing old table as old_rows for each statement execute function tally_day_of_removed_progress();

-- What there is already; the triggers above sum it up. A closed response has kept its visits, too.
update progress p set first_visit_on = v.first_visit_on, met_on = v.met_on
from (
  select household_id, response_id, china_day(min(visited_at)) as first_visit_on,
    (array_agg(china_day(visited_at) order by people_met desc, visited_at) filter (where people_met > 0))[1] as met_on
  from visit where not voided group by household_id, response_id
) v
where v.household_id = p.household_id and v.response_id = p.response_id and p.visits > 0;

-- The three functions of 0004 that count visits, with the two days.
create or replace function progress_of_opened_response() returns trigger language plpgsql as $$
declare
  opened uuid[];
begin
  if tg_op = 'INSERT' then
    opened := array(select id from new_rows where status = 'OPEN');
  else
    opened := array(select n.id from new_rows n join old_rows o using (id) where n.status = 'OPEN' and o.status <> 'OPEN');
  end if;
  if cardinality(opened) = 0 then
    return null;
  end if;
  perform pg_advisory_xact_lock(530427, hashtext(county::text))
  from (select distinct county from new_rows where id = any (opened) order by county) c;
  insert into progress (household_id, response_id, county, area_path, area_id, declared, registered,
    visits, people_met, last_visit_at, first_visit_on, met_on)
  select h.id, r.id, h.county, h.area_path, h.area_id, h.declared_size, coalesce(p.count, 0),
    coalesce(v.count, 0), coalesce(v.people_met, 0), v.last_visit_at, v.first_visit_on, v.met_on
  from response r
  join household h on h.area_path >= r.area_path and h.area_path < rtrim(r.area_path, '/') || '0'
  left join (select household_id, count(*) from person group by household_id) p on p.household_id = h.id
  left join (
    select household_id, response_id, count(*), max(people_met) as people_met, max(visited_at) as last_visit_at,
      china_day(min(visited_at)) as first_visit_on,
      (array_agg(china_day(visited_at) order by people_met desc, visited_at) filter (where people_met > 0))[1] as met_on
    from visit where response_id = any (opened) and not voided group by household_id, response_id
  ) v on v.household_id = h.id and v.response_id = r.id
  where r.id = any (opened)
  on conflict (household_id, response_id) do update set
    county = excluded.county, area_path = excluded.area_path, area_id = excluded.area_id,
    declared = excluded.declared, registered = excluded.registered,
    visits = excluded.visits, people_met = excluded.people_met, last_visit_at = excluded.last_visit_at,
    first_visit_on = excluded.first_visit_on, met_on = excluded.met_on;
  return null;
end $$;

create or replace function progress_of_changed_household() returns trigger language plpgsql as $$
begin
  if not exists (
    select from new_rows n join old_rows o using (id)
    where (n.area_path, n.area_id, n.declared_size) is distinct from (o.area_path, o.area_id, o.declared_size)
  ) then
    return null;
  end if;
  perform before_a_response_opens(array(select county from new_rows union select county from old_rows));
  delete from progress p using new_rows h, response r
  where p.household_id = h.id and r.id = p.response_id and r.status = 'OPEN'
    and not starts_with(h.area_path, r.area_path);
  update progress p set county = h.county, area_path = h.area_path, area_id = h.area_id, declared = h.declared_size
  from new_rows h, response r
  where p.household_id = h.id and r.id = p.response_id and r.status = 'OPEN';
  -- A household that comes back brings the visits it had.
  insert into progress (household_id, response_id, county, area_path, area_id, declared, registered,
    visits, people_met, last_visit_at, first_visit_on, met_on)
  select h.id, r.id, h.county, h.area_path, h.area_id, h.declared_size,
    (select count(*) from person where household_id = h.id), v.count, v.people_met, v.last_visit_at, v.first_visit_on, v.met_on
  from new_rows h
  join response r on r.status = 'OPEN' and r.county = h.county and starts_with(h.area_path, r.area_path)
  cross join lateral (
    select count(*), coalesce(max(people_met), 0) as people_met, max(visited_at) as last_visit_at,
      china_day(min(visited_at)) as first_visit_on,
      (array_agg(china_day(visited_at) order by people_met desc, visited_at) filter (where people_met > 0))[1] as met_on
    from visit where household_id = h.id and response_id = r.id and not voided
  ) v
  on conflict (household_id, response_id) do nothing;
  return null;
end $$;

create or replace function progress_of_visits() returns trigger language plpgsql as $$
begin
  perform from progress p
  join (select distinct household_id, response_id from new_rows) v using (household_id, response_id)
  order by p.household_id, p.response_id for update of p;
  update progress p
  set visits = v.visits, people_met = v.people_met, last_visit_at = v.last_visit_at,
    first_visit_on = v.first_visit_on, met_on = v.met_on
  from (
    select n.household_id, n.response_id, count(v.id) as visits,
      coalesce(max(v.people_met), 0) as people_met, max(v.visited_at) as last_visit_at,
      china_day(min(v.visited_at)) as first_visit_on,
      (array_agg(china_day(v.visited_at) order by v.people_met desc, v.visited_at) filter (where v.people_met > 0))[1] as met_on
    from (select distinct household_id, response_id from new_rows) n
    left join visit v on v.household_id = n.household_id and v.response_id = n.response_id and not v.voided
    group by n.household_id, n.response_id
  ) v
  join response r on r.id = v.response_id and r.status = 'OPEN'
  where p.household_id = v.household_id and p.response_id = v.response_id
    and (p.visits, p.people_met, p.last_visit_at, p.first_visit_on, p.met_on)
      is distinct from (v.visits, v.people_met, v.last_visit_at, v.first_visit_on, v.met_on);
  return null;
end $$;

create or replace function refresh_statistics() returns void
  language plpgsql security definer
  set search_path = public
  as $$
  begin
    analyze area, account, post, response, household, person, visit, progress, tally, tally_day;
  end
  $$;
