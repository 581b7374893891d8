-- Who answers for an area by name, and what a county has laid down for that chain.
create table "binding" ("id" uuid not null, "county" uuid not null, "area_path" text collate "C" not null, "area_id" uuid not null, "kind" text not null, "account_id" uuid null, "holder_name" text collate "C" not null, "holder_title" text null, "holder_phone" text null, "holder_key" text generated always as (coalesce(account_id::text, holder_name || ' ' || coalesce(holder_phone, ''))) stored not null, "holder_left" boolean not null default false, "part" text null, "starts_on" date not null, "ends_on" date null, "ends_by" date generated always as (coalesce(ends_on, 'infinity'::date)) stored not null, "previous_id" uuid null, "households_moved" int not null default 0, "version" int not null default 1, primary key ("id"));
create index "binding_previous_id_index" on "binding" ("previous_id");
create index "binding_account_id_ends_by_index" on "binding" ("account_id", "ends_by");
create index "binding_county_holder_key_kind_index" on "binding" ("county", "holder_key", "kind");
create index "binding_county_ends_by_area_path_index" on "binding" ("county", "ends_by", "area_path");
create index "binding_county_area_path_id_index" on "binding" ("county", "area_path", "id");
create index "binding_area_id_kind_ends_by_index" on "binding" ("area_id", "kind", "ends_by");
alter table "binding" add constraint "binding_area_id_foreign" foreign key ("area_id") references "area" ("id") on delete restrict;
alter table "binding" add constraint "binding_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "binding" add constraint "binding_previous_id_foreign" foreign key ("previous_id") references "binding" ("id") on delete restrict;
alter table "binding" add constraint "binding_term_check" check (ends_on is null or ends_on >= starts_on - 1);
alter table "binding" add constraint "binding_kind_check" check ("kind" in ('COUNTY_LEADER', 'TOWNSHIP_LEADER', 'CADRE', 'WORKER', 'DEPARTMENT'));
alter table "binding" enable row level security;
alter table "binding" force row level security;
create policy "in_envelope" on "binding" using (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true))) with check (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true)));

create table "binding_rule" ("id" uuid not null, "county" uuid not null, "area_path" text collate "C" not null, "required" jsonb not null, "limits" jsonb not null, "version" int not null default 1, primary key ("id"));
alter table "binding_rule" add constraint "binding_rule_county_unique" unique ("county");
alter table "binding_rule" enable row level security;
alter table "binding_rule" force row level security;
create policy "in_county" on "binding_rule" using (area_path >= (select current_setting('app.county_from', true)) and area_path < (select current_setting('app.county_to', true))) with check (area_path >= (select current_setting('app.county_from', true)) and area_path < (select current_setting('app.county_to', true)));

-- A binding carries its holder's name, and whether they have left: who reads it may not read the account, which can be at home
-- elsewhere. One that has ended keeps what was so on its last day.
create function bindings_follow_account() returns trigger
  language plpgsql
  set app.scope_from = '' set app.scope_to = '~'
  as $$
  begin
    update binding set holder_name = new.display_name, holder_left = new.status <> 'ACTIVE'
    where account_id = new.id and ends_by >= (now() at time zone 'Asia/Shanghai')::date;
    return null;
  end
  $$;

create trigger bindings_follow_account after update of display_name, status on account
  for each row when (old.display_name is distinct from new.display_name or old.status is distinct from new.status)
  execute function bindings_follow_account();
