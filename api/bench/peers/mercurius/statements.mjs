/**
 * The statements, written by hand: a root field is one statement, which answers its object as JSON.
 * $1 and $2 are the viewer's range of paths, or the ranges of one who holds several parts of the tree.
 */
const KEY = 'area_path, door_order, id';
const ORDER = `order by ${KEY}`;

/** Each statement as it is for one range, and for several: `inside` says that a table's row lies there. */
const ways = {
  one: (table) => `${table}.area_path >= $1 and ${table}.area_path < $2`,
  several: (table) => `${table}.area_path < ($2::text[])[width_bucket(${table}.area_path, $1::text[])]`,
};
/** The first rows of each range, range after range: as they do not overlap, the reading stops where the page is full. */
const first26 = {
  one: (after) => `select * from household where ${ways.one('household')} ${after} ${ORDER} limit 26`,
  several: (after) => `
    select household.* from unnest($1::text[], $2::text[]) with ordinality as held (first, past, n)
    cross join lateral (
      select * from household where area_path >= held.first and area_path < held.past ${after} ${ORDER} limit 26
    ) as household
    order by held.n, ${KEY.replaceAll(/\w+/g, 'household.$&')} limit 26`,
};

const page = (inside, found) => `
  with found as materialized (${found})
  select json_build_object(
    'nodes', (
      select coalesce(json_agg(node), '[]') from (
        select id, address, building, door, declared_size as "declaredSize", phone, tags, version,
          (select row_to_json(area) from (select id, name from area where id = page.area_id) as area) as area,
          (select coalesce(json_agg(person), '[]') from (
            select id, name, sex, birth_date as "birthDate", relation, residence, phone
            from person where household_id = page.id and ${inside('person')} order by area_path, name_order, id limit 20
          ) as person) as people,
          (select row_to_json(visit) from (
            select id, outcome, visited_at as "visitedAt", visitor_name as "visitorName"
            from visit where household_id = page.id and not voided and ${inside('visit')}
            order by visited_at desc limit 1
          ) as visit) as "lastVisit"
        from (select * from found limit 25) as page
      ) as node
    ),
    'pageInfo', json_build_object(
      'hasNextPage', (select count(*) > 25 from found),
      'endCursor', (select json_build_array(${KEY})::text from (select * from found limit 25) as page
        order by area_path desc, door_order desc, id desc limit 1)))`;

const NAMED = `name >= $4 and name < $5`;
const INITIALED = `name_initials >= $4 and name_initials < $5`;
const people = (inside, condition) => `
  select coalesce(json_agg(node), '[]') from (
    select id, name, phone, birth_date as "birthDate",
      (select row_to_json(area) from (select name from area where id = person.area_id) as area) as area,
      (select row_to_json(household) from (
        select address from household where id = person.household_id) as household) as household
    from person where ${condition} and ${inside('person')} order by area_path, name_order, id limit 20
  ) as node`;
const count = (inside, condition = 'true') =>
  `select count(*)::int from person where county = $3 and ${condition} and ${inside('person')}`;

const SUMS = ['households', 'visited', 'met', 'declared', 'registered', 'people_met'];
const UNITS = ['township', 'village', 'grid'];
const sums = (names) => names.map((name) => `coalesce(sum(${name}), 0)::int as ${name}`).join(', ');
const within = (row) => `${row}.area_path >= area.area_path and ${row}.area_path < range.past`;
const figures = `
  json_build_object('area', json_build_object('id', id, 'name', name), 'households', households, 'visited', visited,
    'met', met, 'peopleDeclared', declared, 'peopleRegistered', registered, 'peopleMet', people_met,
    'lastActivityAt', last_visit_at, 'ratio', coalesce(visited::float8 / nullif(households, 0), 0),
    ${UNITS.map((kind) => `'${kind}s', json_build_object('total', ${kind}s, 'active', ${kind}s_active)`)})`;
