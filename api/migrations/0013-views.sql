-- A session may be a view as somebody else: beside a sign-in, and worth nothing without it.
alter table "session" add "kind" text not null default 'OWN', add "parent_id" uuid null, add "viewed_id" uuid null, add "reason" text null;
alter table "session" add constraint "session_parent_id_foreign" foreign key ("parent_id") references "session" ("id") on delete cascade;
alter table "session" add constraint "session_viewed_id_foreign" foreign key ("viewed_id") references "account" ("id") on delete cascade;
create index "session_parent_id_index" on "session" ("parent_id");
create index session_views on session (expires_at) where kind = 'VIEW';
alter table "session" add constraint "session_view_check" check ((kind = 'VIEW') = (parent_id is not null and viewed_id is not null and reason is not null));
alter table "session" add constraint "session_kind_check" check ("kind" in ('OWN', 'VIEW'));

-- A view ends by its own deed, with its sign-in (signed out, ended from elsewhere, password changed, account disabled) or at its
-- time: whichever way, its end is in the trail of the account that was viewed, where that one's supervisors read it.
create function view_has_ended() returns trigger
  language plpgsql
  set app.scope_from = '' set app.scope_to = '~'
  as $$
  declare ended timestamptz := least(greatest(now(), old.created_at), old.expires_at);
  begin
    insert into audit_event (id, county, area_path, at, action, subject, subject_id, account_id, account_name,
      place_name, reason, after, request_id, address)
    select uuidv7(), viewed.county, viewed.area_path, ended, 'endViewAs', 'Account', viewed.id, looked.id, looked.display_name,
      place_name(viewed.area_path), old.reason, jsonb_build_object('from', old.created_at), old.id::text, old.address
    from account viewed, account looked where viewed.id = old.viewed_id and looked.id = old.account_id;
    return null;
  end
  $$;

create trigger view_has_ended after delete on session
  for each row when (old.kind = 'VIEW') execute function view_has_ended();
