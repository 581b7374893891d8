import { beforeAll, describe, expect, test } from '@jest/globals';
import { everything, within } from '../../src/kernel/db/database.js';
import type { RoleName } from '../../src/roles.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { addHousehold, addPerson, openResponse, RECORD_VISIT, type Recorded } from '../register.js';
import { insertActor, insertArea, insertPost, makeWorld, type Actor, type Place } from '../world.js';

/** Whoever has posts in several parts of the tree reads the rows of these parts and none in between. */
const app = useApp();

interface Home {
  id: string;
  address: string;
  path: string;
  createdAt: string;
  area: Place;
  personId: string;
  personName: string;
  /** Visits from the first to the last. */
  visits: string[];
}

/** The posts of each viewer, by the names of the areas below. */
const HELD = {
  'three scattered grids': [
    ['GRID_WORKER', 'a1'],
    ['GRID_WORKER', 'b2'],
    ['GRID_WORKER', 'c1'],
  ],
  'a village, a grid in it and one far away': [
    ['GRID_WORKER', 'b1'],
    ['VILLAGE_SECRETARY', 'b'],
    ['GRID_WORKER', 'c2'],
  ],
  'two grids side by side': [
    ['GRID_WORKER', 'a1'],
    ['GRID_WORKER', 'a2'],
  ],
  'one grid in two roles, and another': [
    ['GRID_WORKER', 'a2'],
    ['INSPECTOR', 'a2'],
    ['INSPECTOR', 'c2'],
  ],
  'a township and a grid of the other': [
    ['GRID_WORKER', 'a3'],
    ['TOWNSHIP_OFFICIAL', 'far'],
  ],
  'grids in two counties': [
    ['GRID_WORKER', 'a1'],
    ['GRID_WORKER', 'c1'],
    ['GRID_WORKER', 'elsewhere'],
  ],
} satisfies Record<string, [RoleName, string][]>;
type Title = keyof typeof HELD;
const TITLES = Object.keys(HELD) as Title[];

let areas: Record<string, Place>;
let homes: Home[];
let actors: Record<Title, Actor>;
let responseId: string;

beforeAll(async () => {
  const [world, abroad] = [await makeWorld(app), await makeWorld(app)];
  responseId = await openResponse(app, world);
  const abroadId = await openResponse(app, abroad);
  areas = await within(
    app.kernel.db,
    everything('more grids of a test'),
    async (db) => ({
      ...{ a: world.village, a1: world.grid, a2: world.otherGrid },
      a3: await insertArea(db, world.village, 'GRID', '第三网格'),
      ...{ b: world.neighbourVillage, b1: world.neighbourGrid },
      b2: await insertArea(db, world.neighbourVillage, 'GRID', '第二网格'),
      b3: await insertArea(db, world.neighbourVillage, 'GRID', '第三网格'),
      ...{ far: world.otherTownship, c: world.farVillage, c1: world.farGrid },
      c2: await insertArea(db, world.farVillage, 'GRID', '第二网格'),
      ...{ near: world.township, elsewhere: abroad.grid, elsewhere2: abroad.otherGrid },
    }),
    'read write',
  );
  homes = [];
  // Registered in another order than that of the tree, which is not that of the addresses either.
  const grids = ['c1', 'a2', 'b3', 'elsewhere', 'a1', 'c2', 'b1', 'a3', 'elsewhere2', 'b2'];
  for (const address of ['二组2号', '一组1号', '三组3号', '一组1号'])
    for (const grid of grids) {
      const here = grid.startsWith('elsewhere') ? abroad : world;
      homes.push(await homeIn(here.admin, areas[grid]!, address, here === world ? responseId : abroadId));
    }
  actors = {} as typeof actors;
  for (const title of TITLES) actors[title] = await holderOf(HELD[title]);
});

