-- A second factor for signing in: the shared secret, sealed, and what gets in without the telephone. The account says whether it is
-- in force, since who signs in, who asks and whom a deed is done to are all looked up there.
alter table "account" add "has_second_factor" boolean not null default false;

create table "second_factor" ("account_id" uuid not null, "sealed_secret" bytea not null, "started_at" timestamptz not null, "confirmed_at" timestamptz null, "last_step" int not null default 0, primary key ("account_id"));
alter table "second_factor" add constraint "second_factor_account_id_foreign" foreign key ("account_id") references "account" ("id") on update cascade on delete cascade;
alter table "second_factor" enable row level security;
alter table "second_factor" force row level security;
create policy "with_account" on "second_factor" using (exists (select from account where account.id = second_factor.account_id)) with check (exists (select from account where account.id = second_factor.account_id));

create table "recovery_code" ("account_id" uuid not null, "hash" bytea not null, primary key ("account_id", "hash"));
alter table "recovery_code" add constraint "recovery_code_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;
alter table "recovery_code" enable row level security;
alter table "recovery_code" force row level security;
create policy "with_account" on "recovery_code" using (exists (select from account where account.id = recovery_code.account_id)) with check (exists (select from account where account.id = recovery_code.account_id));

-- The roles that must have one, county by county. Asked with every request, beside the posts: by the county and the role of each.
create table "second_factor_role" ("id" uuid not null, "county" uuid not null, "area_path" text collate "C" not null, "role" text not null, primary key ("id"));
alter table "second_factor_role" add constraint "second_factor_role_county_role_unique" unique ("county", "role");
alter table "second_factor_role" add constraint "second_factor_role_role_check" check ("role" in ('COUNTY_ADMIN', 'TOWNSHIP_OFFICIAL', 'VILLAGE_SECRETARY', 'GRID_WORKER', 'INSPECTOR', 'PARTNER'));
alter table "second_factor_role" enable row level security;
alter table "second_factor_role" force row level security;
create policy "in_county" on "second_factor_role" using (area_path >= (select current_setting('app.county_from', true)) and area_path < (select current_setting('app.county_to', true))) with check (area_path >= (select current_setting('app.county_from', true)) and area_path < (select current_setting('app.county_to', true)));
