import { beforeAll, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { everything, within } from '../../src/kernel/db/database.js';
import { sql } from '../../src/kernel/db/sql.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { addHousehold, addPerson } from '../people/register.js';
import { openResponse, RECORD_VISIT, type Recorded } from '../register.js';
import { insertActor, makeWorld, type Actor, type World } from '../world.js';

/** An answer is the statement's own text, and a query that is known is run without Apollo: of GraphQL nothing may be lost by either. */
const app = useApp();
let world: World;
let responseId: string;
let visitId: string;
/** Two in the secretary's village, one in the neighbour's. */
let first: { id: string };
let second: { id: string };
let neighbours: { id: string };
let people: { id: string; name: string }[];

/** Quotes, a backslash, a line's end, a tab, a sign of four bytes, one that JavaScript takes for a line's end, and markup. */
const ODD = `"一组" \\ 'l'\n2\t号 𠮷😀 \u2028 </script> %s $1 {}`;

beforeAll(async () => {
  world = await makeWorld(app);
  const { admin, grid, otherGrid, neighbourGrid } = world;
  responseId = await openResponse(app, world);
  first = await addHousehold(app, admin, grid, { address: '一组1号', tags: ['RENTED', 'INFANT'] });
  second = await addHousehold(app, admin, otherGrid, { address: '一组2号', declaredSize: 0 });
  neighbours = await addHousehold(app, admin, neighbourGrid, { address: '二组1号' });
  people = [];
  for (const name of ['王小明', '李小红', '张小强'])
    people.push(await addPerson(app, admin, first, { name }));
  people.sort((left, right) => (left.name < right.name ? -1 : 1));
  const input = { householdId: first.id, responseId, outcome: 'MET', peopleMet: 2 };
  visitId = (await as(app, admin).run<Recorded>(RECORD_VISIT, { input })).recordVisit.id;
});

interface Body {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

/** All of an answer but the moment it was given. */
async function send(actor: Actor | null, body: Body, more: Record<string, string> = {}) {
  const response = await fetch(app.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': 'en',
      ...(actor && { authorization: `Bearer ${actor.token}` }),
      ...more,
    },
    body: JSON.stringify(body),
  });
  const { date: _, ...headers } = Object.fromEntries(response.headers);
  return { status: response.status, headers, text: await response.text() };
}

/** The answer to a body that is sent three times: what is known is run another way, and must be answered just so. */
async function thrice<T = Record<string, unknown>>(body: Body, actor: Actor | null = world.secretary) {
  const answered = await send(actor, body);
  expect(await send(actor, body)).toEqual(answered);
  expect(await send(actor, body)).toEqual(answered);
  return JSON.parse(answered.text) as {
    data?: T | null;
    errors?: { message: string; extensions: { code: string } }[];
  };
}

const data = async <T = Record<string, unknown>>(
  query: string,
  variables?: Record<string, unknown>,
  actor?: Actor,
) => {
  const { data, errors } = await thrice<T>({ query, ...(variables && { variables }) }, actor);
  expect(errors).toBeUndefined();
  return data!;
};

const named = (name: string) => people.find((person) => person.name === name)!;

