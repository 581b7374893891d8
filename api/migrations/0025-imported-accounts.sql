-- Files of accounts and their posts, and the first passwords of those accounts: sealed, reached only by whoever imported, for a day.
select set_config('app.scope_from', '', true), set_config('app.scope_to', '~', true),
  set_config('app.county_from', '', true), set_config('app.county_to', '~', true);

alter table "import" drop constraint "import_kind_check";
alter table "import" add constraint "import_kind_check" check ("kind" in ('HOUSEHOLDS', 'PEOPLE', 'ACCOUNTS'));
alter table "import" add "first_passwords" int not null default 0;
update import set counts = counts || '{"accounts": 0, "posts": 0}';

alter table "import_finding" drop constraint "import_finding_kind_check";
alter table "import_finding" add constraint "import_finding_kind_check" check ("kind" in ('FAULT', 'REGISTERED', 'DOUBTFUL', 'NOTE'));

alter table "account" add "import_id" uuid null;
create index account_import on account (import_id) where import_id is not null;
alter table "post" add "import_id" uuid null;
create index post_import on post (import_id) where import_id is not null;

create table "first_password" ("account_id" uuid not null, "import_id" uuid not null, "sealed_password" bytea not null, "created_at" timestamptz not null, primary key ("account_id"));
create index "first_password_import_id_index" on "first_password" ("import_id");
create index "first_password_created_at_index" on "first_password" ("created_at");
alter table "first_password" add constraint "first_password_account_id_foreign" foreign key ("account_id") references "account" ("id") on update cascade on delete cascade;
alter table "first_password" add constraint "first_password_import_id_foreign" foreign key ("import_id") references "import" ("id") on delete cascade;
alter table "first_password" enable row level security;
alter table "first_password" force row level security;
create policy "own" on "first_password" using (exists (select from import where import.id = first_password.import_id and import.account_id::text = (select current_setting('app.account', true)))) with check (exists (select from import where import.id = first_password.import_id and import.account_id::text = (select current_setting('app.account', true))));
create policy "unscoped" on "first_password" using ((select current_setting('app.scope_from', true)) = '' and (select current_setting('app.scope_to', true)) = '~') with check ((select current_setting('app.scope_from', true)) = '' and (select current_setting('app.scope_to', true)) = '~');