// The area itself and each child: of a child all that lies at or below it, which is one range of an index, so nothing is
// grouped; of the area what lies at itself. A path of a village is 15 long, of a grid 20.
const coverage = (inside) => `
  with part as materialized (
    select area.id, area.name, kind, area.area_path, unit.*, tally.*, (kind = 'TOWNSHIP' and visited > 0)::int as townships_active
    from (
      select * from area where id = $3 and ${inside('area')}
      union all
      select * from area where parent_id = $3 and status = 'ACTIVE' and ${inside('area')}
    ) as area cross join lateral (
      select case when area.id = $3 then area.area_path else left(area.area_path, -1) end || '0' as past
    ) as range cross join lateral (
      select ${UNITS.map((kind) => `count(*) filter (where kind = '${kind.toUpperCase()}') as ${kind}s`)}
      from area as unit where status = 'ACTIVE' and ${within('unit')} and ${inside('unit')}
    ) as unit cross join lateral (
      select ${sums(SUMS)}, max(last_visit_at) as last_visit_at,
        count(*) filter (where visited > 0 and length(area_path) = 20) as grids_active,
        count(distinct left(area_path, 15)) filter (where visited > 0 and length(area.area_path) <= 15) as villages_active
      from tally where response_id = $4 and ${within('tally')} and ${inside('tally')}
    ) as tally
  ), total as (
    select area.id, area.name, sums.*,
      case kind when 'TOWNSHIP' then (sums.visited > 0)::int else sums.part_townships end as townships_active,
      case kind when 'VILLAGE' then (sums.visited > 0)::int else sums.part_villages end as villages_active
    from part as area, (
      select ${sums([...SUMS, ...UNITS.map((kind) => `${kind}s`), 'grids_active'])}, max(last_visit_at) as last_visit_at,
        sum(townships_active)::int as part_townships, sum(villages_active)::int as part_villages
      from part
    ) as sums
    where area.id = $3
  )
  select json_build_object('figures', ${figures}, 'children', (
    select coalesce(json_agg(${figures} order by area_path), '[]') from part where id <> $3))
  from total`;

const missed = (inside) => `
  with asked as (select area_path as first, left(area_path, -1) || '0' as past from area where id = $3)
  select json_build_object('nodes', (
    select coalesce(json_agg(node), '[]') from (
      select
        (select row_to_json(household) from (
          select id, address, phone from household where id = missed.household_id) as household) as household,
        (select row_to_json(area) from (select name from area where id = missed.area_id) as area) as area
      from (
        select household_id, area_id, area_path from progress
        where response_id = $4 and visits = 0 and ${inside('progress')}
          and area_path >= (select first from asked) and area_path < (select past from asked)
        order by area_path, household_id limit 25
      ) as missed
    ) as node
  ), 'totalCount', (
    select count(*) from progress where response_id = $4 and visits = 0 and ${inside('progress')}
      and area_path >= (select first from asked) and area_path < (select past from asked)))`;

const made = (way) => {
  const inside = ways[way];
  return {
    page: page(inside, first26[way]('')),
    // The first column once more, alone: the index finds its place by it, and not by the row.
    nextPage: page(inside, first26[way](`and area_path >= $3 and (${KEY}) > ($3, $4, $5)`)),
    person: `
      select json_build_object('id', id, 'name', name, 'sex', sex, 'birthDate', birth_date, 'residence', residence,
        'household', (select row_to_json(household) from (
          select id, address from household where id = person.household_id) as household),
        'area', (select json_build_object('name', name, 'lineage', jsonb_path_query_array(lineage, '$[*].name'))
          from area where id = person.area_id))
      from person where id = $3 and ${inside('person')}`,
    // The index of names holds all that orders them: no row is read but the twenty.
    peopleByName: people(
      inside,
      `id = any(array(
      select id from person where county = $3 and ${NAMED} and ${inside('person')} order by area_path, name_order, id limit 20))`,
    ),
    // That of initials holds the place: no row is read beyond the grid where the twentieth lives.
    peopleByInitials: people(
      inside,
      `county = $3 and ${INITIALED} and area_path <= (
      select max(area_path) from (
        select area_path from person where county = $3 and ${INITIALED} and ${inside('person')} order by area_path limit 20
      ) as nearest)`,
    ),
    people: people(inside, 'county = $3'),
    count: count(inside),
    countByName: count(inside, NAMED),
    countByInitials: count(inside, INITIALED),
    coverage: coverage(inside),
    missed: missed(inside),
    visitable: `
      select household.address, household.county, household.area_path as "areaPath", household.area_id as "areaId"
      from household, response
      where household.id = $3 and ${inside('household')} and response.id = $4 and response.status = 'OPEN'
        and starts_with(household.area_path, response.area_path)`,
  };
};

const named = (way) =>
  Object.fromEntries(
    Object.entries(made(way)).map(([name, text]) => [name, { name: `${name} ${way}`, text }]),
  );

export const statements = { one: named('one'), several: named('several') };

export const insertVisit = {
  name: 'insertVisit',
  text: `
    insert into visit (id, county, area_path, household_id, response_id, area_id, visitor_id, visitor_name, visited_at,
      recorded_on, outcome, people_met)
    values ($1, $2, $3, $4, $5, $6, $7, $8, now(), (now() at time zone 'Asia/Shanghai')::date, $9, $10)
    returning to_json(visited_at) as "visitedAt"`,
};
