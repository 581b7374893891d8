create table "area" ("id" uuid not null, "county" uuid not null, "area_path" text collate "C" not null, "kind" text not null, "name" text not null, "official_code" text null, "parent_id" uuid null, "lineage" jsonb not null, "status" text not null default 'ACTIVE', "valid_from" date not null, "valid_to" date null, "province" text null, "prefecture" text null, "children_made" int not null default 0, "version" int not null default 1, primary key ("id"));
create index "area_parent_id_area_path_index" on "area" ("parent_id", "area_path");
create unique index area_official_code_unique on area (official_code) where status = 'ACTIVE';
create unique index area_path_unique on area (area_path);

create table "account" ("id" uuid not null, "county" uuid not null, "area_path" text collate "C" not null, "username" text collate "C" not null, "display_name" text collate "C" not null, "phone" text null, "status" text not null default 'ACTIVE', "area_id" uuid not null, "password_hash" text not null, "created_at" timestamptz not null, "last_sign_in_at" timestamptz null, "version" int not null default 1, primary key ("id"));
create index "account_area_path_username_id_index" on "account" ("area_path", "username", "id");
alter table "account" add constraint "account_username_unique" unique ("username");

create table "session" ("id" uuid not null, "account_id" uuid not null, "token_hash" bytea not null, "created_at" timestamptz not null, "last_seen_at" timestamptz not null, "expires_at" timestamptz not null, "address" text not null, "user_agent" text not null, primary key ("id"));
create index "session_account_id_last_seen_at_index" on "session" ("account_id", "last_seen_at");
alter table "session" add constraint "session_token_hash_unique" unique ("token_hash");

create table "audit_event" ("id" uuid not null, "county" uuid not null, "area_path" text collate "C" not null, "at" timestamptz not null, "action" text not null, "subject" text not null, "subject_id" uuid null, "account_id" uuid null, "account_name" text not null, "post_id" uuid null, "post_title" text null, "place_name" text null, "reason" text null, "before" jsonb null, "after" jsonb null, "request_id" text not null, "address" text not null, primary key ("id"));
create index "audit_event_at_id_index" on "audit_event" ("at", "id");
create index "audit_event_subject_id_at_index" on "audit_event" ("subject_id", "at");
create index "audit_event_area_path_at_id_index" on "audit_event" ("area_path", "at", "id");

create table "audit_seal" ("seq" bigint not null, "event_id" uuid not null, "hash" bytea not null, "previous" bytea not null, "sealed_at" timestamptz not null, primary key ("seq"));
alter table "audit_seal" add constraint "audit_seal_event_id_unique" unique ("event_id");

create table "audit_unsealed" ("at" timestamptz not null, "event_id" uuid not null, primary key ("at", "event_id"));

create table "household" ("id" uuid not null, "county" uuid not null, "area_path" text collate "C" not null, "area_id" uuid not null, "address" text collate "C" not null, "building" text null, "door" text null, "declared_size" int not null, "phone" text null, "phone_sealed" bytea null, "tags" text[] not null, "created_at" timestamptz not null, "version" int not null default 1, primary key ("id"));
create index "household_county_created_at_id_index" on "household" ("county", "created_at", "id");
create index "household_county_address_id_index" on "household" ("county", "address", "id");
create index "household_area_path_address_id_index" on "household" ("area_path", "address", "id");

create table "person" ("id" uuid not null, "county" uuid not null, "area_path" text collate "C" not null, "household_id" uuid not null, "area_id" uuid not null, "name" text collate "C" not null, "name_pinyin" text collate "C" not null, "name_initials" text collate "C" not null, "sex" text not null, "birth_date" date not null, "id_number" text null, "id_number_sealed" bytea null, "id_number_blind" bytea null, "phone" text null, "phone_sealed" bytea null, "residence" text not null, "relation" text not null, "version" int not null default 1, primary key ("id"));
create index "person_household_id_index" on "person" ("household_id");
create index "person_county_name_initials_index" on "person" ("county", "name_initials");
create index "person_county_name_pinyin_index" on "person" ("county", "name_pinyin");
create index "person_county_birth_date_id_index" on "person" ("county", "birth_date", "id");
create index "person_county_name_id_index" on "person" ("county", "name", "id");
create index "person_area_path_name_id_index" on "person" ("area_path", "name", "id");
alter table "person" add constraint "person_id_number_unique" unique ("county", "id_number_blind");