describe('what is selected', () => {
  test('aliases at every level', async () => {
    const query = `{ mine: households(first: 1) { all: totalCount page: pageInfo { more: hasNextPage before: hasPreviousPage }
      rows: nodes { number: id where: area { called: name above: lineage { as: name } } folk: people { many: totalCount
        each: nodes { who: name home: household { at: address } } } last: lastVisit { how: outcome } deeds: viewerCan }
      steps: edges { it: node { number: id } } } }`;
    const lineage = [world.county, world.township, world.village].map(({ name }) => ({ as: name }));
    expect(await data(query)).toEqual({
      mine: {
        all: 2,
        page: { more: true, before: false },
        rows: [
          {
            number: first.id,
            where: { called: '第一网格', above: lineage },
            folk: { many: 3, each: people.map(({ name }) => ({ who: name, home: { at: '一组1号' } })) },
            last: { how: 'MET' },
            deeds: expect.arrayContaining(['recordVisit', 'updateHousehold']),
          },
        ],
        steps: [{ it: { number: first.id } }],
      },
    });
  });

  test('the same field twice with other arguments, at the root and below', async () => {
    const query = `query ($id: ID!) {
      one: households(first: 1) { nodes { id } } rest: households(first: 5, offset: 1) { nodes { id } }
      none: households(first: 0) { totalCount } household(id: $id) {
        a: people(first: 1) { nodes { name } } b: people(first: 2, orderBy: { field: NAME, direction: DESC }) { nodes { name } }
        c: people(filter: { name: { startsWith: "王" } }) { totalCount } d: lastVisit { id } e: lastVisit(responseId: "${v7()}") { id } }
      other: household(id: "${second.id}") { id } }`;
    const names = people.map(({ name }) => ({ name }));
    expect(await data(query, { id: first.id })).toEqual({
      one: { nodes: [{ id: first.id }] },
      rest: { nodes: [{ id: second.id }] },
      none: { totalCount: 2 },
      household: {
        a: { nodes: names.slice(0, 1) },
        b: { nodes: names.toReversed().slice(0, 2) },
        c: { totalCount: 1 },
        d: { id: visitId },
        e: null,
      },
      other: { id: second.id },
    });
  });

  test("an alias that is another field's name, or a column's", async () => {
    const query = `query ($id: ID!) { households: household(id: $id) { id: address address: id area_path: declaredSize
      people: lastVisit { id: outcome } lastVisit: people { nodes: totalCount totalCount: nodes { id: name } } t0: version _n: id } }`;
    expect(await data(query, { id: first.id })).toEqual({
      households: {
        ...{ id: '一组1号', address: first.id, area_path: 3, t0: 1, _n: first.id },
        people: { id: 'MET' },
        lastVisit: { nodes: 3, totalCount: people.map(({ name }) => ({ id: name })) },
      },
    });
  });

  test('__typename at every level', async () => {
    const query = `query ($id: ID!) { __typename viewer { __typename account { __typename } posts { __typename area { __typename } } }
      households(first: 1) { __typename pageInfo { __typename } edges { __typename node { __typename } }
        nodes { kind: __typename area { __typename lineage { __typename } } people(first: 1) { __typename nodes { __typename } }
          lastVisit { __typename response { __typename } } } } node(id: $id) { __typename } }`;
    expect(await data(query, { id: visitId })).toEqual({
      __typename: 'Query',
      viewer: {
        __typename: 'Viewer',
        account: { __typename: 'Account' },
        posts: [{ __typename: 'Post', area: { __typename: 'Area' } }],
      },
      households: {
        __typename: 'HouseholdConnection',
        pageInfo: { __typename: 'PageInfo' },
        edges: [{ __typename: 'HouseholdEdge', node: { __typename: 'Household' } }],
        nodes: [
          {
            kind: 'Household',
            area: { __typename: 'Area', lineage: Array(3).fill({ __typename: 'AreaName' }) },
            people: { __typename: 'PersonConnection', nodes: [{ __typename: 'Person' }] },
            lastVisit: { __typename: 'Visit', response: { __typename: 'Response' } },
          },
        ],
      },
      node: { __typename: 'Visit' },
    });
  });

  test('fragments: named, in each other, without a type, on the root and on the Node interface', async () => {
    const query = `query ($id: ID!, $person: ID!) { ...Root ... { again: households(first: 1) { ...Rows } }
        one: node(id: $id) { ...AnyNode } other: node(id: $person) { ...AnyNode } household(id: $id) { ...AnyNode ... on Node { id } } }
      fragment Root on Query { households(first: 1) { ...Rows } }
      fragment Rows on HouseholdConnection { nodes { ...Home ... { version } ... on Household @include(if: true) { door } } }
      fragment Home on Household { address area { ...Place } }
      fragment Place on Area { name ... on Node { id } }
      fragment AnyNode on Node { __typename id ... on Household { ...Home people(first: 1) { nodes { ...AnyNode } } }
        ... on Person { name household { address } } ... on Visit { outcome } }`;
    const area = { name: '第一网格', id: world.grid.id };
    const households = { nodes: [{ address: '一组1号', area, version: 1, door: null }] };
    const asNode = ({ id, name }: (typeof people)[0]) => ({
      ...{ __typename: 'Person', id, name },
      household: { address: '一组1号' },
    });
    const household = { __typename: 'Household', id: first.id, address: '一组1号', area };
    const home = { ...household, people: { nodes: [asNode(people[0]!)] } };
    expect(await data(query, { id: first.id, person: named('王小明').id })).toEqual({
      ...{ households, again: households, one: home, household: home },
      other: asNode(named('王小明')),
    });
  });

  test('what is selected twice is answered once, with all of it', async () => {
    const query = `{ households(first: 1) { nodes { id area { name } } } households(first: 1) { totalCount nodes { area { kind } id } } }`;
    const nodes = [{ id: first.id, area: { name: '第一网格', kind: 'GRID' } }];
    expect(await data(query)).toEqual({ households: { nodes, totalCount: 2 } });
  });

  test('in the order that was asked for', async () => {
    const query = `query ($id: ID!) { b: household(id: $id) { version address id } households(first: 1) { totalCount
      nodes { lastVisit { peopleMet outcome } declaredSize } } a: household(id: $id) { id address } }`;
    const { text } = await send(world.secretary, { query, variables: { id: second.id } });
    const b = `{"version":1,"address":"一组2号","id":"${second.id}"}`;
    const list = '{"totalCount":2,"nodes":[{"lastVisit":{"peopleMet":2,"outcome":"MET"},"declaredSize":3}]}';
    const a = `{"id":"${second.id}","address":"一组2号"}`;
    expect(text).toBe(`{"data":{"b":${b},"households":${list},"a":${a}}}\n`);
    await thrice({ query, variables: { id: second.id } });
  });
});

