import { describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { everything, within, type Db } from '../../src/kernel/db/database.js';
import { sql } from '../../src/kernel/db/sql.js';
import { insertActor, insertPost, type Actor } from '../world.js';
import { send, thrice, useScene } from './again.js';

/** A query that was passed once is run again without being checked, by statements that are kept: each time as if it were the first. */
const { app, scene, data } = useScene();

describe('variables', () => {
  test('@skip and @include, at the root and below: the same text with other values', async () => {
    const { first, people } = scene;
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
    const { first, second, neighbours, people } = scene;
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
    const { responseId, people } = scene;
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

  test('a default, for one that is left out', async () => {
    const query = `query ($n: Int = 1, $skip: Boolean = true, $filter: HouseholdFilter = { address: { eq: "一组2号" } }) {
      households(first: $n, filter: $filter) { totalCount nodes { id version @skip(if: $skip) } } }`;
    const { first, second } = scene;
    const answer = (totalCount: number, ...nodes: object[]) => ({ households: { totalCount, nodes } });
    expect(await data(query)).toEqual(answer(1, { id: second.id }));
    expect(await data(query, { filter: null })).toEqual(answer(2, { id: first.id }));
    expect(await data(query, { n: 0, skip: false, filter: {} })).toEqual(answer(2));
    expect(await data(query, { skip: false })).toEqual(answer(1, { id: second.id, version: 1 }));
  });

  // graphql-jit asks for every variable that cannot be null, whether it has a default or not.
  test('a default, for one that cannot be null and is left out', async () => {
    const query = 'query ($n: Int! = 1) { households(first: $n) { nodes { id } } }';
    expect(await data(query)).toEqual({ households: { nodes: [{ id: scene.first.id }] } });
  });

  test('null, for one whose default stands where nothing can be null, is refused (INVALID)', async () => {
    const query = 'query ($n: Int = 1) { households(first: $n) { nodes { id } } }';
    const { text } = await send(app, scene.world.secretary, { query, variables: { n: null } });
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'INVALID' } }] });
  });

  test('one operation of two, by its name: the same text with the other name', async () => {
    const query = `query Homes($n: Int) { households(first: $n) { totalCount } } query Folk($n: Int) { people(first: $n) { totalCount } }`;
    const ask = (operationName?: string | null) =>
      thrice(app, scene.world.secretary, {
        query,
        variables: { n: 1 },
        ...(operationName !== undefined && { operationName }),
      });
    for (let round = 0; round < 2; round++) {
      expect(await ask('Homes')).toEqual({
        data: { households: { totalCount: 2 } },
      });
      expect(await ask('Folk')).toEqual({
        data: { people: { totalCount: 3 } },
      });
      for (const operationName of ['Others', '', null, undefined]) {
        const { data, errors } = await ask(operationName);
        expect(data).toBeUndefined();
        expect(errors).toHaveLength(1);
      }
    }
  });

  test('the same text from somebody else, and from the same with another post', async () => {
    const { world, first, second, neighbours } = scene;
    const query = '{ households { totalCount nodes { id } } }';
    const answer = (...ids: string[]) => ({
      households: { totalCount: ids.length, nodes: ids.map((id) => ({ id })) },
    });
    const { secretary, neighbour, worker, nobody, grid, official } = world;
    for (let round = 0; round < 2; round++) {
      expect(await data(query, {}, secretary)).toEqual(answer(first.id, second.id));
      expect(await data(query, {}, neighbour)).toEqual(answer(neighbours.id));
      expect(await data(query, {}, worker)).toEqual(answer(first.id));
      expect(await data(query, {}, official)).toEqual(answer(first.id, second.id, neighbours.id));
      expect(await data(query, {}, nobody)).toEqual(answer());
    }
    const change = (make: (db: Db) => Promise<unknown>) =>
      within(app.kernel.db, everything('a post of a test'), make, 'read write');
    const actor = await within(
      app.kernel.db,
      everything('somebody of a test'),
      (db) => insertActor(db, app, grid, 'GRID_WORKER'),
      'read write',
    );
    expect(await data(query, {}, actor)).toEqual(answer(first.id));
    await change((db) =>
      sql`update post set ends_on = '2026-01-02' where account_id = ${actor.accountId}`.execute(db),
    );
    expect(await data(query, {}, actor)).toEqual(answer());
    await change((db) => insertPost(db, actor.accountId, world.otherGrid, 'GRID_WORKER'));
    expect(await data(query, {}, actor)).toEqual(answer(second.id));
  });
});

