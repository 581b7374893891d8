-- Composed roles: what a county admin puts together out of the catalogue of permissions. A post is in a built-in role, by its name,
-- or in a composed one, by its id; a trigger keeps that true, since one column points to two kinds of things.
create table "role" ("id" uuid not null, "county" uuid not null, "area_path" text collate "C" not null, "area_id" uuid not null, "title" text not null, "may" jsonb not null, "gives" text[] not null, "given_by" text[] not null, "status" text not null default 'ACTIVE', "version" int not null default 1, primary key ("id"));
alter table "role" add constraint "role_status_check" check ("status" in ('ACTIVE', 'DELETED'));
alter table "role" add constraint "role_area_id_foreign" foreign key ("area_id") references "area" ("id") on delete restrict;
create index "role_county_title_id_index" on "role" ("county", "title", "id");
create unique index role_title_unique on role (county, title) where status = 'ACTIVE';
alter table "role" enable row level security;
alter table "role" force row level security;
create policy "in_county" on "role" using (area_path >= (select current_setting('app.county_from', true)) and area_path < (select current_setting('app.county_to', true))) with check (area_path >= (select current_setting('app.county_from', true)) and area_path < (select current_setting('app.county_to', true)));

alter table "post" drop constraint "post_role_check";
alter table "second_factor_role" drop constraint "second_factor_role_role_check";
create index post_composed_role on post (role, ends_by) where length(role) = 36;

-- The id that a name of a role is, or NULL for a built-in one.
create function composed_role(name text) returns uuid
  language sql immutable parallel safe
  as $$ select case when length(name) = 36 then name::uuid end $$;

-- Held still until the post is there: whoever deletes the role at the same moment waits, and then finds it in use.
create function role_is_composed() returns trigger
  language plpgsql
  set app.county_from = '' set app.county_to = '~' set app.scope_from = '' set app.scope_to = '~'
  as $$
  begin
    perform from role where id = composed_role(new.role) and county = new.county and status = 'ACTIVE' for share;
    if not found then
      raise exception 'role % is not one of the county', new.role using errcode = 'foreign_key_violation', constraint = 'role_known';
    end if;
    return new;
  end
  $$;

create trigger post_role_known before insert or update of role, county on post
  for each row when (new.role not in ('COUNTY_ADMIN', 'TOWNSHIP_OFFICIAL', 'VILLAGE_SECRETARY', 'GRID_WORKER', 'INSPECTOR', 'PARTNER', 'HEALTH', 'EDUCATION', 'MARKET_REGULATION', 'POLICE', 'CIVIL_AFFAIRS'))
  execute function role_is_composed();
create trigger second_factor_role_known before insert or update of role, county on second_factor_role
  for each row when (new.role not in ('COUNTY_ADMIN', 'TOWNSHIP_OFFICIAL', 'VILLAGE_SECRETARY', 'GRID_WORKER', 'INSPECTOR', 'PARTNER', 'HEALTH', 'EDUCATION', 'MARKET_REGULATION', 'POLICE', 'CIVIL_AFFAIRS'))
  execute function role_is_composed();