describe('variables', () => {
  test('@skip and @include, at the root and below: the same text with other values', async () => {
    const query = `query ($id: ID!, $skip: Boolean!, $include: Boolean = false) {
      a: households(first: 1) @skip(if: $skip) { totalCount } b: households(first: 1) @include(if: $include) { nodes { id } }
      household(id: $id) { id address @skip(if: $skip) area @include(if: $include) { name } ...Folk @include(if: $include)
        people(first: 1) { nodes @skip(if: $skip) { id name @include(if: $include) } totalCount } } }
      fragment Folk on Household { declaredSize @skip(if: $skip) version }`;
    for (const [skip, include] of [
      ...[
        [true, true],
        [true, false],
        [false, true],
        [false, undefined],
        [true, true],
        [false, true],
      ],
    ] as [boolean, boolean | undefined][]) {
      const { id, name } = people[0]!;
      expect(await data(query, { id: first.id, skip, include })).toEqual({
        ...(!skip && { a: { totalCount: 2 } }),
        ...(include && { b: { nodes: [{ id: first.id }] } }),
        household: {
          id: first.id,
          ...(!skip && { address: '一组1号' }),
          ...(include && { area: { name: '第一网格' }, version: 1, ...(!skip && { declaredSize: 3 }) }),
          people: { ...(!skip && { nodes: [{ id, ...(include && { name }) }] }), totalCount: 3 },
        },
      });
    }
  });

  test('one that is both the id at the root and an argument below: the same text with other ids', async () => {
    const query = `query ($id: ID!) { household(id: $id) { id people(filter: { household: { eq: $id } }) { totalCount } }
      people(filter: { household: { eq: $id } }) { nodes { name household { people(filter: { household: { in: [$id] } }) { totalCount } } } }
      node(id: $id) { id ... on Household { visits(filter: { household: { eq: $id } }) { totalCount } } } }`;
    const answers = {
      [first.id]: {
        household: { id: first.id, people: { totalCount: 3 } },
        people: { nodes: people.map(({ name }) => ({ name, household: { people: { totalCount: 3 } } })) },
        node: { id: first.id, visits: { totalCount: 1 } },
      },
      [second.id]: {
        household: { id: second.id, people: { totalCount: 0 } },
        people: { nodes: [] },
        node: { id: second.id, visits: { totalCount: 0 } },
      },
      ...Object.fromEntries(
        [neighbours.id, v7(), 'no-id'].map((id) => [
          id,
          { household: null, people: { nodes: [] }, node: null },
        ]),
      ),
    };
    for (const round of [1, 2])
      for (const [id, expected] of Object.entries(answers))
        expect({ round, id, data: await data(query, { id }) }).toEqual({ round, id, data: expected });
  });

  test('one that only a nested list, a fragment or an order hangs on', async () => {
    const query = `query ($n: Int, $from: Int, $by: PersonOrderField!, $direction: Direction, $filter: PersonFilter, $r: ID) {
      households(first: 1) { nodes { ...Folk } } }
      fragment Folk on Household { people(first: $n, offset: $from, filter: $filter, orderBy: { field: $by, direction: $direction }) {
        nodes { name } } lastVisit(responseId: $r) { outcome } }`;
    const all = people.map(({ name }) => name);
    const cases: [Record<string, unknown>, string[], boolean][] = [
      [{ n: 1, by: 'NAME' }, all.slice(0, 1), true],
      [{ n: 2, by: 'NAME', direction: 'DESC' }, all.toReversed().slice(0, 2), true],
      [{ n: 2, by: 'NAME', direction: 'ASC', from: 1, r: responseId }, all.slice(1), true],
      [{ n: 9, by: 'NAME', filter: { name: { in: ['王小明', '无此人'] } }, r: v7() }, ['王小明'], false],
      [{ n: 9, by: 'NAME', filter: { name: { in: [] } }, r: null }, [], true],
      [{ n: 9, by: 'NAME', filter: null }, all, true],
      [{ n: 1, by: 'NAME' }, all.slice(0, 1), true],
    ];
    for (const [variables, expected, visited] of cases)
      expect(await data(query, variables)).toEqual({
        households: {
          nodes: [
            {
              people: { nodes: expected.map((name) => ({ name })) },
              lastVisit: visited ? { outcome: 'MET' } : null,
            },
          ],
        },
      });
  });

  test('one operation of two, by its name: the same text with the other name', async () => {
    const query = `query Homes($n: Int) { households(first: $n) { totalCount } } query Folk($n: Int) { people(first: $n) { totalCount } }`;
    const variables = { n: 1 };
    for (let round = 0; round < 2; round++) {
      expect(await thrice({ query, variables, operationName: 'Homes' })).toEqual({
        data: { households: { totalCount: 2 } },
      });
      expect(await thrice({ query, variables, operationName: 'Folk' })).toEqual({
        data: { people: { totalCount: 3 } },
      });
      for (const operationName of ['Others', '', null, undefined]) {
        const { data, errors } = await thrice({ query, variables, operationName } as Body);
        expect(data).toBeUndefined();
        expect(errors).toHaveLength(1);
      }
    }
  });

  test('the same text from somebody else, and from the same with another post', async () => {
    const query = '{ households { totalCount nodes { id } } }';
    const answer = (...ids: string[]) => ({
      households: { totalCount: ids.length, nodes: ids.map((id) => ({ id })) },
    });
    const { secretary, neighbour, worker, nobody, grid, county, official } = world;
    for (let round = 0; round < 2; round++) {
      expect(await data(query, {}, secretary)).toEqual(answer(first.id, second.id));
      expect(await data(query, {}, neighbour)).toEqual(answer(neighbours.id));
      expect(await data(query, {}, worker)).toEqual(answer(first.id));
      expect(await data(query, {}, official)).toEqual(answer(first.id, second.id, neighbours.id));
      expect(await data(query, {}, nobody)).toEqual(answer());
    }
    const change = (make: (id: string) => ReturnType<typeof sql>) =>
      within(
        app.kernel.db,
        everything('a post of a test'),
        (db) => make(actor.accountId).execute(db),
        'read write',
      );
    const actor = await within(
      app.kernel.db,
      everything('somebody of a test'),
      (db) => insertActor(db, app, grid, 'GRID_WORKER'),
      'read write',
    );
    expect(await data(query, {}, actor)).toEqual(answer(first.id));
    await change((id) => sql`update post set ends_on = '2026-01-02' where account_id = ${id}`);
    expect(await data(query, {}, actor)).toEqual(answer());
    await change(
      (id) => sql`
        insert into post (id, county, area_path, area_id, account_id, role, starts_on)
        values (${v7()}, ${county.id}, ${world.otherGrid.areaPath}, ${world.otherGrid.id}, ${id}, 'GRID_WORKER', '2026-01-01')`,
    );
    expect(await data(query, {}, actor)).toEqual(answer(second.id));
  });
});

