-- Lists written to files, part by part. Only whoever asked for one reaches it; the jobs that write and delete reach all.
create table "export" ("id" uuid not null, "county" uuid not null, "area_path" text collate "C" not null, "account_id" uuid not null, "post_id" uuid not null, "area_id" uuid not null, "status" text not null default 'QUEUED', "format" text not null, "file_name" text not null, "reason" text not null, "query" text not null, "variables" jsonb not null, "columns" jsonb not null, "max_rows" int null, "rows" int not null default 0, "total" int null, "bytes" int not null default 0, "created_at" timestamptz not null, "finished_at" timestamptz null, "expires_at" timestamptz null, "failure" text null, "origin" jsonb not null, "parts" int not null default 0, "written_to" text null, "worked_at" timestamptz null, "attempts" int not null default 0, primary key ("id"));
create index export_expires_at on export (expires_at) where parts > 0;
create index export_under_way on export (created_at, id) where status in ('QUEUED', 'RUNNING');
create index "export_account_id_created_at_id_index" on "export" ("account_id", "created_at", "id");

create table "export_part" ("export_id" uuid not null, "number" int not null, "data" bytea not null, primary key ("export_id", "number"));

alter table "export" add constraint "export_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete restrict;
alter table "export" add constraint "export_post_id_foreign" foreign key ("post_id") references "post" ("id") on delete restrict;
alter table "export" add constraint "export_area_id_foreign" foreign key ("area_id") references "area" ("id") on delete restrict;
alter table "export" add constraint "export_status_check" check ("status" in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'));
alter table "export" add constraint "export_format_check" check ("format" in ('CSV'));
alter table "export" enable row level security;
alter table "export" force row level security;
create policy "own" on "export" using (account_id::text = (select current_setting('app.account', true))) with check (account_id::text = (select current_setting('app.account', true)));
create policy "unscoped" on "export" using ((select current_setting('app.scope_from', true)) = '' and (select current_setting('app.scope_to', true)) = '~') with check ((select current_setting('app.scope_from', true)) = '' and (select current_setting('app.scope_to', true)) = '~');

alter table "export_part" add constraint "export_part_export_id_foreign" foreign key ("export_id") references "export" ("id") on delete cascade;
alter table "export_part" enable row level security;
alter table "export_part" force row level security;
create policy "with_export" on "export_part" using (exists (select from export where export.id = export_part.export_id)) with check (exists (select from export where export.id = export_part.export_id));

-- An export is queued in the transaction that asks for it, so none is written and forgotten. The queue's tables are its owner's,
-- and the server's role sees nothing of them: it can ask for this one job and for nothing else. Where no job runner has ever
-- started there is no queue: the first one finds what waits.
create function wake_exports() returns void
  language plpgsql security definer
  set search_path = pg_catalog
  as $$
  begin
    if to_regnamespace('graphile_worker') is not null then
      perform graphile_worker.add_job('runExports', max_attempts => 3, job_key => 'runExports');
    end if;
  end
  $$;
