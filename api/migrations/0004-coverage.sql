-- Coverage: `progress` says how each household stands in each response, `tally` sums it up by area. Both are kept here,
-- in the transaction of whatever changes them (a deed, an import, a move of thousands), one statement at a time.
-- Only open responses are touched: a closed one keeps what was true on its last day.

-- Rows of `progress` are locked before they are counted again: the count then sees what others have committed.

-- Whoever opens a response in a county and whoever changes its households or people take turns: else a household that comes into
-- being at that very moment would be seen by neither. The lock comes first, so that what follows sees what was waited for.
create function before_a_response_opens(counties uuid[]) returns void language sql as $$
  select pg_advisory_xact_lock_shared(530427, hashtext(county::text)) from unnest(counties) as county order by county
$$;

-- A response opens: every household below its area enters it, with what is known of it.
create function progress_of_opened_response() returns trigger language plpgsql as $$
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
    visits, people_met, last_visit_at)
  select h.id, r.id, h.county, h.area_path, h.area_id, h.declared_size, coalesce(p.count, 0),
    coalesce(v.count, 0), coalesce(v.people_met, 0), v.last_visit_at
  from response r
  join household h on h.area_path >= r.area_path and h.area_path < rtrim(r.area_path, '/') || '0'
  left join (select household_id, count(*) from person group by household_id) p on p.household_id = h.id
  left join (
    select household_id, response_id, count(*), max(people_met) as people_met, max(visited_at) as last_visit_at
    from visit where response_id = any (opened) and not voided group by household_id, response_id
  ) v on v.household_id = h.id and v.response_id = r.id
  where r.id = any (opened)
  on conflict (household_id, response_id) do update set
    county = excluded.county, area_path = excluded.area_path, area_id = excluded.area_id,
    declared = excluded.declared, registered = excluded.registered,
    visits = excluded.visits, people_met = excluded.people_met, last_visit_at = excluded.last_visit_at;
  return null;
end $$;

create trigger progress_of_new_response after insert on response
  referencing new table as new_rows for each statement execute function progress_of_opened_response();
create trigger progress_of_reopened_response after update on response
  referencing old table as old_rows new table as new_rows for each statement execute function progress_of_opened_response();

-- A household comes into being: it enters every open response that covers it.
create function progress_of_new_household() returns trigger language plpgsql as $$
begin
  perform before_a_response_opens(array(select distinct county from new_rows));
  insert into progress (household_id, response_id, county, area_path, area_id, declared, registered)
  select h.id, r.id, h.county, h.area_path, h.area_id, h.declared_size, 0
  from new_rows h
  join response r on r.status = 'OPEN' and r.county = h.county and starts_with(h.area_path, r.area_path);
  return null;
end $$;

create trigger progress_of_new_household after insert on household
  referencing new table as new_rows for each statement execute function progress_of_new_household();

-- A household moves or declares another size: its rows follow; it leaves and enters responses that cover only a part.
create function progress_of_changed_household() returns trigger language plpgsql as $$
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
    visits, people_met, last_visit_at)
  select h.id, r.id, h.county, h.area_path, h.area_id, h.declared_size,
    (select count(*) from person where household_id = h.id), v.count, v.people_met, v.last_visit_at
  from new_rows h
  join response r on r.status = 'OPEN' and r.county = h.county and starts_with(h.area_path, r.area_path)
  cross join lateral (
    select count(*), coalesce(max(people_met), 0) as people_met, max(visited_at) as last_visit_at
    from visit where household_id = h.id and response_id = r.id and not voided
  ) v
  on conflict (household_id, response_id) do nothing;
  return null;
end $$;

create trigger progress_of_changed_household after update on household
  referencing old table as old_rows new table as new_rows
  for each statement execute function progress_of_changed_household();

-- People are registered, move, or are struck off.
create function progress_of_people() returns trigger language plpgsql as $$
declare
  changed uuid[];
  counties uuid[];
begin
  if tg_op = 'INSERT' then
    select array_agg(distinct household_id), array_agg(distinct county) into changed, counties from new_rows;
  elsif tg_op = 'DELETE' then
    select array_agg(distinct household_id), array_agg(distinct county) into changed, counties from old_rows;
  else
    select array_agg(distinct both_ends.household), array_agg(distinct both_ends.county) into changed, counties
    from new_rows n join old_rows o using (id),
      lateral (values (n.household_id, n.county), (o.household_id, o.county)) as both_ends (household, county)
    where n.household_id <> o.household_id;
  end if;
  if changed is null then
    return null;
  end if;
  perform before_a_response_opens(counties);
  perform from progress p join response r on r.id = p.response_id and r.status = 'OPEN'
  where p.household_id = any (changed) order by p.household_id, p.response_id for update of p;
  update progress p
  set registered = (select count(*) from person where person.household_id = p.household_id)
  from response r
  where p.household_id = any (changed) and r.id = p.response_id and r.status = 'OPEN';
  return null;
end $$;