create table "post" ("id" uuid not null, "county" uuid not null, "area_path" text collate "C" not null, "account_id" uuid not null, "account_name" text not null default '', "role" text not null, "area_id" uuid not null, "title" text null, "starts_on" date not null, "ends_on" date null, "ends_by" date generated always as (coalesce(ends_on, 'infinity'::date)) stored not null, "version" int not null default 1, primary key ("id"));
create index post_county_admin on post (county) where role = 'COUNTY_ADMIN';
create index "post_area_path_starts_on_id_index" on "post" ("area_path", "starts_on", "id");
create index "post_account_id_ends_by_index" on "post" ("account_id", "ends_by");

create table "rate_limit" ("key" varchar(255) not null, "points" int not null default 0, "expire" bigint null, primary key ("key"));

create table "receipt" ("id" uuid not null, "account_id" uuid not null, "action" text not null, "digest" text not null, "at" timestamptz not null, primary key ("id"));

create table "response" ("id" uuid not null, "county" uuid not null, "area_path" text collate "C" not null, "area_id" uuid not null, "name" text collate "C" not null, "kind" text not null, "level" int not null, "phase" text not null, "starts_on" date not null, "ends_on" date null, "status" text not null default 'OPEN', "version" int not null default 1, primary key ("id"));
create index "response_area_path_index" on "response" ("area_path");
create index "response_county_starts_on_id_index" on "response" ("county", "starts_on", "id");

create table "progress" ("household_id" uuid not null, "response_id" uuid not null, "county" uuid not null, "area_path" text collate "C" not null, "area_id" uuid not null, "declared" int not null, "registered" int not null, "visits" int not null default 0, "people_met" int not null default 0, "last_visit_at" timestamptz null, primary key ("household_id", "response_id"));
create index "progress_response_id_area_id_index" on "progress" ("response_id", "area_id");
create index progress_not_registered on progress (response_id, area_path, household_id) where declared > registered;
create index progress_not_visited on progress (response_id, area_path, household_id) where visits = 0;

create table "tally" ("area_id" uuid not null, "response_id" uuid not null, "county" uuid not null, "area_path" text collate "C" not null, "households" int not null, "visited" int not null, "met" int not null, "declared" int not null, "registered" int not null, "people_met" int not null, "last_visit_at" timestamptz null, primary key ("area_id", "response_id"));
create index "tally_response_id_area_path_index" on "tally" ("response_id", "area_path");

create table "visit" ("id" uuid not null, "county" uuid not null, "area_path" text collate "C" not null, "household_id" uuid not null, "response_id" uuid not null, "area_id" uuid not null, "visitor_id" uuid not null, "visitor_name" text not null, "visited_at" timestamptz not null, "recorded_on" date not null, "outcome" text not null, "people_met" int not null, "notices_handed" int not null default 0, "note" text null, "voided" boolean not null default false, "voided_at" timestamptz null, "void_reason" text null, "version" int not null default 1, primary key ("id"));
create index "visit_visitor_id_visited_at_index" on "visit" ("visitor_id", "visited_at");
create index "visit_household_id_response_id_visited_at_index" on "visit" ("household_id", "response_id", "visited_at");
create index "visit_area_path_visited_at_id_index" on "visit" ("area_path", "visited_at", "id");

alter table "area" add constraint "area_parent_id_foreign" foreign key ("parent_id") references "area" ("id") on delete restrict;
alter table "area" add constraint "area_kind_check" check ("kind" in ('COUNTY', 'TOWNSHIP', 'DISTRICT', 'VILLAGE', 'COMPOUND', 'GRID'));
alter table "area" add constraint "area_status_check" check ("status" in ('ACTIVE', 'CLOSED'));
alter table "area" enable row level security;
alter table "area" force row level security;
create policy "in_envelope" on "area" using (area_path >= current_setting('app.scope_from', true) and area_path < current_setting('app.scope_to', true)) with check (area_path >= current_setting('app.scope_from', true) and area_path < current_setting('app.scope_to', true));

