-- Organisations beside the tree, what they cover, who belongs to them; and posts that are held at one. A post at an organisation stands
-- wherever that covers, which is asked with every request beside the posts (accounts/posts-in-force.ts).
create table "organisation" ("id" uuid not null, "county" uuid not null, "area_path" text collate "C" not null, "kind" text not null, "name" text collate "C" not null, "area_id" uuid not null, "parent_id" uuid null, "starts_on" date not null, "ends_on" date null, "ends_by" date generated always as (coalesce(ends_on, 'infinity'::date)) stored not null, "areas_set_at" timestamptz not null, "version" int not null default 1, primary key ("id"));
create index "organisation_parent_id_index" on "organisation" ("parent_id");
create index "organisation_county_area_path_name_id_index" on "organisation" ("county", "area_path", "name", "id");
alter table "organisation" add constraint "organisation_term_check" check (ends_on is null or ends_on >= starts_on - 1);
alter table "organisation" add constraint "organisation_kind_check" check ("kind" in ('COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'BUILDING_GROUP', 'TEMPORARY_BRANCH', 'COMMANDO_TEAM', 'RESPONSIBILITY_ZONE', 'VOLUNTEER_TEAM'));
alter table "organisation" enable row level security;
alter table "organisation" force row level security;
create policy "in_county" on "organisation" using (area_path >= (select current_setting('app.county_from', true)) and area_path < (select current_setting('app.county_to', true))) with check (area_path >= (select current_setting('app.county_from', true)) and area_path < (select current_setting('app.county_to', true)));
create table "organisation_area" ("id" uuid not null, "county" uuid not null, "area_path" text collate "C" not null, "organisation_id" uuid not null, "area_id" uuid not null, primary key ("id"));
create index "organisation_area_area_path_index" on "organisation_area" ("area_path");
alter table "organisation_area" add constraint "organisation_area_organisation_id_area_id_unique" unique ("organisation_id", "area_id");
alter table "organisation_area" enable row level security;
alter table "organisation_area" force row level security;
create policy "in_county" on "organisation_area" using (area_path >= (select current_setting('app.county_from', true)) and area_path < (select current_setting('app.county_to', true))) with check (area_path >= (select current_setting('app.county_from', true)) and area_path < (select current_setting('app.county_to', true)));
create table "member" ("id" uuid not null, "county" uuid not null, "area_path" text collate "C" not null, "organisation_id" uuid not null, "account_id" uuid null, "name" text collate "C" not null, "duty" text not null, "joined_on" date not null, "left_on" date null, "belongs" boolean generated always as (left_on is null) stored not null, "version" int not null default 1, primary key ("id"));
create unique index member_account_once on member (organisation_id, account_id) where left_on is null;
create unique index member_one_secretary on member (organisation_id) where duty = 'SECRETARY' and left_on is null;
create index "member_account_id_index" on "member" ("account_id");
create index "member_county_area_path_index" on "member" ("county", "area_path");
create index "member_organisation_id_duty_name_index" on "member" ("organisation_id", "duty", "name");
alter table "member" add constraint "member_duty_check" check ("duty" in ('SECRETARY', 'DEPUTY_SECRETARY', 'MEMBER'));
alter table "member" enable row level security;
alter table "member" force row level security;
create policy "in_county" on "member" using (area_path >= (select current_setting('app.county_from', true)) and area_path < (select current_setting('app.county_to', true))) with check (area_path >= (select current_setting('app.county_from', true)) and area_path < (select current_setting('app.county_to', true)));
alter table "post" add "organisation_id" uuid null;
create index post_organisation on post (organisation_id, ends_by) where organisation_id is not null;
alter table "post" add constraint "post_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete restrict;
alter table "organisation" add constraint "organisation_area_id_foreign" foreign key ("area_id") references "area" ("id") on delete restrict;
alter table "organisation" add constraint "organisation_parent_id_foreign" foreign key ("parent_id") references "organisation" ("id") on delete restrict;
alter table "member" add constraint "member_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete restrict;
alter table "member" add constraint "member_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "organisation_area" add constraint "organisation_area_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;
alter table "organisation_area" add constraint "organisation_area_area_id_foreign" foreign key ("area_id") references "area" ("id") on delete restrict;

-- Areas by name, for whoever may read what names them: an organisation covers, and a joint zone joins, areas that its reader cannot open.
create function areas_by_name(ids uuid[])
  returns table (id uuid, county uuid, kind text, name text, place text, area_path text)
  language sql stable
  set app.scope_from = '' set app.scope_to = '~'
  as $$
    select area.id, area.county, area.kind, area.name,
      coalesce((select string_agg(above.entry ->> 'name', ' ' order by above.at)
        from jsonb_array_elements(area.lineage) with ordinality as above (entry, at)), ''), area.area_path
    from area where area.id = any(ids)
  $$;
