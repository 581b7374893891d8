-- Files of households and people on their way into the register. Their rows hold ID numbers: sealed, reached only by whoever sent
-- them and by the jobs that erase them.
create table "import" ("id" uuid not null, "county" uuid not null, "area_path" text collate "C" not null, "account_id" uuid not null, "account_name" text not null, "post_id" uuid not null, "area_id" uuid not null, "kind" text not null, "status" text not null default 'WAITING', "file_name" text not null, "columns" jsonb not null, "rows" int not null default 0, "done" int not null default 0, "counts" jsonb not null, "made" int not null default 0, "doubtful" text null, "doubtful_rows" jsonb not null, "created_at" timestamptz not null, "finished_at" timestamptz null, "expires_at" timestamptz null, "failure" text null, "origin" jsonb not null, "parts" int not null default 0, "parts_done" int not null default 0, "findings_kept" int not null default 0, "worked_at" timestamptz null, "attempts" int not null default 0, primary key ("id"));
create index import_expires_at on import (expires_at) where expires_at is not null;
create index import_under_way on import (created_at, id) where status in ('CHECKING', 'RUNNING', 'UNDOING');
create index "import_account_id_created_at_index" on "import" ("account_id", "created_at");
create index "import_county_created_at_id_index" on "import" ("county", "created_at", "id");
create index "import_area_path_created_at_id_index" on "import" ("area_path", "created_at", "id");

create table "import_part" ("import_id" uuid not null, "number" int not null, "sealed_rows" bytea not null, primary key ("import_id", "number"));

create table "import_finding" ("id" uuid not null, "county" uuid not null, "area_path" text collate "C" not null, "import_id" uuid not null, "row" int not null, "column" int null, "kind" text not null, "message" text not null, primary key ("id"));
create index "import_finding_import_id_row_id_index" on "import_finding" ("import_id", "row", "id");

alter table "household" add "import_id" uuid null;
create index household_import on household (import_id) where import_id is not null;

alter table "person" add "import_id" uuid null;
create index person_import on person (import_id) where import_id is not null;

alter table "import" add constraint "import_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "import" add constraint "import_post_id_foreign" foreign key ("post_id") references "post" ("id") on delete restrict;
alter table "import" add constraint "import_area_id_foreign" foreign key ("area_id") references "area" ("id") on delete restrict;
alter table "import" add constraint "import_kind_check" check ("kind" in ('HOUSEHOLDS', 'PEOPLE'));
alter table "import" add constraint "import_status_check" check ("status" in ('WAITING', 'UPLOADED', 'CHECKING', 'CHECKED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'EXPIRED', 'UNDOING', 'UNDONE'));
alter table "import" add constraint "import_doubtful_check" check ("doubtful" in ('SKIP', 'ADD'));
alter table "import" enable row level security;
alter table "import" force row level security;
create policy "in_envelope" on "import" using (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true))) with check (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true)));

alter table "import_part" add constraint "import_part_import_id_foreign" foreign key ("import_id") references "import" ("id") on delete cascade;
alter table "import_part" enable row level security;
alter table "import_part" force row level security;
create policy "own" on "import_part" using (exists (select from import where import.id = import_part.import_id and import.account_id::text = (select current_setting('app.account', true)))) with check (exists (select from import where import.id = import_part.import_id and import.account_id::text = (select current_setting('app.account', true))));
create policy "unscoped" on "import_part" using ((select current_setting('app.scope_from', true)) = '' and (select current_setting('app.scope_to', true)) = '~') with check ((select current_setting('app.scope_from', true)) = '' and (select current_setting('app.scope_to', true)) = '~');

alter table "import_finding" add constraint "import_finding_import_id_foreign" foreign key ("import_id") references "import" ("id") on delete cascade;
alter table "import_finding" add constraint "import_finding_kind_check" check ("kind" in ('FAULT', 'REGISTERED', 'DOUBTFUL'));
alter table "import_finding" enable row level security;
alter table "import_finding" force row level security;
create policy "in_envelope" on "import_finding" using (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true))) with check (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true)));

-- An import is queued in the transaction that asks for it; see wake_exports() for why this is the owner's.
create function wake_imports() returns void
  language plpgsql security definer
  set search_path = pg_catalog
  as $$
  begin
    if to_regnamespace('graphile_worker') is not null then
      perform graphile_worker.add_job('runImports', max_attempts => 3, job_key => 'runImports');
    end if;
  end
  $$;
