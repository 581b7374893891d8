-- Areas in time: what each area was from when to when, and the changes of the tree with what they took where.
-- Everything of this migration sees every row: the owner of a table is bound by its policies, too.
select set_config('app.scope_from', '', true), set_config('app.scope_to', '~', true),
  set_config('app.county_from', '', true), set_config('app.county_to', '~', true);

create table "area_term" ("id" uuid not null, "county" uuid not null, "area_path" text collate "C" not null, "area_id" uuid not null, "since" date not null, "until" date null, "until_by" date generated always as (coalesce(until, 'infinity'::date)) stored not null, "cause" text not null, "others" jsonb not null default '[]', "kind" text not null, "name" text not null, "official_code" text null, "parent_id" uuid null, "status" text not null, "at" timestamptz not null default now(), "change_id" uuid null, primary key ("id"));
create index "area_term_area_path_since_index" on "area_term" ("area_path", "since");
create index "area_term_area_id_at_index" on "area_term" ("area_id", "at");
create index "area_term_parent_id_index" on "area_term" ("parent_id");
create unique index area_term_current on area_term (area_id) where until is null;
create index area_term_change on area_term (change_id) where change_id is not null;
alter table "area_term" add constraint "area_term_area_id_foreign" foreign key ("area_id") references "area" ("id") on delete restrict;
alter table "area_term" add constraint "area_term_days" check (until is null or until >= since);
alter table "area_term" add constraint "area_term_kind_check" check ("kind" in ('COUNTY', 'TOWNSHIP', 'DISTRICT', 'VILLAGE', 'COMPOUND', 'GRID'));
alter table "area_term" add constraint "area_term_status_check" check ("status" in ('ACTIVE', 'CLOSED'));
alter table "area_term" add constraint "area_term_cause_check" check ("cause" in ('CREATED', 'RENAMED', 'MOVED', 'MERGED', 'SPLIT', 'CLOSED', 'REOPENED', 'KIND_CHANGED', 'CODE_CHANGED', 'UNDONE'));
alter table "area_term" enable row level security;
alter table "area_term" force row level security;
-- Where an area was belongs to whoever had it then and to whoever has it now.
create policy "in_envelope" on "area_term" using (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true))) with check (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true)));
create policy "of_own_area" on "area_term" using (exists (select from area where area.id = area_term.area_id)) with check (exists (select from area where area.id = area_term.area_id));

create table "area_change" ("id" uuid not null, "county" uuid not null, "area_path" text collate "C" not null, "account_id" uuid not null, "account_name" text not null, "kind" text not null, "status" text not null, "input" jsonb not null, "areas" jsonb not null, "from" jsonb not null, "into" jsonb not null, "created_ids" uuid[] not null, "undoes_id" uuid null, "rows" int not null default 0, "rows_done" int not null default 0, "origin" jsonb not null, "created_at" timestamptz not null, "worked_at" timestamptz null, "attempts" int not null default 0, "done_at" timestamptz null, "failure" text null, primary key ("id"));
create index "area_change_area_path_created_at_id_index" on "area_change" ("area_path", "created_at", "id");
create index "area_change_account_id_created_at_index" on "area_change" ("account_id", "created_at");
create index area_change_under_way on area_change (created_at, id) where status in ('QUEUED', 'RUNNING');
alter table "area_change" add constraint "area_change_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "area_change" add constraint "area_change_kind_check" check ("kind" in ('MOVE', 'MERGE', 'SPLIT', 'UNDO'));
alter table "area_change" add constraint "area_change_status_check" check ("status" in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'UNDONE'));
alter table "area_change" enable row level security;
alter table "area_change" force row level security;
create policy "in_envelope" on "area_change" using (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true))) with check (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true)));
create policy "own" on "area_change" using (account_id::text = (select current_setting('app.account', true))) with check (account_id::text = (select current_setting('app.account', true)));

-- What went where, row by row: an undo takes back these and no others.
create table "area_change_item" ("change_id" uuid not null, "entity" text not null, "row_id" uuid not null, "from_id" uuid not null, "to_id" uuid not null, primary key ("change_id", "entity", "row_id"));
alter table "area_change_item" add constraint "area_change_item_change_id_foreign" foreign key ("change_id") references "area_change" ("id") on delete cascade;
alter table "area_change_item" enable row level security;
alter table "area_change_item" force row level security;
create policy "with_change" on "area_change_item" using (exists (select from area_change where area_change.id = area_change_item.change_id)) with check (exists (select from area_change where area_change.id = area_change_item.change_id));

-- Every change of an area ends a term and begins one, whoever makes it. The deed says of which day it is, why, and as part of what;
-- else it is of today, and the reason is what differs. A change within the day leaves a term of no day: its path stays known.
create function area_terms() returns trigger language plpgsql as $$
declare
  of_day date := nullif(current_setting('app.area_day', true), '')::date;
  of_cause text := nullif(current_setting('app.area_cause', true), '');
  of_change uuid := nullif(current_setting('app.area_change', true), '')::uuid;
