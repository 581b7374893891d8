/** One statement for each workload, which answers the JSON text of the whole response. The scope is the connection's. */
import { answer, list, object, orNull, plain, text } from './json.mjs';

/** One row by its id: read by the index of ids, for each row that names it. */
const one = (json, table, id) => `(select ${object(json)} from ${table} where id = ${id})`;

const person = object({
  id: plain('id'),
  name: text('name'),
  sex: plain('sex'),
  birthDate: plain('birth_date'),
  relation: plain('relation'),
  residence: plain('residence'),
  phone: orNull(text('phone')),
});
const visit = object({
  id: plain('id'),
  outcome: plain('outcome'),
  visitedAt: text('visited_at'),
  visitorName: text('visitor_name'),
});
const household = object({
  id: plain('page.id'),
  address: text('address'),
  building: orNull(text('building')),
  door: orNull(text('door')),
  declaredSize: 'declared_size',
  phone: orNull(text('phone')),
  tags: text('tags'),
  version: 'version',
  area: one({ id: plain('id'), name: text('name') }, 'area', 'page.area_id'),
  people: list(
    person,
    '(select * from person where household_id = page.id order by area_path, name_order, id limit 20) as person',
    'area_path, name_order, id',
  ),
  lastVisit: orNull(
    `(select ${visit} from visit where household_id = page.id and not voided order by visited_at desc limit 1)`,
  ),
});

const KEY = 'area_path, door_order, id';
const FOUND = `${KEY}, address, area_id, building, door, declared_size, phone, tags, version`;
/** @param found one row more than a page has, in order */
const page = (found) =>
  `with found as materialized (${found}) ${answer(
    'households',
    object({
      nodes: list(household, '(select * from found limit 25) as page', KEY),
      pageInfo: object({
        hasNextPage: '(select count(*) > 25 from found)',
        endCursor: orNull(`(
          select json_build_array(${KEY})::text from (select * from found limit 25) as page
          order by area_path desc, door_order desc, id desc limit 1)`),
      }),
    }),
  )}`;

/** @param condition of the twenty people and perhaps others, who come after them */
const search = (condition) =>
  answer(
    'people',
    object({
      nodes: list(
        object({
          id: plain('id'),
          name: text('name'),
          phone: orNull(text('phone')),
          birthDate: plain('birth_date'),
          area: one({ name: text('name') }, 'area', 'person.area_id'),
          household: one({ address: text('address') }, 'household', 'person.household_id'),
        }),
        `(select * from person where ${condition} order by area_path, name_order, id limit 20) as person`,
        'area_path, name_order, id',
      ),
    }),
  );
const NAMED = 'county = $1 and name >= $2 and name < $3';
const INITIALED = 'county = $1 and name_initials >= $2 and name_initials < $3';

const units = (kind) => object({ total: `${kind}s`, active: `${kind}s_active` });
const coverage = object({
  area: object({ id: plain('id'), name: text('name') }),
  households: 'households',
  visited: 'visited',
  met: 'met',
  peopleDeclared: 'declared',
  peopleRegistered: 'registered',
  peopleMet: 'people_met',
  lastActivityAt: orNull(text('last_visit_at')),
  ratio: 'coalesce(visited::float8 / nullif(households, 0), 0)',
  townships: units('township'),
  villages: units('village'),
  grids: units('grid'),
});
const SUMS = ['households', 'visited', 'met', 'declared', 'registered', 'people_met'];
const UNITS = ['township', 'village', 'grid'];
const sums = (names) => names.map((name) => `coalesce(sum(${name}), 0) as ${name}`).join(', ');
const under = (row, above) =>
  `${row}.area_path >= ${above}.area_path and ${row}.area_path < left(${above}.area_path, -1) || '0'`;

