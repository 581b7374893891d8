create table "area" ("id" uuid not null, "county" uuid not null, "area_path" text collate "C" not null, "kind" text not null, "name" text not null, "official_code" text null, "parent_id" uuid null, "lineage" jsonb not null, "status" text not null default 'ACTIVE', "valid_from" date not null, "valid_to" date null, "province" text null, "prefecture" text null, "children_made" int not null default 0, "version" int not null default 1, primary key ("id"));
create index "area_parent_id_area_path_index" on "area" ("parent_id", "area_path");
create unique index area_official_code_unique on area (official_code) where status = 'ACTIVE';
create unique index area_path_unique on area (area_path);

create table "audit_event" ("id" uuid not null, "county" uuid not null, "area_path" text collate "C" not null, "at" timestamptz not null, "action" text not null, "subject" text not null, "subject_id" uuid null, "account_id" uuid null, "account_name" text not null, "post_id" uuid null, "post_title" text null, "place_name" text null, "reason" text null, "before" jsonb null, "after" jsonb null, "request_id" text not null, "address" text not null, primary key ("id"));
create index "audit_event_at_id_index" on "audit_event" ("at", "id");
create index "audit_event_subject_id_at_index" on "audit_event" ("subject_id", "at");
create index "audit_event_area_path_at_id_index" on "audit_event" ("area_path", "at", "id");

create table "receipt" ("id" uuid not null, "account_id" uuid not null, "action" text not null, "digest" text not null, "at" timestamptz not null, primary key ("id"));

alter table "area" add constraint "area_parent_id_foreign" foreign key ("parent_id") references "area" ("id") on delete restrict;
alter table "area" add constraint "area_kind_check" check ("kind" in ('COUNTY', 'TOWNSHIP', 'DISTRICT', 'VILLAGE', 'COMPOUND', 'GRID'));
alter table "area" add constraint "area_status_check" check ("status" in ('ACTIVE', 'CLOSED'));
alter table "area" enable row level security;
alter table "area" force row level security;
create policy "in_envelope" on "area" using (area_path >= current_setting('app.scope_from', true) and area_path < current_setting('app.scope_to', true)) with check (area_path >= current_setting('app.scope_from', true) and area_path < current_setting('app.scope_to', true));

alter table "audit_event" enable row level security;
alter table "audit_event" force row level security;
create policy "in_envelope" on "audit_event" using (area_path >= current_setting('app.scope_from', true) and area_path < current_setting('app.scope_to', true)) with check (area_path >= current_setting('app.scope_from', true) and area_path < current_setting('app.scope_to', true));

alter table "receipt" enable row level security;
alter table "receipt" force row level security;
create policy "own" on "receipt" using (account_id::text = current_setting('app.account', true)) with check (account_id::text = current_setting('app.account', true));
