-- Notices: when what they tell of happened, and up to when somebody has read them. Everything of this migration sees every row: the
-- owner of a table is bound by its policies, too.
select set_config('app.scope_from', '', true), set_config('app.scope_to', '~', true),
  set_config('app.county_from', '', true), set_config('app.county_to', '~', true);

alter table "account" add column "notices_read_at" timestamptz null, add column "password_reset_at" timestamptz null, add column "password_reset_by" text null;
alter table "post" add column "granted_at" timestamptz not null default now();
alter table "response" add column "opened_at" timestamptz not null default now(), add column "opened_by" uuid null, add column "changed_at" timestamptz not null default now(), add column "changed_by" uuid null;

-- What was before is in the trail, and no news: it is listed, and counts as read.
update account set notices_read_at = now();
update post set granted_at = coalesce(
  (select min(at) from audit_event where subject_id = post.id and action = 'grantPost'),
  least(now(), starts_on::timestamptz));
update response set (opened_at, opened_by) = (
  select coalesce(min(at), least(now(), starts_on::timestamptz)), min(account_id::text)::uuid
  from audit_event where subject_id = response.id and action = 'createResponse');
update response set (changed_at, changed_by) = (
  select coalesce(max(at), opened_at), (array_agg(account_id order by at desc))[1]
  from audit_event where subject_id = response.id and action in ('createResponse', 'updateResponse', 'closeResponse'));

create index "post_county_ends_by_area_path_index" on "post" ("county", "ends_by", "area_path");
create index "response_county_changed_at_area_path_index" on "response" ("county", "changed_at", "area_path");