describe('values', () => {
  test('text that JSON must escape comes back unchanged, and is found and paged by', async () => {
    const { id } = await addHousehold(app, world.admin, world.farGrid, {
      address: ODD,
      building: `"`,
      door: `\\`,
    });
    await addHousehold(app, world.admin, world.farGrid, { address: `${ODD}2` });
    const person = await addPerson(app, world.admin, { id }, { name: `O'"\\𠮷` });
    const query = `query ($id: ID!, $address: String, $after: String) { household(id: $id) { address building door people { nodes { name } } }
      found: households(filter: { address: { eq: $address } }) { nodes { id } }
      next: households(first: 1, after: $after, orderBy: { field: ADDRESS }) { nodes { address } edges { cursor } } }`;
    const me = world.farWorker;
    const before = await data<{ next: { edges: { cursor: string }[] } }>(query, { id, address: ODD }, me);
    expect(before).toEqual({
      household: { address: ODD, building: `"`, door: `\\`, people: { nodes: [{ name: person.name }] } },
      found: { nodes: [{ id }] },
      next: { nodes: [{ address: ODD }], edges: [{ cursor: expect.any(String) }] },
    });
    expect(person.name).toBe(`O'"\\𠮷`);
    const after = before.next.edges[0]!.cursor;
    expect((await data(query, { id, address: ODD, after }, me))['next']).toMatchObject({
      nodes: [{ address: `${ODD}2` }],
    });
    const literal = `{ households(filter: { address: { eq: ${JSON.stringify(ODD)} } }) { nodes { id } } }`;
    expect(await data(literal, undefined, me)).toEqual({ households: { nodes: [{ id }] } });
  });

  test('empty lists, nulls and zero', async () => {
    const query = `query ($id: ID!) { household(id: $id) { tags phone building declaredSize registeredSize lastVisit { id }
      people { nodes { id } edges { cursor node { id } } totalCount } area { officialCode parent { lineage { name } } } }
      none: household(id: "${v7()}") { id people { nodes { id } } } }`;
    expect(await data(query, { id: second.id })).toEqual({
      household: {
        ...{ tags: [], phone: null, building: null, declaredSize: 0, registeredSize: 0, lastVisit: null },
        people: { nodes: [], edges: [], totalCount: 0 },
        area: {
          officialCode: null,
          parent: { lineage: [{ name: world.county.name }, { name: world.township.name }] },
        },
      },
      none: null,
    });
  });

  test('lists of words, moments, days and JSON', async () => {
    const query = `query ($id: ID!) { household(id: $id) { tags createdAt viewerCan } people(first: 1) { nodes { birthDate sex } }
      auditEvents(first: 1, filter: { subjectId: { eq: $id } }) { nodes { action before after at } } viewer { permissions demo } }`;
    const found = await data<{ viewer: { permissions: unknown[] } }>(query, { id: first.id });
    expect(found).toEqual({
      household: {
        tags: ['RENTED', 'INFANT'],
        createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)$/),
        viewerCan: expect.arrayContaining(['recordVisit']),
      },
      people: { nodes: [{ birthDate: '1980-05-06', sex: 'MALE' }] },
      auditEvents: {
        nodes: [
          {
            ...{ action: 'createHousehold', before: null, at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
            after: expect.objectContaining({ address: '一组1号', tags: ['RENTED', 'INFANT'] }),
          },
        ],
      },
      viewer: { permissions: expect.any(Array), demo: false },
    });
    expect(found.viewer.permissions.length).toBeGreaterThan(10);
  });

  test('an empty page, and a page of none', async () => {
    const PAGE =
      'nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';
    const query = `{ empty: households(filter: { address: { eq: "无" } }) { ${PAGE} } beyond: households(offset: 50) { ${PAGE} }
      none: households(first: 0) { nodes { id } edges { cursor } totalCount pageInfo { startCursor endCursor } }
      only: households(first: 0) { __typename } }`;
    const nothing = { nodes: [], edges: [] };
    const cursors = { startCursor: null, endCursor: null };
    expect(await data(query)).toEqual({
      empty: {
        ...nothing,
        totalCount: 0,
        pageInfo: { hasNextPage: false, hasPreviousPage: false, ...cursors },
      },
      beyond: {
        ...nothing,
        totalCount: 2,
        pageInfo: { hasNextPage: false, hasPreviousPage: true, ...cursors },
      },
      none: { ...nothing, totalCount: 2, pageInfo: cursors },
      only: { __typename: 'HouseholdConnection' },
    });
  });
});

