-- Who of a grid's workers goes to a door. Which post lets them is looked up when it is read, so nothing dangles when that ends.
alter table "household" add column "worker_id" uuid null;
alter table "household" add constraint "household_worker_id_foreign" foreign key ("worker_id") references "account" ("id") on delete restrict;
create index household_worker on household (worker_id, area_path, door_order, id) where worker_id is not null;