export const statements = {
  W1: page(`select ${FOUND} from household order by ${KEY} limit 26`),
  // The first column once more, alone: the index finds its place by it, and not by the row.
  W2: page(
    `select ${FOUND} from household where area_path >= $1 and (${KEY}) > ($1, $2, $3) order by ${KEY} limit 26`,
  ),
  W3: answer(
    'person',
    orNull(
      one(
        {
          id: plain('id'),
          name: text('name'),
          sex: plain('sex'),
          birthDate: plain('birth_date'),
          residence: plain('residence'),
          household: one({ id: plain('id'), address: text('address') }, 'household', 'person.household_id'),
          area: one(
            { name: text('name'), lineage: `jsonb_path_query_array(lineage, '$[*].name')::text` },
            'area',
            'person.area_id',
          ),
        },
        'person',
        '$1',
      ),
    ),
  ),
  W4: answer('people', object({ totalCount: '(select count(*) from person where county = $1)' })),
  // The index of names holds all that orders them: no row is read but the twenty.
  W5name: search(
    `id = any(array(select id from person where ${NAMED} order by area_path, name_order, id limit 20))`,
  ),
  // That of initials holds the place: no row is read beyond the grid where the twentieth lives.
  W5initials: search(`${INITIALED} and area_path <= (
    select max(area_path)
    from (select area_path from person where ${INITIALED} order by area_path limit 20) as nearest)`),
  // Each child's part of the tree is one range of an index: nothing is grouped, and each row is looked at once.
  W6: `
    with below as materialized (
      select area.id, area.name, area.area_path, unit.*, tally.*, (kind = 'TOWNSHIP' and visited > 0)::int as townships_active
      from area cross join lateral (
        select ${UNITS.map((kind) => `count(*) filter (where kind = '${kind.toUpperCase()}') as ${kind}s`)}
        from area as unit where status = 'ACTIVE' and ${under('unit', 'area')}
      ) as unit cross join lateral (
        select ${sums(SUMS)}, max(last_visit_at) as last_visit_at, count(*) filter (where visited > 0) as grids_active,
          count(distinct left(area_path, 15)) filter (where visited > 0) as villages_active
        from tally where response_id = $2 and ${under('tally', 'area')}
      ) as tally
      where area.parent_id = $1 and area.status = 'ACTIVE'
    ), own as (
      select area.id, area.name, figures.* from area, (
        select ${sums([...SUMS, ...UNITS.flatMap((kind) => [`${kind}s`, `${kind}s_active`])])},
          max(last_visit_at) as last_visit_at from below
      ) as figures where area.id = $1
    )
    ${answer(
      'coverage',
      `(select left(${coverage}, -1) from own) || ',"children":' || ${list(coverage, 'below', 'area_path')} || '}'`,
    )}`,
  W7: `
    with missed as materialized (
      select area_path, household_id, area_id from progress where response_id = $1 and visits = 0
      order by area_path, household_id limit 25
    )
    ${answer(
      'missed',
      object({
        totalCount: '(select count(*) from progress where response_id = $1 and visits = 0)',
        nodes: list(
          object({
            household: one(
              { id: plain('id'), address: text('address'), phone: orNull(text('phone')) },
              'household',
              'missed.household_id',
            ),
            area: one({ name: text('name') }, 'area', 'missed.area_id'),
          }),
          'missed',
          'area_path, household_id',
        ),
      }),
    )}`,
  W8: `
    with visit as (
      insert into visit (id, county, area_path, household_id, response_id, area_id, visitor_id, visitor_name, visited_at,
        recorded_on, outcome, people_met)
      select $1, household.county, household.area_path, household.id, response.id, household.area_id, account.id,
        account.display_name, now(), (now() at time zone 'Asia/Shanghai')::date, $4, $5
      from household, response, account
      where household.id = $2 and household.area_path >= $7 and household.area_path < $8
        and response.id = $3 and response.status = 'OPEN' and starts_with(household.area_path, response.area_path)
        and account.id = $6
      returning id, outcome, visited_at, household_id
    )
    ${answer(
      'recordVisit',
      object({
        id: plain('id'),
        outcome: plain('outcome'),
        visitedAt: text('visited_at'),
        household: one({ id: plain('id'), address: text('address') }, 'household', 'visit.household_id'),
      }),
    )} from visit`,
  // Range after range: as they do not overlap, PostgreSQL stops where the page is full.
  W9: page(`
    select ${FOUND.replaceAll(/\w+/g, 'household.$&')}
    from unnest($1::text[], $2::text[]) with ordinality as held (first, past, n)
    cross join lateral (
      select ${FOUND} from household where area_path >= held.first and area_path < held.past order by ${KEY} limit 26
    ) as household
    order by held.n, ${KEY.replaceAll(/\w+/g, 'household.$&')} limit 26`),
};
