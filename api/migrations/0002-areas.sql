-- The names from the county down to an area, as they are now: what a trail keeps of where something was done.
create function place_name(of_path text) returns text
  language sql stable
  as $$
    select concat_ws(' ', string_agg(above.name, ' ' order by above.at), area.name)
    from area
    left join lateral (
      select entry ->> 'name' as name, at from jsonb_array_elements(area.lineage) with ordinality as entries (entry, at)
    ) as above on true
    where area.area_path = of_path
    group by area.name
  $$;
