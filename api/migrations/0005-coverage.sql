-- Coverage: `progress` says how each household stands in each response, `tally` sums it up by area. Both are kept here,
-- in the transaction of whatever changes them (a deed, an import, a move of thousands), one statement at a time.
-- Only open responses are touched: a closed one keeps what was true on its last day.

-- Rows of `progress` are locked before they are counted again: the count then sees what others have committed.

-- A response opens: every household below its area enters it.
create function progress_of_new_response() returns trigger language plpgsql as $$
begin
  insert into progress (household_id, response_id, county, area_path, area_id, declared, registered)
  select h.id, r.id, h.county, h.area_path, h.area_id, h.declared_size, coalesce(p.count, 0)
  from new_rows r
  join household h on h.area_path >= r.area_path and h.area_path < rtrim(r.area_path, '/') || '0'
  left join (select household_id, count(*) from person group by household_id) p on p.household_id = h.id
  where r.status = 'OPEN';
  return null;
end $$;

create trigger progress_of_new_response after insert on response
  referencing new table as new_rows for each statement execute function progress_of_new_response();

-- A household comes into being: it enters every open response that covers it.
create function progress_of_new_household() returns trigger language plpgsql as $$
begin
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
  delete from progress p using new_rows h, response r
  where p.household_id = h.id and r.id = p.response_id and r.status = 'OPEN'
    and not starts_with(h.area_path, r.area_path);
  update progress p set area_path = h.area_path, area_id = h.area_id, declared = h.declared_size
  from new_rows h, response r
  where p.household_id = h.id and r.id = p.response_id and r.status = 'OPEN';
  insert into progress (household_id, response_id, county, area_path, area_id, declared, registered)
  select h.id, r.id, h.county, h.area_path, h.area_id, h.declared_size,
    (select count(*) from person where household_id = h.id)
  from new_rows h
  join response r on r.status = 'OPEN' and r.county = h.county and starts_with(h.area_path, r.area_path)
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
begin
  if tg_op = 'INSERT' then
    changed := array(select distinct household_id from new_rows);
  elsif tg_op = 'DELETE' then
    changed := array(select distinct household_id from old_rows);
  else
    changed := array(
      select unnest(array[n.household_id, o.household_id]) from new_rows n join old_rows o using (id)
      where n.household_id <> o.household_id);
  end if;
  if cardinality(changed) = 0 then
    return null;
  end if;
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

-- What changed in `progress` is added to the sums. Sums commute, so writers wait only for each other's grid.
create function tally_add(changes tally[]) returns void language plpgsql as $$
begin
  insert into tally as t (area_id, response_id, county, area_path,
    households, visited, met, declared, registered, people_met, last_visit_at)
  select area_id, response_id, county, area_path,
    sum(households), sum(visited), sum(met), sum(declared), sum(registered), sum(people_met), max(last_visit_at)
  from unnest(changes) group by area_id, response_id, county, area_path
  order by response_id, area_id
  on conflict (area_id, response_id) do update set
    households = t.households + excluded.households,
    visited = t.visited + excluded.visited,
    met = t.met + excluded.met,
    declared = t.declared + excluded.declared,
    registered = t.registered + excluded.registered,
    people_met = t.people_met + excluded.people_met,
    last_visit_at = greatest(t.last_visit_at, excluded.last_visit_at);
end $$;

-- One row of `progress` as what it adds to a sum (sign 1) or takes from it (sign -1).
create function tally_of(p progress, sign int) returns tally language sql immutable as $$
  select row(p.area_id, p.response_id, p.county, p.area_path, sign, sign * (p.visits > 0)::int,
    sign * (p.people_met > 0)::int, sign * p.declared, sign * p.registered, sign * p.people_met,
    case when sign > 0 then p.last_visit_at end)::tally
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
  perform tally_add(array(select tally_of(p::progress, 1) from new_rows p));
  return null;
end $$;

create function tally_changed_progress() returns trigger language plpgsql as $$
declare
  gone record;
begin
  perform tally_add(array(select tally_of(p::progress, -1) from old_rows p union all select tally_of(p::progress, 1) from new_rows p));
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
  perform tally_add(array(select tally_of(p::progress, -1) from old_rows p));
  perform tally_last_again(array(select area_id from old_rows), array(select response_id from old_rows));
  return null;
end $$;

create trigger tally_new_progress after insert on progress
  referencing new table as new_rows for each statement execute function tally_new_progress();
create trigger tally_changed_progress after update on progress
  referencing old table as old_rows new table as new_rows for each statement execute function tally_changed_progress();
create trigger tally_removed_progress after delete on progress
  referencing old table as old_rows for each statement execute function tally_removed_progress();