create trigger progress_of_new_people after insert on person
  referencing new table as new_rows for each statement execute function progress_of_people();
create trigger progress_of_changed_people after update on person
  referencing old table as old_rows new table as new_rows for each statement execute function progress_of_people();
create trigger progress_of_removed_people after delete on person
  referencing old table as old_rows for each statement execute function progress_of_people();

-- Visits are recorded, amended or voided.
create function progress_of_visits() returns trigger language plpgsql as $$
begin
  perform from progress p
  join (select distinct household_id, response_id from new_rows) v using (household_id, response_id)
  order by p.household_id, p.response_id for update of p;
  update progress p
  set visits = v.visits, people_met = v.people_met, last_visit_at = v.last_visit_at
  from (
    select n.household_id, n.response_id, count(v.id) as visits,
      coalesce(max(v.people_met), 0) as people_met, max(v.visited_at) as last_visit_at
    from (select distinct household_id, response_id from new_rows) n
    left join visit v on v.household_id = n.household_id and v.response_id = n.response_id and not v.voided
    group by n.household_id, n.response_id
  ) v
  join response r on r.id = v.response_id and r.status = 'OPEN'
  where p.household_id = v.household_id and p.response_id = v.response_id
    and (p.visits, p.people_met, p.last_visit_at) is distinct from (v.visits, v.people_met, v.last_visit_at);
  return null;
end $$;

create trigger progress_of_new_visits after insert on visit
  referencing new table as new_rows for each statement execute function progress_of_visits();
create trigger progress_of_changed_visits after update on visit
  referencing new table as new_rows for each statement execute function progress_of_visits();

-- What changed in `progress` is added to the sums, one row of changes for each area and response. Sums commute, so writers wait
-- only for each other's grid.
create function tally_add(changes tally[]) returns void language sql as $$
  insert into tally as t select * from unnest(changes) order by response_id, area_id
  on conflict (area_id, response_id) do update set
    households = t.households + excluded.households,
    visited = t.visited + excluded.visited,
    met = t.met + excluded.met,
    declared = t.declared + excluded.declared,
    registered = t.registered + excluded.registered,
    people_met = t.people_met + excluded.people_met,
    last_visit_at = greatest(t.last_visit_at, excluded.last_visit_at)
$$;

-- The last activity of an area can go back when a visit is voided or a household leaves: then it is looked up again.
-- The sum's row is locked by now, so nobody else's visit is missed.
create function tally_last_again(areas uuid[], responses uuid[]) returns void language sql as $$
  update tally t
  set last_visit_at = (
    select max(p.last_visit_at) from progress p where p.response_id = t.response_id and p.area_id = t.area_id)
  where (t.area_id, t.response_id) in (select a, r from unnest(areas, responses) as gone (a, r))
$$;

create function tally_new_progress() returns trigger language plpgsql as $$
begin
  perform tally_add(array(
    select row(area_id, response_id, county, area_path, count(*), count(*) filter (where visits > 0),
      count(*) filter (where people_met > 0), sum(declared), sum(registered), sum(people_met), max(last_visit_at))::tally
    from new_rows group by area_id, response_id, county, area_path));
  return null;
end $$;

create function tally_changed_progress() returns trigger language plpgsql as $$
declare
  gone record;
begin
  perform tally_add(array(
    select row(area_id, response_id, county, area_path, sum(sign), coalesce(sum(sign) filter (where visits > 0), 0),
      coalesce(sum(sign) filter (where people_met > 0), 0), sum(sign * declared), sum(sign * registered),
      sum(sign * people_met), max(last_visit_at) filter (where sign = 1))::tally
    from (select -1 as sign, * from old_rows union all select 1, * from new_rows) as changes
    group by area_id, response_id, county, area_path));
  select array_agg(o.area_id) as areas, array_agg(o.response_id) as responses into gone
  from old_rows o join new_rows n using (household_id, response_id)
  where o.last_visit_at is not null
    and (n.area_id <> o.area_id or n.last_visit_at is null or n.last_visit_at < o.last_visit_at);
  if gone.areas is not null then
    perform tally_last_again(gone.areas, gone.responses);
  end if;
  return null;
end $$;

create function tally_removed_progress() returns trigger language plpgsql as $$
begin
  perform tally_add(array(
    select row(area_id, response_id, county, area_path, -count(*), -count(*) filter (where visits > 0),
      -count(*) filter (where people_met > 0), -sum(declared), -sum(registered), -sum(people_met), null)::tally
    from old_rows group by area_id, response_id, county, area_path));
  perform tally_last_again(array(select area_id from old_rows), array(select response_id from old_rows));
  return null;
end $$;

create trigger tally_new_progress after insert on progress
  referencing new table as new_rows for each statement execute function tally_new_progress();
create trigger tally_changed_progress after update on progress
  referencing old table as old_rows new table as new_rows for each statement execute function tally_changed_progress();
create trigger tally_removed_progress after delete on progress
  referencing old table as old_rows for each statement execute function tally_removed_progress();