/** A household that stands at `address`, with somebody in it; visited twice, except at 三组3号. */
async function homeIn(admin: Actor, area: Place, address: string, response: string): Promise<Home> {
  app.clock.pass({ minutes: 1 });
  const n = homes.length;
  const tags = n % 3 === 0 ? ['RENTED'] : [];
  const { id } = await addHousehold(app, admin, area, { address, tags });
  const personName = `${['王', '李', '张'][n % 3]}小${['明', '芳'][n % 2]}`;
  const birthDate = `19${60 + ((n * 7) % 40)}-01-01`;
  const person = await addPerson(app, admin, { id }, { name: personName, birthDate });
  const visits: string[] = [];
  for (let at = 0; at < (address === '三组3号' ? 0 : 2); at++) {
    app.clock.pass({ minutes: 1 });
    const input = { householdId: id, responseId: response, outcome: 'ABSENT' };
    visits.push((await as(app, admin).run<Recorded>(RECORD_VISIT, { input })).recordVisit.id);
  }
  const { household } = await as(app, admin).run<{ household: { createdAt: string } }>(
    'query ($id: ID!) { household(id: $id) { createdAt } }',
    { id },
  );
  const { createdAt } = household;
  return { id, address, path: area.areaPath, createdAt, area, personId: person.id, personName, visits };
}

const holderOf = (posts: readonly (readonly [RoleName, string])[]): Promise<Actor> =>
  within(
    app.kernel.db,
    everything('somebody with several posts, of a test'),
    async (db) => {
      const actor = await insertActor(db, app, areas[posts[0]![1]]!, null);
      for (const [role, at] of posts) await insertPost(db, actor.accountId, areas[at]!, role);
      return actor;
    },
    'read write',
  );

const isInside =
  (title: Title) =>
  ({ path }: { path: string }): boolean =>
    HELD[title].some(([, at]) => path.startsWith(areas[at]!.areaPath));
const inside = (title: Title): Home[] => homes.filter(isInside(title));
const outside = (title: Title): Home[] => homes.filter((home) => !isInside(title)(home));

interface By {
  field: string;
  direction?: 'ASC' | 'DESC';
}

const ORDERS: (By[] | undefined)[] = [
  undefined,
  [{ field: 'PATH' }],
  [{ field: 'PATH', direction: 'DESC' }],
  [{ field: 'ADDRESS', direction: 'ASC' }],
  [{ field: 'ADDRESS', direction: 'DESC' }],
  [{ field: 'CREATED_AT' }],
  [{ field: 'CREATED_AT', direction: 'DESC' }],
  [{ field: 'PATH', direction: 'DESC' }, { field: 'ADDRESS' }],
  [{ field: 'ADDRESS', direction: 'DESC' }, { field: 'PATH' }],
];
const OWN: By[] = [{ field: 'PATH' }, { field: 'ADDRESS' }];
const VALUES: Record<string, (home: Home) => string> = {
  PATH: ({ path }) => path,
  ADDRESS: ({ address }) => address,
  CREATED_AT: ({ createdAt }) => createdAt,
  ID: ({ id }) => id,
};

function sorted(rows: readonly Home[], orderBy: By[] = OWN): string[] {
  const keys: By[] = [...orderBy, { ...orderBy.at(-1)!, field: 'ID' }];
  const compare = (left: Home, right: Home): number => {
    for (const { field, direction } of keys) {
      const [a, b] = [VALUES[field]!(left), VALUES[field]!(right)];
      if (a !== b) return a < b === (direction !== 'DESC') ? -1 : 1;
    }
    return 0;
  };
  return [...rows].sort(compare).map(({ id }) => id);
}

