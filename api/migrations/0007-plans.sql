-- A plan is made once and kept, for whoever asks later. So no plan may be made for the range of the one who asks first: the
-- settings that the policies compare with are hidden in subqueries. Seen, PostgreSQL takes a known range of paths for a
-- single row, and reads all of a village for each household instead of following the household's id.
alter policy "in_envelope" on "area" using (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true))) with check (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true)));
alter policy "in_envelope" on "account" using (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true))) with check (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true)));
alter policy "own" on "account" using (id::text = (select current_setting('app.account', true))) with check (id::text = (select current_setting('app.account', true)));
alter policy "in_envelope" on "audit_event" using (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true))) with check (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true)));
alter policy "unscoped" on "audit_seal" with check ((select current_setting('app.scope_from', true)) = '' and (select current_setting('app.scope_to', true)) = '~');
alter policy "with_event" on "audit_seal" using (((select current_setting('app.scope_from', true)) = '' and (select current_setting('app.scope_to', true)) = '~') or exists (select from audit_event where audit_event.id = audit_seal.event_id));
alter policy "unscoped" on "audit_unsealed" using ((select current_setting('app.scope_from', true)) = '' and (select current_setting('app.scope_to', true)) = '~') with check ((select current_setting('app.scope_from', true)) = '' and (select current_setting('app.scope_to', true)) = '~');
alter policy "in_envelope" on "household" using (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true))) with check (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true)));
alter policy "in_envelope" on "person" using (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true))) with check (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true)));
alter policy "in_envelope" on "post" using (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true))) with check (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true)));
alter policy "own" on "post" using (account_id::text = (select current_setting('app.account', true))) with check (account_id::text = (select current_setting('app.account', true)));
alter policy "unscoped" on "rate_limit" using ((select current_setting('app.scope_to', true)) = '~') with check ((select current_setting('app.scope_to', true)) = '~');
alter policy "own" on "receipt" using (account_id::text = (select current_setting('app.account', true))) with check (account_id::text = (select current_setting('app.account', true)));
alter policy "in_county" on "response" using (area_path >= (select current_setting('app.county_from', true)) and area_path < (select current_setting('app.county_to', true))) with check (area_path >= (select current_setting('app.county_from', true)) and area_path < (select current_setting('app.county_to', true)));
alter policy "in_envelope" on "progress" using (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true))) with check (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true)));
alter policy "in_envelope" on "tally" using (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true))) with check (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true)));
alter policy "in_envelope" on "visit" using (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true))) with check (area_path >= (select current_setting('app.scope_from', true)) and area_path < (select current_setting('app.scope_to', true)));

-- The number of rows in a part of the tree, read from the index alone; equal keys are stored once.
create index "household_county_area_path_index" on "household" ("county", "area_path");
create index "person_county_area_path_index" on "person" ("county", "area_path");
create index "visit_county_area_path_index" on "visit" ("county", "area_path");

-- Names are searched inside a part of the tree: the place is looked at in the index, before any row is read.
drop index "person_county_name_id_index";
drop index "person_county_name_initials_index";
drop index "person_county_name_pinyin_index";
create index "person_county_name_initials_area_path_index" on "person" ("county", "name_initials", "area_path");
create index "person_county_name_pinyin_area_path_index" on "person" ("county", "name_pinyin", "area_path");
create index "person_county_name_area_path_id_index" on "person" ("county", "name", "area_path", "id");

-- The newest visits of a county, which are nobody's own range.
create index "visit_county_visited_at_id_index" on "visit" ("county", "visited_at", "id");

-- Sums change with every visit: room on their pages keeps a change from adding to their indexes.
alter table tally set (fillfactor = 50);
alter table progress set (fillfactor = 85);
