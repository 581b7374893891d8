-- One row that is another one after every change of what rights follow from, beside session and account: so a request can ask whether
-- anything has changed, instead of reading it all again. A deferred trigger stamps it as the last thing of its transaction: two changes
-- do not wait for each other before they commit, nor for each other's locks.
create table rights_stamp (only_one boolean primary key default true check (only_one), stamp uuid not null);
insert into rights_stamp (stamp) values (gen_random_uuid());

-- Once a transaction is enough: what it changes is seen at its commit, all at once.
create function rights_changed() returns trigger
  language plpgsql
  as $$
  begin
    if current_setting('app.rights_stamped', true) is distinct from 'yes' then
      perform set_config('app.rights_stamped', 'yes', true);
      update rights_stamp set stamp = gen_random_uuid();
    end if;
    return null;
  end
  $$;

create constraint trigger rights_changed after insert or update or delete on post deferrable initially deferred for each row execute function rights_changed();
create constraint trigger rights_changed after insert or update or delete on role deferrable initially deferred for each row execute function rights_changed();
create constraint trigger rights_changed after insert or update or delete on second_factor_role deferrable initially deferred for each row execute function rights_changed();
create constraint trigger rights_changed after insert or update or delete on organisation deferrable initially deferred for each row execute function rights_changed();
create constraint trigger rights_changed after insert or update or delete on organisation_area deferrable initially deferred for each row execute function rights_changed();
create constraint trigger rights_changed after insert or update or delete on joint_zone deferrable initially deferred for each row execute function rights_changed();
create constraint trigger rights_changed after insert or update or delete on joint_zone_area deferrable initially deferred for each row execute function rights_changed();
-- A new area has no posts yet, and one that is deleted has none any more.
create constraint trigger rights_changed after update on area deferrable initially deferred for each row
  when (row (old.status, old.county, old.area_path) is distinct from row (new.status, new.county, new.area_path)) execute function rights_changed();
