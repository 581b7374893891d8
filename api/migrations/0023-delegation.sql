-- Whose password was set by somebody else; and posts that are held in somebody's stead. Who has a password already keeps it.
alter table "account" add "must_change_password" boolean not null default false;

alter table "post" add "delegated_from_id" uuid null, add "delegated_by" text null, add "delegated" boolean generated always as (delegated_from_id is not null) stored not null;
alter table "post" add constraint "post_delegated_from_id_foreign" foreign key ("delegated_from_id") references "post" ("id") on delete restrict;
create index "post_delegated_from_id_index" on "post" ("delegated_from_id");

-- Nobody stands in for a post that is over: however it ends, what is held in its stead ends no later.
create function delegations_end_with_post() returns trigger
  language plpgsql
  as $$
  begin
    update post set ends_on = greatest(new.ends_on, starts_on - 1), version = version + 1
    where delegated_from_id = new.id and ends_by > new.ends_by;
    return null;
  end
  $$;

create trigger delegations_end_with_post after update of ends_on on post
  for each row when (new.ends_on is not null and old.ends_on is distinct from new.ends_on)
  execute function delegations_end_with_post();
