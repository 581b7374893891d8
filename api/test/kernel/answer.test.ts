import { describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { addHousehold, addPerson } from '../register.js';
import { send, useScene } from './again.js';

/** An answer is the statement's own text, passed on unread: of what GraphQL promises its reader nothing may be lost. */
const { app, scene, data } = useScene();

/** Quotes, a backslash, a line's end, a tab, a sign of four bytes, one that JavaScript takes for a line's end, and markup. */
const ODD = `"一组" \\ 'l'\n2\t号 𠮷😀 \u2028 </script> %s $1 {}`;

describe('what is selected', () => {
  test('aliases at every level', async () => {
    const { world, first, people } = scene;
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
    const { visitId, first, second, people } = scene;
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
    const { first, people } = scene;
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
    const { visitId } = scene;
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
    const { world, first, people } = scene;
    const query = `query ($id: ID!, $person: ID!) { ...Root ... { again: households(first: 1) { ...Rows } }
        one: node(id: $id) { ...AnyNode } other: node(id: $person) { ...AnyNode } household(id: $id) { ...AnyNode ... on Node { id } } }
      fragment Root on Query { households(first: 1) { ...Rows } }
      fragment Rows on HouseholdConnection { nodes { ...Home ... { version } ... on Household @include(if: true) { door } } }
      fragment Home on Household { address area { ...Place } }
      fragment Place on Area { name ... on Node { id } }
      fragment AnyNode on Node { __typename id ... on Household { ...Home people(first: 1) { nodes { ... on Node { id } } } }
        ... on Person { name household { address } } ... on Visit { outcome } }`;
    const area = { name: '第一网格', id: world.grid.id };
    const households = { nodes: [{ address: '一组1号', area, version: 1, door: null }] };
    const asNode = ({ id, name }: (typeof scene.people)[0]) => ({
      ...{ __typename: 'Person', id, name },
      household: { address: '一组1号' },
    });
    const household = { __typename: 'Household', id: first.id, address: '一组1号', area };
    const home = { ...household, people: { nodes: [{ id: people[0]!.id }] } };
    expect(
      await data(query, { id: first.id, person: people.find(({ name }) => name === '王小明')!.id }),
    ).toEqual({
      ...{ households, again: households, one: home, household: home },
      other: asNode(people.find(({ name }) => name === '王小明')!),
    });
  });

  test('what is selected twice is answered once, with all of it', async () => {
    const { first } = scene;
    const query = `{ households(first: 1) { nodes { id area { name } } } households(first: 1) { totalCount nodes { area { kind } id } } }`;
    const nodes = [{ id: first.id, area: { name: '第一网格', kind: 'GRID' } }];
    expect(await data(query)).toEqual({ households: { nodes, totalCount: 2 } });
  });

  test('in the order that was asked for', async () => {
    const { second } = scene;
    const query = `query ($id: ID!) { b: household(id: $id) { version address id } households(first: 1) { totalCount
      nodes { lastVisit { peopleMet outcome } declaredSize } } a: household(id: $id) { id address } }`;
    const { text } = await send(app, scene.world.secretary, { query, variables: { id: second.id } });
    const b = `{"version":1,"address":"一组2号","id":"${second.id}"}`;
    const list = '{"totalCount":2,"nodes":[{"lastVisit":{"peopleMet":2,"outcome":"MET"},"declaredSize":3}]}';
    const a = `{"id":"${second.id}","address":"一组2号"}`;
    expect(text).toBe(`{"data":{"b":${b},"households":${list},"a":${a}}}\n`);
    await data(query, { id: second.id });
  });
});

describe('values', () => {
  test('text that JSON must escape comes back unchanged, and is found and paged by', async () => {
    const { world } = scene;
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
    const before = await data(query, { id, address: ODD }, me);
    expect(before).toEqual({
      household: { address: ODD, building: `"`, door: `\\`, people: { nodes: [{ name: person.name }] } },
      found: { nodes: [{ id }] },
      next: { nodes: [{ address: ODD }], edges: [{ cursor: expect.any(String) }] },
    });
    expect(person.name).toBe(`O'"\\𠮷`);
    const after = (before as { next: { edges: { cursor: string }[] } }).next.edges[0]!.cursor;
    expect((await data(query, { id, address: ODD, after }, me))['next']).toMatchObject({
      nodes: [{ address: `${ODD}2` }],
    });
    const literal = `{ households(filter: { address: { eq: ${JSON.stringify(ODD)} } }) { nodes { id } } }`;
    expect(await data(literal, undefined, me)).toEqual({ households: { nodes: [{ id }] } });
  });

  test('empty lists, nulls and zero', async () => {
    const { world, second } = scene;
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
    const { first } = scene;
    const query = `query ($id: ID!) { household(id: $id) { tags createdAt viewerCan } people(first: 1) { nodes { birthDate sex } }
      auditEvents(first: 1, filter: { subjectId: { eq: $id } }) { nodes { action before after at } } viewer { permissions demo } }`;
    const found = await data(query, { id: first.id });
    expect(found).toEqual({
      household: {
        tags: ['INFANT', 'RENTED'],
        createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)$/),
        viewerCan: expect.arrayContaining(['recordVisit']),
      },
      people: { nodes: [{ birthDate: '1980-05-06', sex: 'MALE' }] },
      auditEvents: {
        nodes: [
          {
            ...{ action: 'createHousehold', before: null, at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
            after: expect.objectContaining({ address: '一组1号', declaredSize: 3, phone: null }),
          },
        ],
      },
      viewer: { permissions: expect.any(Array), demo: false },
    });
    expect((found as { viewer: { permissions: unknown[] } }).viewer.permissions.length).toBeGreaterThan(10);
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

describe('deeds', () => {
  const NESTED = `mutation ($input: RecordVisitInput!, $id: ID!, $with: Boolean!) { __typename
      mine: recordVisit(input: $input) { ...Done again: outcome met: peopleMet @include(if: $with)
        household { __typename id people(filter: { household: { eq: $id } }, first: 1) { totalCount nodes { name } }
          last: lastVisit { id outcome } area { lineage { name } parent { name } } } } }
    fragment Done on Visit { __typename id ... on Node { number: id } note voidReason area { called: name } }`;

  test('answer with what is selected of what they have done, and of what belongs to it', async () => {
    const { world, responseId, second } = scene;
    for (const [note, including] of [
      [ODD, true],
      [null, false],
      [ODD, true],
    ] as const) {
      const input = { householdId: second.id, responseId, outcome: 'ABSENT', note };
      const variables = { input, id: second.id, with: including };
      const sent = await send(app, world.worker, { query: NESTED, variables });
      expect(JSON.parse(sent.text)).toMatchObject({
        data: null,
        errors: [{ extensions: { code: 'NOT_FOUND' } }],
      });
      const { text } = await send(app, world.otherWorker, { query: NESTED, variables });
      const { data } = JSON.parse(text) as { data: { mine: { id: string } } };
      const { id } = data.mine;
      expect(data).toEqual({
        __typename: 'Mutation',
        mine: {
          ...{ __typename: 'Visit', id, number: id, note, voidReason: null, again: 'ABSENT' },
          ...(including && { met: 0 }),
          area: { called: '第二网格' },
          household: {
            ...{ __typename: 'Household', id: second.id, people: { totalCount: 0, nodes: [] } },
            last: { id, outcome: 'ABSENT' },
            area: {
              lineage: [world.county, world.township, world.village].map(({ name }) => ({ name })),
              parent: null,
            },
          },
        },
      });
    }
  });

  test('several in one operation are done in their order, each with its own answer', async () => {
    const { world } = scene;
    const input = { areaId: world.farGrid.id, declaredSize: 1 };
    const query = `mutation ($a: CreateHouseholdInput!, $b: CreateHouseholdInput!) {
      b: createHousehold(input: $a) { address area { people: name } } a: createHousehold(input: $b) { address version } }`;
    const variables = { a: { ...input, address: '先' }, b: { ...input, address: '后' } };
    for (let round = 0; round < 2; round++) {
      const { text } = await send(app, world.farWorker, { query, variables });
      const first = '{"address":"先","area":{"people":"第一网格"}}';
      expect(text).toBe(`{"data":{"b":${first},"a":{"address":"后","version":1}}}\n`);
    }
    expect(
      await data(
        '{ households(filter: { address: { in: ["先", "后"] } }) { totalCount } }',
        {},
        world.farWorker,
      ),
    ).toEqual({ households: { totalCount: 4 } });
  });

  test('of which one is refused: what came before it is done, and once', async () => {
    const { farWorker, farGrid } = scene.world;
    const query = `mutation ($a: CreateHouseholdInput!, $b: CreateHouseholdInput!) {
      a: createHousehold(input: $a) { id } b: createHousehold(input: $b) { id } }`;
    const count = '{ households(filter: { address: { eq: "三组" } }) { totalCount } }';
    const input = { areaId: farGrid.id, address: '三组', declaredSize: 1 };
    for (const [declaredSize, inAll] of [
      [1, 2],
      [-1, 3],
    ]) {
      await send(app, farWorker, { query, variables: { a: input, b: { ...input, declaredSize } } });
      expect(await data(count, {}, farWorker)).toEqual({ households: { totalCount: inAll } });
    }
  });
});

describe('the viewer', () => {
  test('with account, posts and what is computed, under aliases and in fragments', async () => {
    const { secretary, village, grid } = scene.world;
    const query = `query ($with: Boolean!) { viewer { ...Me me: account { id area { name } } demo grantableRoles
        held: posts { role area { id } } } v: viewer { account { posts(first: 1) { totalCount nodes { role } } } } }
      fragment Me on Viewer { account { username ...Who } posts { ...Post account @include(if: $with) { id } } }
      fragment Who on Account { __typename displayName lastSignInAt }
      fragment Post on Post { role current endsOn title area { name lineage { name } } }`;
    for (const including of [true, false, true])
      expect(await data(query, { with: including })).toEqual({
        viewer: {
          account: {
            ...{ username: secretary.username, __typename: 'Account' },
            ...{ displayName: 'VILLAGE_SECRETARY', lastSignInAt: null },
          },
          me: { id: secretary.accountId, area: { name: village.name } },
          ...{ demo: false, grantableRoles: ['GRID_WORKER'] },
          posts: [
            {
              ...{ role: 'VILLAGE_SECRETARY', current: true, endsOn: null, title: null },
              area: { name: village.name, lineage: grid.lineage.slice(0, 2).map(({ name }) => ({ name })) },
              ...(including && { account: { id: secretary.accountId } }),
            },
          ],
          held: [{ role: 'VILLAGE_SECRETARY', area: { id: village.id } }],
        },
        v: { account: { posts: { totalCount: 1, nodes: [{ role: 'VILLAGE_SECRETARY' }] } } },
      });
  });

  test('without a post, and nobody at all', async () => {
    const { nobody } = scene.world;
    const query = '{ viewer { account { id area { id } } posts { id } } }';
    expect(await data(query, {}, nobody)).toEqual({
      viewer: { account: { id: nobody.accountId, area: null }, posts: [] },
    });
    expect(await data(query, {}, null)).toEqual({ viewer: null });
    expect(await data(query, {}, nobody)).toMatchObject({ viewer: { posts: [] } });
  });
});