alter table "account" add constraint "account_area_id_foreign" foreign key ("area_id") references "area" ("id") on delete restrict;
alter table "account" add constraint "account_status_check" check ("status" in ('ACTIVE', 'DISABLED'));
alter table "account" enable row level security;
alter table "account" force row level security;
create policy "in_envelope" on "account" using (area_path >= current_setting('app.scope_from', true) and area_path < current_setting('app.scope_to', true)) with check (area_path >= current_setting('app.scope_from', true) and area_path < current_setting('app.scope_to', true));
create policy "own" on "account" using (id::text = current_setting('app.account', true)) with check (id::text = current_setting('app.account', true));

alter table "session" add constraint "session_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;
alter table "session" enable row level security;
alter table "session" force row level security;
create policy "with_account" on "session" using (exists (select from account where account.id = session.account_id)) with check (exists (select from account where account.id = session.account_id));

alter table "audit_event" enable row level security;
alter table "audit_event" force row level security;
create policy "in_envelope" on "audit_event" using (area_path >= current_setting('app.scope_from', true) and area_path < current_setting('app.scope_to', true)) with check (area_path >= current_setting('app.scope_from', true) and area_path < current_setting('app.scope_to', true));

alter table "audit_seal" enable row level security;
alter table "audit_seal" force row level security;
create policy "with_event" on "audit_seal" for select using ((current_setting('app.scope_from', true) = '' and current_setting('app.scope_to', true) = '~') or exists (select from audit_event where audit_event.id = audit_seal.event_id));
create policy "unscoped" on "audit_seal" for insert with check (current_setting('app.scope_from', true) = '' and current_setting('app.scope_to', true) = '~');

alter table "audit_unsealed" enable row level security;
alter table "audit_unsealed" force row level security;
create policy "anybody_queues" on "audit_unsealed" for insert with check (true);
create policy "unscoped" on "audit_unsealed" using (current_setting('app.scope_from', true) = '' and current_setting('app.scope_to', true) = '~') with check (current_setting('app.scope_from', true) = '' and current_setting('app.scope_to', true) = '~');

alter table "household" add constraint "household_area_id_foreign" foreign key ("area_id") references "area" ("id") on delete restrict;
alter table "household" add constraint "household_tags_known" check (tags <@ array['ELDERLY_ALONE', 'DISABLED', 'PREGNANT', 'INFANT', 'CHRONIC_ILLNESS', 'RENTED', 'VACANT_HOME', 'LOW_INCOME']);
alter table "household" add constraint "household_declared_size_range" check (declared_size >= 0 and declared_size <= 50);
alter table "household" enable row level security;
alter table "household" force row level security;
create policy "in_envelope" on "household" using (area_path >= current_setting('app.scope_from', true) and area_path < current_setting('app.scope_to', true)) with check (area_path >= current_setting('app.scope_from', true) and area_path < current_setting('app.scope_to', true));

alter table "person" add constraint "person_household_id_foreign" foreign key ("household_id") references "household" ("id") on delete restrict;
alter table "person" add constraint "person_area_id_foreign" foreign key ("area_id") references "area" ("id") on delete restrict;
alter table "person" add constraint "person_sex_check" check ("sex" in ('FEMALE', 'MALE'));
alter table "person" add constraint "person_residence_check" check ("residence" in ('RESIDENT', 'TENANT', 'RETURNEE', 'VISITOR', 'AWAY'));
alter table "person" add constraint "person_relation_check" check ("relation" in ('HEAD', 'SPOUSE', 'CHILD', 'PARENT', 'GRANDPARENT', 'GRANDCHILD', 'SIBLING', 'OTHER_RELATIVE', 'NOT_RELATED'));
alter table "person" enable row level security;
alter table "person" force row level security;
create policy "in_envelope" on "person" using (area_path >= current_setting('app.scope_from', true) and area_path < current_setting('app.scope_to', true)) with check (area_path >= current_setting('app.scope_from', true) and area_path < current_setting('app.scope_to', true));

alter table "post" add constraint "post_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "post" add constraint "post_area_id_foreign" foreign key ("area_id") references "area" ("id") on delete restrict;
alter table "post" add constraint "post_term_check" check (ends_on is null or ends_on >= starts_on - 1);
alter table "post" add constraint "post_role_check" check ("role" in ('COUNTY_ADMIN', 'TOWNSHIP_OFFICIAL', 'VILLAGE_SECRETARY', 'GRID_WORKER', 'INSPECTOR', 'PARTNER'));
alter table "post" enable row level security;
alter table "post" force row level security;
create policy "in_envelope" on "post" using (area_path >= current_setting('app.scope_from', true) and area_path < current_setting('app.scope_to', true)) with check (area_path >= current_setting('app.scope_from', true) and area_path < current_setting('app.scope_to', true));
create policy "own" on "post" using (account_id::text = current_setting('app.account', true)) with check (account_id::text = current_setting('app.account', true));

