-- The door as one says it in front of it: what is written on it, or the address from its first number on (一组12号: 12号).
-- A column of its own, since no index on an expression may be used under row level security.
alter table "household" add column "door_key" text collate "C" not null
  generated always as (coalesce(door, regexp_substr(address, '\d.*'), address)) stored;
create index "household_county_door_key_area_path_index" on "household" ("county", "door_key", "area_path");

-- How areas are typed: written by the job spellAreas, for those whose name is not the one it was last done for.
alter table "area" add column "name_pinyin" text collate "C" not null default '';
alter table "area" add column "name_initials" text collate "C" not null default '';
alter table "area" add column "name_spelled" text not null default '';