describe('what is refused', () => {
  const PAGE = `query ($first: Int = 1, $after: String, $filter: HouseholdFilter) {
    households(first: $first, after: $after, filter: $filter) { nodes { id } } }`;
  const fine = { households: { nodes: [{ id: expect.any(String) }] } };
  const refusal = async (
    body: { query: string; variables?: object },
    actor: Actor | null = scene.world.secretary,
  ) => {
    const { data, errors } = await thrice(app, actor, body as never);
    expect(data ?? null).toBeNull();
    expect(errors!.length).toBeGreaterThan(0);
    return errors![0]!;
  };

  test.each<[string, Record<string, unknown>, string[]]>([
    ['a variable of another type', { first: 'many' }, []],
    ['a number that is none', { first: 1.5 }, []],
    ['an operator that a filter does not have', { filter: { address: { like: '%' } } }, []],
    ['a list for an object', { filter: [1, 2] }, []],
    ['too long a page', { first: 101 }, ['first']],
    ['a cursor that is none', { after: 'bm9uc2Vuc2U' }, ['after']],
    ['a cursor that is no base64', { after: '"\\' }, ['after']],
    ['null where an operator needs a value', { filter: { address: { eq: null } } }, ['filter.address.eq']],
  ])(
    '%s: each time alike, and the same text is answered before and after',
    async (_name, variables, fields) => {
      expect(await data(PAGE)).toEqual(fine);
      const { extensions } = await refusal({ query: PAGE, variables });
      expect(extensions.code).toBe('INVALID');
      expect(Object.keys(extensions.fields ?? {})).toEqual(fields);
      expect(await data(PAGE, {})).toEqual(fine);
    },
  );

  test('whoever is not signed in, before and after somebody who is', async () => {
    const query = `{ households(first: 1) { nodes { id } } # ${v7()}
    }`;
    for (let round = 0; round < 2; round++) {
      expect((await refusal({ query }, null)).extensions.code).toBe('UNAUTHENTICATED');
      expect(
        (await refusal({ query }, { ...scene.world.secretary, token: 'no-token' })).extensions.code,
      ).toBe('UNAUTHENTICATED');
      expect(await data(query)).toEqual(fine);
    }
  });

  test.each([
    ['what is no GraphQL', '{ households { nodes { id } '],
    ['a field that there is not', '{ households { nodes { idNumber } } }'],
    ['a variable that is not declared', '{ households(first: $first) { totalCount } }'],
    ['an empty operation', ''],
    ['two operations without a name', '{ households { totalCount } } { people { totalCount } }'],
  ])('%s', async (_name, query) => {
    expect((await refusal({ query })).message).toBeTruthy();
  });

  test('a variable that is missing, or one too many', async () => {
    const { first } = scene;
    const query = 'query ($id: ID!) { household(id: $id) { id } }';
    const expected = { household: { id: first.id } };
    expect(await data(query, { id: first.id })).toEqual(expected);
    for (const body of [{ query }, { query, variables: null }, { query, variables: { ID: first.id } }])
      expect((await refusal(body as never)).extensions.code).toBe('INVALID');
    expect(await data(query, { id: first.id, further: '"' })).toEqual(expected);
  });

  test('too many fields of one record, and too many rows', async () => {
    const many = Array.from({ length: 51 }, (_, n) => `${'abcdefghij'[n % 10]}${n}`);
    const aliased = `{ households { nodes { id ${many
      .slice(0, 50)
      .map((alias) => `${alias}: id`)
      .join(' ')} } } }`;
    const rows =
      'query ($n: Int!) { households(first: $n) { nodes { people(first: $n) { nodes { household { visits(first: $n) { nodes { id } } } } } } } }';
    expect((await refusal({ query: aliased })).extensions.code).toBe('TOO_COMPLEX');
    expect(await data(rows, { n: 1 })).toMatchObject({
      households: { nodes: [{ people: { nodes: [{}] } }] },
    });
    expect((await refusal({ query: rows, variables: { n: 100 } })).extensions.code).toBe('TOO_COMPLEX');
  });

  test('one field of several: none of them is answered, and the refusal names it', async () => {
    const query = `query ($after: String) { viewer { demo } good: households(first: 1) { nodes { id } }
      bad: households(first: 1, after: $after) { nodes { id } } }`;
    expect(await data(query)).toMatchObject({ good: fine.households, bad: fine.households });
    const { path, extensions } = await refusal({ query, variables: { after: 'x' } });
    expect({ path, code: extensions.code }).toEqual({ path: ['bad'], code: 'INVALID' });
  });

  test('in the language of whoever asks', async () => {
    const body = { query: PAGE, variables: { first: 500 } };
    const say = async (language: string) =>
      (await send(app, scene.world.secretary, body, { 'accept-language': language })).text;
    for (let round = 0; round < 2; round++) {
      expect(await say('zh-CN')).toContain('每页条数须在');
      expect(await say('en')).toContain('must be from 0 to 100');
    }
  });
});

describe('the request', () => {
  const query = 'query Q($n: Int) { households(first: $n) { nodes { id } totalCount } }';

  test('in another way is answered with the same data', async () => {
    const { secretary } = scene.world;
    const { text, headers } = await send(app, secretary, { query, variables: { n: 1 } });
    const bodies = [
      { query, variables: { n: 1 }, operationName: 'Q' },
      { query, variables: { n: 1 }, operationName: null, extensions: {} },
      { operationName: 'Q', variables: { n: 1, m: 2 }, query },
    ];
    for (const body of [...bodies, ...bodies])
      expect(await send(app, secretary, body)).toEqual({ status: 200, headers, text });
    for (const accept of ['application/json', '*/*', 'application/json, */*', 'text/html, */*;q=0.1'])
      expect((await send(app, secretary, bodies[0]!, { accept })).text).toBe(text);
    const search = new URLSearchParams({ query, variables: '{"n":1}' });
    const got = await fetch(`${app.url}?${search}`, {
      headers: { authorization: `Bearer ${secretary.token}`, 'apollo-require-preflight': '1' },
    });
    expect(await got.json()).toEqual(JSON.parse(text));
  });

  test('in another type is answered in that type', async () => {
    const accept = 'application/graphql-response+json';
    const sent = () => send(app, scene.world.secretary, { query, variables: { n: 1 } }, { accept });
    const { headers, status } = await sent();
    expect({ status, type: headers['content-type'] }).toEqual({
      status: 200,
      type: expect.stringContaining(accept),
    });
    expect(await sent()).toEqual(await sent());
  });

  test('that has no query, or what is none, is refused each time alike', async () => {
    for (const body of [
      {},
      [],
      { query: 1 },
      { query, variables: 'n' },
      { query, variables: [1] },
      { query, operationName: 1 },
    ]) {
      const answered = await send(app, scene.world.secretary, body);
      expect(answered.status).toBe(400);
      expect(await send(app, scene.world.secretary, body)).toEqual(answered);
    }
  });
});