alter table "rate_limit" enable row level security;
alter table "rate_limit" force row level security;
create policy "unscoped" on "rate_limit" using (current_setting('app.scope_to', true) = '~') with check (current_setting('app.scope_to', true) = '~');

alter table "receipt" enable row level security;
alter table "receipt" force row level security;
create policy "own" on "receipt" using (account_id::text = current_setting('app.account', true)) with check (account_id::text = current_setting('app.account', true));

alter table "response" add constraint "response_area_id_foreign" foreign key ("area_id") references "area" ("id") on delete restrict;
alter table "response" add constraint "response_days_in_order" check (ends_on >= starts_on);
alter table "response" add constraint "response_level_range" check (level >= 1 and level <= 4);
alter table "response" add constraint "response_kind_check" check ("kind" in ('INFECTIOUS_DISEASE', 'VACCINATION', 'HEATWAVE', 'FLOOD', 'OTHER'));
alter table "response" add constraint "response_status_check" check ("status" in ('OPEN', 'CLOSED'));
alter table "response" enable row level security;
alter table "response" force row level security;
create policy "in_county" on "response" using (area_path >= current_setting('app.county_from', true) and area_path < current_setting('app.county_to', true)) with check (area_path >= current_setting('app.county_from', true) and area_path < current_setting('app.county_to', true));

alter table "progress" add constraint "progress_household_id_foreign" foreign key ("household_id") references "household" ("id") on update cascade on delete cascade;
alter table "progress" add constraint "progress_response_id_foreign" foreign key ("response_id") references "response" ("id") on update cascade on delete cascade;
alter table "progress" add constraint "progress_area_id_foreign" foreign key ("area_id") references "area" ("id") on delete restrict;
alter table "progress" enable row level security;
alter table "progress" force row level security;
create policy "in_envelope" on "progress" using (area_path >= current_setting('app.scope_from', true) and area_path < current_setting('app.scope_to', true)) with check (area_path >= current_setting('app.scope_from', true) and area_path < current_setting('app.scope_to', true));

alter table "tally" add constraint "tally_area_id_foreign" foreign key ("area_id") references "area" ("id") on update cascade on delete restrict;
alter table "tally" add constraint "tally_response_id_foreign" foreign key ("response_id") references "response" ("id") on update cascade on delete cascade;
alter table "tally" enable row level security;
alter table "tally" force row level security;
create policy "in_envelope" on "tally" using (area_path >= current_setting('app.scope_from', true) and area_path < current_setting('app.scope_to', true)) with check (area_path >= current_setting('app.scope_from', true) and area_path < current_setting('app.scope_to', true));

alter table "visit" add constraint "visit_household_id_foreign" foreign key ("household_id") references "household" ("id") on delete restrict;
alter table "visit" add constraint "visit_response_id_foreign" foreign key ("response_id") references "response" ("id") on delete restrict;
alter table "visit" add constraint "visit_area_id_foreign" foreign key ("area_id") references "area" ("id") on delete restrict;
alter table "visit" add constraint "visit_visitor_id_foreign" foreign key ("visitor_id") references "account" ("id") on delete restrict;
alter table "visit" add constraint "visit_voided" check (voided = (voided_at is not null) and voided = (void_reason is not null));
alter table "visit" add constraint "visit_notices_handed" check (notices_handed >= 0 and notices_handed <= 100);
alter table "visit" add constraint "visit_people_met" check ((outcome = 'MET') = (people_met > 0) and people_met between 0 and 50);
alter table "visit" add constraint "visit_outcome_check" check ("outcome" in ('MET', 'ABSENT', 'REFUSED', 'VACANT'));
alter table "visit" enable row level security;
alter table "visit" force row level security;
create policy "in_envelope" on "visit" using (area_path >= current_setting('app.scope_from', true) and area_path < current_setting('app.scope_to', true)) with check (area_path >= current_setting('app.scope_from', true) and area_path < current_setting('app.scope_to', true));