const PAGE = `query ($first: Int, $after: String, $offset: Int, $orderBy: [HouseholdOrder!], $filter: HouseholdFilter) {
  households(first: $first, after: $after, offset: $offset, orderBy: $orderBy, filter: $filter) {
    totalCount nodes { id } edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

interface Page {
  totalCount: number;
  nodes: { id: string }[];
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const page = async (title: Title, variables: object = {}): Promise<Page> =>
  (await as(app, actors[title]).run<{ households: Page }>(PAGE, { first: 100, ...variables })).households;
const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
const asSet = (ids: readonly string[]): string[] => [...ids].sort();

describe.each(TITLES)('a viewer with %s', (title) => {
  test('has rows to read, and others in between', () => {
    const [own, others] = [inside(title), outside(title)];
    expect(own.length).toBeGreaterThan(4);
    const paths = own.map(({ path }) => path).sort();
    const between = others.filter(({ path }) => path > paths[0]! && path < paths.at(-1)!);
    expect(between.length > 0).toBe(title !== 'two grids side by side');
  });

  test('lists them all and no other, in any order', async () => {
    for (const orderBy of ORDERS) {
      const { totalCount, nodes, edges, pageInfo } = await page(title, { orderBy });
      const expected = sorted(inside(title), orderBy);
      expect({ orderBy, ids: idsOf(nodes) }).toEqual({ orderBy, ids: expected });
      expect(edges.map(({ node }) => node.id)).toEqual(expected);
      expect(totalCount).toBe(expected.length);
      const [startCursor, endCursor] = [edges[0]!.cursor, edges.at(-1)!.cursor];
      expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor, endCursor });
    }
  });

  test('pages by cursor without gap or overlap, in any order', async () => {
    for (const orderBy of ORDERS) {
      const expected = sorted(inside(title), orderBy);
      const walked: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { totalCount, nodes, pageInfo }: Page = await page(title, { first: 2, after, orderBy });
        walked.push(...idsOf(nodes));
        expect(totalCount).toBe(expected.length);
        expect(pageInfo.hasPreviousPage).toBe(after !== null);
        expect(pageInfo.hasNextPage).toBe(walked.length < expected.length);
        more = pageInfo.hasNextPage && walked.length < expected.length;
        after = pageInfo.endCursor;
      }
      expect({ orderBy, walked }).toEqual({ orderBy, walked: expected });
    }
  });

  test('pages by offset without gap or overlap, and beyond the end, in any order', async () => {
    for (const orderBy of ORDERS) {
      const expected = sorted(inside(title), orderBy);
      for (const offset of [0, 1, 3, expected.length - 3, expected.length - 2, expected.length, 100]) {
        const { totalCount, nodes, pageInfo } = await page(title, { first: 2, offset, orderBy });
        const ids = expected.slice(offset, offset + 2);
        expect({ orderBy, offset, ids: idsOf(nodes) }).toEqual({ orderBy, offset, ids });
        expect(totalCount).toBe(expected.length);
        expect(pageInfo.hasNextPage).toBe(offset + 2 < expected.length);
      }
    }
  });

  test('counts without listing', async () => {
    expect(await page(title, { first: 0 })).toMatchObject({ nodes: [], totalCount: inside(title).length });
  });

  test('filters within them, and finds nothing of the others by any filter', async () => {
    const filters: [object, (home: Home, n: number) => boolean][] = [
      [{ address: { startsWith: '一组' } }, ({ address }) => address.startsWith('一组')],
      [{ address: { contains: '3' } }, ({ address }) => address.includes('3')],
      [{ address: { eq: '二组2号' } }, ({ address }) => address === '二组2号'],
      [{ tags: { has: 'RENTED' } }, (home) => homes.indexOf(home) % 3 === 0],
      [{ id: { in: idsOf(homes) } }, () => true],
      [
        { visitedIn: { responseId, visited: true } },
        ({ visits, area }) => visits.length > 0 && area.county === areas['a']!.county,
      ],
      [
        { visitedIn: { responseId, visited: false }, address: { contains: '组' } },
        ({ visits, area }) => visits.length === 0 || area.county !== areas['a']!.county,
      ],
    ];
    for (const [filter, holds] of filters) {
      const expected = sorted(inside(title).filter(holds));
      const { totalCount, nodes } = await page(title, { filter });
      expect({ filter, totalCount, ids: idsOf(nodes) }).toEqual({
        filter,
        totalCount: expected.length,
        ids: expected,
      });
    }
    expect(await page(title, { filter: { id: { in: idsOf(outside(title)) } } })).toMatchObject({
      totalCount: 0,
      nodes: [],
    });
  });

  test('finds by area what lies in an area that they may open, and nothing by another', async () => {
    for (const area of Object.values(areas)) {
      const mayOpen = isInside(title)({ path: area.areaPath });
      for (const [how, holds] of [
        ['under', ({ path }: Home) => path.startsWith(area.areaPath)],
        ['eq', ({ path }: Home) => path === area.areaPath],
      ] as const) {
        const expected = mayOpen ? sorted(inside(title).filter(holds)) : [];
        const { totalCount, nodes } = await page(title, { filter: { area: { [how]: area.id } } });
        expect({ totalCount, ids: idsOf(nodes) }).toEqual({ totalCount: expected.length, ids: expected });
      }
    }
  });

  test('opens one of theirs by its id, and none of the others', async () => {
    const BY_ID = `query ($home: ID!, $person: ID!, $visit: ID!, $area: ID!) {
      household(id: $home) { id } person(id: $person) { id } visit(id: $visit) { id } area(id: $area) { id }
      a: node(id: $home) { id } b: node(id: $person) { id } c: node(id: $visit) { id } d: node(id: $area) { id } }`;
    for (const home of homes.slice(0, Object.keys(areas).length)) {
      const { id, personId, visits, area } = home;
      const given = { home: id, person: personId, visit: visits[0]!, area: area.id };
      const found = await as(app, actors[title]).run<Record<string, { id: string } | null>>(BY_ID, given);
      const expected = [...Object.values(given), ...Object.values(given)];
      expect(Object.values(found).map((each) => each?.id ?? null)).toEqual(
        expected.map((each) => (isInside(title)(home) ? each : null)),
      );
    }
  });

  test('reads what belongs to each: its area, its people, its last visit; upwards only what they may open', async () => {
    const NESTED = `{ households(first: 100) { nodes { id address
      area { id name parent { id } lineage { name } }
      people { totalCount nodes { id name household { id } area { id } } } registeredSize
      visits(first: 1) { totalCount nodes { id } }
      lastVisit { id outcome household { id } area { id } } } } }`;
    const { households } = await as(app, actors[title]).run<{ households: { nodes: { id: string }[] } }>(
      NESTED,
    );
    const found = new Map(households.nodes.map((node) => [node.id, node]));
    expect(found.size).toBe(inside(title).length);
    for (const { id, address, area, personId, personName, visits } of inside(title)) {
      const above = Object.values(areas).find((each) => each.id === area.lineage.at(-1)!.id);
      const last = visits.at(-1);
      expect(found.get(id)).toEqual({
        id,
        address,
        area: {
          id: area.id,
          name: area.name,
          parent: above && isInside(title)({ path: above.areaPath }) ? { id: above.id } : null,
          lineage: area.lineage.map(({ name }) => ({ name })),
        },
        people: {
          totalCount: 1,
          nodes: [{ id: personId, name: personName, household: { id }, area: { id: area.id } }],
        },
        registeredSize: 1,
        visits: { totalCount: visits.length, nodes: last ? [{ id: last }] : [] },
        lastVisit: last ? { id: last, outcome: 'ABSENT', household: { id }, area: { id: area.id } } : null,
      });
    }
  });

  test('the people, the visits and the areas: exactly theirs, whole and page by page, in any order', async () => {
    const theirs = inside(title);
    const expected = {
      people: theirs.map(({ personId }) => personId),
      visits: theirs.flatMap(({ visits }) => visits),
      areas: Object.values(areas).flatMap((area) =>
        isInside(title)({ path: area.areaPath }) ? area.id : [],
      ),
    };
    const lists: [keyof typeof expected, string, string[]][] = [
      ['people', 'PersonOrder', ['PATH', 'NAME', 'BIRTH_DATE']],
      ['visits', 'VisitOrder', ['VISITED_AT']],
      ['areas', 'AreaOrder', ['PATH', 'NAME', 'KIND']],
    ];
    for (const [noun, Order, fields] of lists)
      for (const orderBy of fields.flatMap((field) => [[{ field }], [{ field, direction: 'DESC' }]])) {
        const query = `query ($first: Int, $after: String, $orderBy: [${Order}!]) {
          list: ${noun}(first: $first, after: $after, orderBy: $orderBy) {
            totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
        const list = async (variables: object) =>
          (await as(app, actors[title]).run<{ list: Page }>(query, { orderBy, ...variables })).list;
        const whole = await list({ first: 100 });
        expect(asSet(idsOf(whole.nodes))).toEqual(asSet(expected[noun]));
        expect(whole.totalCount).toBe(expected[noun].length);
        const walked: string[] = [];
        for (let after: string | null = null, more = true; more;) {
          const { nodes, pageInfo }: Page = await list({ first: 5, after });
          walked.push(...idsOf(nodes));
          [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage && walked.length < 200];
        }
        expect(walked).toEqual(idsOf(whole.nodes));
      }
  });
});