begin
  if tg_op = 'INSERT' then
    insert into area_term (id, county, area_path, area_id, since, cause, kind, name, official_code, parent_id, status, change_id)
    select uuidv7(), county, area_path, id, valid_from, coalesce(of_cause, 'CREATED'), kind, name, official_code, parent_id, status, of_change
    from new_rows;
    return null;
  end if;
  of_day := coalesce(of_day, china_day(now()));
  update area_term t set until = greatest(of_day, t.since)
  from new_rows n join old_rows o using (id)
  where t.area_id = n.id and t.until is null and
    (n.area_path, n.parent_id, n.kind, n.name, n.official_code, n.status) is distinct from
    (o.area_path, o.parent_id, o.kind, o.name, o.official_code, o.status);
  insert into area_term (id, county, area_path, area_id, since, cause, kind, name, official_code, parent_id, status, change_id)
  select uuidv7(), n.county, n.area_path, n.id,
    greatest(of_day, (select max(since) from area_term t where t.area_id = n.id)),
    coalesce(of_cause, case
      when n.status <> o.status then case n.status when 'CLOSED' then 'CLOSED' else 'REOPENED' end
      when n.area_path <> o.area_path then 'MOVED'
      when n.name <> o.name then 'RENAMED'
      when n.kind <> o.kind then 'KIND_CHANGED'
      else 'CODE_CHANGED' end),
    n.kind, n.name, n.official_code, n.parent_id, n.status, of_change
  from new_rows n join old_rows o using (id)
  where (n.area_path, n.parent_id, n.kind, n.name, n.official_code, n.status) is distinct from
    (o.area_path, o.parent_id, o.kind, o.name, o.official_code, o.status);
  return null;
end $$;

create trigger area_terms_of_new after insert on area
  referencing new table as new_rows for each statement execute function area_terms();
create trigger area_terms_of_changed after update on area
  referencing old table as old_rows new table as new_rows for each statement execute function area_terms();

-- What there is already: what an area is now it has been from its first day.
insert into area_term (id, county, area_path, area_id, since, until, cause, kind, name, official_code, parent_id, status, at)
select uuidv7(), county, area_path, id, valid_from, valid_to, 'CREATED', kind, name, official_code, parent_id, 'ACTIVE', valid_from
from area;
insert into area_term (id, county, area_path, area_id, since, cause, kind, name, official_code, parent_id, status, at)
select uuidv7(), county, area_path, id, valid_to, 'CLOSED', kind, name, official_code, parent_id, 'CLOSED', valid_to
from area where status = 'CLOSED' and valid_to is not null;

-- The names from the county down to above a path, as they were on a day. Names only, as everybody below may read them.
create function area_names_above(of_path text, on_day date) returns jsonb
  language sql stable
  set app.scope_from = '' set app.scope_to = '~'
  as $$
    select coalesce(jsonb_agg(jsonb_build_object('id', t.area_id, 'kind', t.kind, 'name', t.name) order by depth), '[]')
    from generate_series(5, length(of_path) - 5, 5) as depth
    join area_term t on t.area_path = left(of_path, depth) and t.since <= on_day and t.until_by > on_day
  $$;

-- Sums of an area that moves: its rows of progress change their path and stay its own, so that both sides are one group.
create or replace function tally_changed_progress() returns trigger language plpgsql as $$
declare
  gone record;
begin
  perform tally_add(array(
    select row(area_id, response_id, county, coalesce(max(area_path) filter (where sign = 1), max(area_path)),
      sum(sign), coalesce(sum(sign) filter (where visits > 0), 0),
      coalesce(sum(sign) filter (where people_met > 0), 0), sum(sign * declared), sum(sign * registered),
      sum(sign * people_met), max(last_visit_at) filter (where sign = 1))::tally
    from (select -1 as sign, * from old_rows union all select 1, * from new_rows) as changes
    group by area_id, response_id, county));
  select array_agg(o.area_id) as areas, array_agg(o.response_id) as responses into gone
  from old_rows o join new_rows n using (household_id, response_id)
  where o.last_visit_at is not null
    and (n.area_id <> o.area_id or n.last_visit_at is null or n.last_visit_at < o.last_visit_at);
  if gone.areas is not null then
    perform tally_last_again(gone.areas, gone.responses);
  end if;
  return null;
end $$;

create or replace function tally_day_of_changed_progress() returns trigger language plpgsql as $$
begin
  perform tally_day_add(array(
    select row(area_id, response_id, day, county, coalesce(max(area_path) filter (where sign = 1), max(area_path)),
      sum(sign * part.visited), sum(sign * part.met), sum(sign * part.people))::tally_day
    from (select -1 as sign, * from old_rows union all select 1, * from new_rows) as changes,
      lateral (values (first_visit_on, 1, 0, 0), (met_on, 0, 1, people_met)) as part (day, visited, met, people)
    where day is not null group by area_id, response_id, day, county
    having sum(sign * part.visited) <> 0 or sum(sign * part.met) <> 0 or sum(sign * part.people) <> 0));
  return null;
end $$;

-- A large change is queued in the transaction that asks for it; see wake_exports() for why this is the owner's.
create function wake_area_changes() returns void
  language plpgsql security definer
  set search_path = pg_catalog
  as $$
  begin
    if to_regnamespace('graphile_worker') is not null then
      perform graphile_worker.add_job('runAreaChanges', max_attempts => 3, job_key => 'runAreaChanges');
    end if;
  end
  $$;
