-- Joint zones: areas of different branches of the tree that see of each other what is shared. What somebody sees by one is asked with
-- every request beside the posts (jointZones/zones-of-post.ts), by the county and the path of where a post stands.
create table "joint_zone" ("id" uuid not null, "county" uuid not null, "area_path" text collate "C" not null, "name" text collate "C" not null, "area_id" uuid not null, "lead_id" uuid not null, "lead_name" text not null, "shares" jsonb not null, "starts_on" date not null, "ends_on" date not null, "areas_set_at" timestamptz not null, "version" int not null default 1, primary key ("id"));
create index "joint_zone_county_area_path_name_id_index" on "joint_zone" ("county", "area_path", "name", "id");
create table "joint_zone_area" ("id" uuid not null, "county" uuid not null, "area_path" text collate "C" not null, "zone_id" uuid not null, "area_id" uuid not null, primary key ("id"));
create index "joint_zone_area_county_area_path_index" on "joint_zone_area" ("county", "area_path");
alter table "joint_zone_area" add constraint "joint_zone_area_zone_id_area_id_unique" unique ("zone_id", "area_id");
alter table "joint_zone" add constraint "joint_zone_area_id_foreign" foreign key ("area_id") references "area" ("id") on delete restrict;
alter table "joint_zone" add constraint "joint_zone_lead_id_foreign" foreign key ("lead_id") references "account" ("id") on delete restrict;
alter table "joint_zone" add constraint "joint_zone_term_check" check (ends_on >= starts_on - 1);
alter table "joint_zone" enable row level security;
alter table "joint_zone" force row level security;
create policy "in_county" on "joint_zone" using (area_path >= (select current_setting('app.county_from', true)) and area_path < (select current_setting('app.county_to', true))) with check (area_path >= (select current_setting('app.county_from', true)) and area_path < (select current_setting('app.county_to', true)));
alter table "joint_zone_area" add constraint "joint_zone_area_zone_id_foreign" foreign key ("zone_id") references "joint_zone" ("id") on delete cascade;
alter table "joint_zone_area" add constraint "joint_zone_area_area_id_foreign" foreign key ("area_id") references "area" ("id") on delete restrict;
alter table "joint_zone_area" enable row level security;
alter table "joint_zone_area" force row level security;
create policy "in_county" on "joint_zone_area" using (area_path >= (select current_setting('app.county_from', true)) and area_path < (select current_setting('app.county_to', true))) with check (area_path >= (select current_setting('app.county_from', true)) and area_path < (select current_setting('app.county_to', true)));
