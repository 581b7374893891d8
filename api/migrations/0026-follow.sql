-- What a change of the tree has ended or deleted, since it would have been in the area twice: an undo puts it back.
alter table "area_change_item" add "before" jsonb null;

-- What the tree was like at the first page of an export: where it has changed since, the export begins anew.
alter table "export" add "tree" text null;

-- An export is read by its owner alone, in the area of its post: it goes where that goes, and whoever moves the area does not see it.
create function exports_follow_post() returns trigger
  language plpgsql
  set app.scope_from = '' set app.scope_to = '~'
  as $$
  begin
    update export set area_id = new.area_id, area_path = new.area_path
    where post_id = new.id and area_id = old.area_id and area_path = old.area_path;
    return null;
  end
  $$;

create trigger exports_follow_post after update of area_id, area_path on post
  for each row when (old.area_path is distinct from new.area_path)
  execute function exports_follow_post();