describe('the schema itself', () => {
  const TYPE = { kind: 'OBJECT', name: 'Household' };

  test('alone: with all that lies behind the outline', async () => {
    const query = `query ($name: String!) { __typename s: __schema { queryType { name } types { name } }
      __type(name: $name) { kind name fields { name } interfaces { name } } }`;
    const found = await data<{ s: { types: object[] }; __type: { fields: object[] } }>(query, {
      name: 'Household',
    });
    expect(found).toMatchObject({
      __typename: 'Query',
      s: { queryType: { name: 'Query' } },
      __type: { ...TYPE, interfaces: [{ name: 'Node' }] },
    });
    for (const name of ['Household', 'HouseholdConnection', 'PersonFilter', 'PageInfo'])
      expect(found.s.types).toContainEqual({ name });
    expect(found.__type.fields).toContainEqual({ name: 'lastVisit' });
    expect(await data(query, { name: 'NoSuchType' })).toMatchObject({ __type: null });
  });

  test('together with data, in fragments too', async () => {
    const query = `query ($name: String!, $id: ID!, $with: Boolean!) { households(first: 1) { totalCount } ...Both
        t: __type(name: $name) @include(if: $with) { ...Type } }
      fragment Both on Query { household(id: $id) { address } __schema { queryType { name } } ...Schema }
      fragment Schema on Query { m: __schema { mutationType { name } } }
      fragment Type on __Type { kind name }`;
    for (const variables of [
      { name: 'Household', id: first.id, with: true },
      { name: 'Household', id: second.id, with: false },
      { name: 'NoSuchType', id: neighbours.id, with: true },
    ])
      expect(await data(query, variables)).toEqual({
        households: { totalCount: 2 },
        household:
          variables.id === neighbours.id
            ? null
            : { address: variables.id === first.id ? '一组1号' : '一组2号' },
        __schema: { queryType: { name: 'Query' } },
        m: { mutationType: { name: 'Mutation' } },
        ...(variables.with && { t: variables.name === 'Household' ? TYPE : null }),
      });
  });

  test('to somebody who is not signed in, the data stays closed', async () => {
    const query = '{ __schema { queryType { name } } households { totalCount } }';
    const { data, errors } = await thrice({ query }, null);
    expect(data ?? null).toBeNull();
    expect(errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });
});
