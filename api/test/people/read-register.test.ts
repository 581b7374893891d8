import { describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { addHousehold, addPerson, idNumberFor, HOUSEHOLD, PERSON } from '../register.js';
import { makeWorld, type Actor } from '../world.js';

const app = useApp();

const PEOPLE =
  'query ($filter: PersonFilter, $orderBy: [PersonOrder!]) { people(filter: $filter, orderBy: $orderBy) { totalCount nodes { id name } } }';
const HOUSEHOLDS =
  'query ($filter: HouseholdFilter, $orderBy: [HouseholdOrder!]) { households(filter: $filter, orderBy: $orderBy) { totalCount nodes { id address } } }';

const findPeople = async (actor: Actor, filter: object = {}, orderBy?: object[]) =>
  (
    await as(app, actor).run<{ people: { totalCount: number; nodes: { name: string }[] } }>(PEOPLE, {
      filter,
      orderBy,
    })
  ).people;
const findHouseholds = async (actor: Actor, filter: object = {}, orderBy?: object[]) =>
  (
    await as(app, actor).run<{ households: { totalCount: number; nodes: { address: string }[] } }>(
      HOUSEHOLDS,
      { filter, orderBy },
    )
  ).households;
const names = async (actor: Actor, filter: object, orderBy?: object[]) =>
  (await findPeople(actor, filter, orderBy)).nodes.map(({ name }) => name);
const addresses = async (actor: Actor, filter: object, orderBy?: object[]) =>
  (await findHouseholds(actor, filter, orderBy)).nodes.map(({ address }) => address);

const NONE = { totalCount: 0, nodes: [] };

/** One household with one person in the worker's grid. */
async function withOne() {
  const world = await makeWorld(app);
  const idNumber = idNumberFor();
  const household = await addHousehold(app, world.worker, world.grid, { phone: '13900139000' });
  const person = await addPerson(app, world.worker, household, { idNumber, phone: '13800138000' });
  return { ...world, household, person, idNumber };
}

describe('reading the register from outside the area', () => {
  test('without a post nothing is read', async () => {
    const { nobody } = await withOne();
    expect([await findHouseholds(nobody), await findPeople(nobody)]).toEqual([NONE, NONE]);
  });

  test('a neighbour finds neither household nor person: not by list, id, search, filter, relation or count', async () => {
    const { neighbour, otherWorker, household, person, idNumber, grid } = await withOne();
    for (const actor of [neighbour, otherWorker]) {
      expect([await findHouseholds(actor), await findPeople(actor)]).toEqual([NONE, NONE]);
      const BY_ID =
        'query ($h: ID!, $p: ID!) { household(id: $h) { id people { totalCount } } person(id: $p) { id household { id } } }';
      const outside = await as(app, actor).send(BY_ID, { h: household.id, p: person.id });
      expect(outside).toEqual(await as(app, actor).send(BY_ID, { h: v7(), p: v7() }));
      expect(outside).toEqual({ data: { household: null, person: null } });
      for (const filter of [
        { area: { under: grid.id } },
        { area: { eq: grid.id } },
        { household: { eq: household.id } },
        { name: { contains: '张' } },
        { pinyin: { startsWith: 'zhang' } },
        { initials: { eq: 'zs' } },
        { residence: { eq: 'RESIDENT' } },
        { idNumber: { eq: idNumber } },
      ])
        expect(await findPeople(actor, filter)).toEqual(NONE);
      expect(await findHouseholds(actor, { address: { contains: '一组' } })).toEqual(NONE);
    }
  });

  test('another county finds nobody by an exact ID number', async () => {
    const { idNumber } = await withOne();
    const stranger = (await makeWorld(app)).admin;
    expect(await findPeople(stranger, { idNumber: { eq: idNumber } })).toEqual(NONE);
  });

  test('a partner reads households and no people: not in the list, below a household or in its count', async () => {
    const { partner } = await withOne();
    expect(await findPeople(partner)).toEqual(NONE);
    const READ =
      '{ households { nodes { address phone registeredSize viewerCan people { totalCount nodes { id } } } } }';
    expect(await as(app, partner).run(READ)).toEqual({
      households: {
        nodes: [{ address: '一组1号', phone: '139****9000', registeredSize: 0, viewerCan: [], people: NONE }],
      },
    });
  });
});

describe('what is shown of numbers', () => {
  test.each(['worker', 'secretary', 'official', 'admin', 'inspector'] as const)(
    'a %s reads masks in every list',
    async (who) => {
      const world = await withOne();
      const { idNumber } = world;
      const READ = /* GraphQL */ `
        query ($h: ID!, $p: ID!) {
          households {
            nodes {
              ...HouseholdFacts
              people {
                nodes {
                  ...PersonFacts
                }
                edges {
                  node {
                    phone
                    idNumber
                  }
                }
              }
            }
          }
          people {
            nodes {
              ...PersonFacts
              household {
                ...HouseholdFacts
              }
            }
          }
          household(id: $h) {
            ...HouseholdFacts
          }
          person(id: $p) {
            ...PersonFacts
          }
        }
        ${HOUSEHOLD}
        ${PERSON}
      `;
      const text = JSON.stringify(
        await as(app, world[who]).run(READ, { h: world.household.id, p: world.person.id }),
      );
      for (const secret of [idNumber, '13800138000', '13900139000']) expect(text).not.toContain(secret);
      for (const mask of [`9${'*'.repeat(16)}${idNumber[17]}`, '138****8000', '139****9000'])
        expect(text).toContain(mask);
    },
  );

  test('sealed and blind columns are no fields, and cannot be filtered or sorted by', async () => {
    const { admin } = await withOne();
    for (const field of ['idNumberSealed', 'idNumberBlind', 'phoneSealed'])
      expect((await as(app, admin).refused(`{ people { nodes { ${field} } } }`)).message).toMatch(
        /Cannot query field/,
      );
    for (const [name, type] of [
      ['PersonFilter', 'INPUT'],
      ['PersonOrderField', 'ENUM'],
      ['HouseholdFilter', 'INPUT'],
    ]) {
      const INSPECT = `{ __type(name: "${name}") { kind inputFields { name } enumValues { name } } }`;
      const told = JSON.stringify(await as(app, admin).run(INSPECT));
      expect(told).toContain(type);
      expect(told).not.toMatch(/sealed|blind|phone/i);
    }
  });
});

describe('finding households', () => {
  test('by area, address and tag, in the order asked for', async () => {
    const { grid, otherGrid, village, township, secretary, official } = await makeWorld(app);
    await addHousehold(app, secretary, grid, { address: '二组2号', tags: ['RENTED'] });
    await addHousehold(app, secretary, grid, { address: '二组1号' });
    await addHousehold(app, secretary, otherGrid, { address: '一组9号', tags: ['RENTED', 'INFANT'] });
    expect(await addresses(official, {})).toEqual(['二组1号', '二组2号', '一组9号']);
    expect(await addresses(official, {}, [{ field: 'ADDRESS' }])).toEqual(['一组9号', '二组1号', '二组2号']);
    expect(await addresses(official, {}, [{ field: 'CREATED_AT', direction: 'DESC' }])).toEqual([
      '一组9号',
      '二组1号',
      '二组2号',
    ]);
    expect(await addresses(official, { area: { under: village.id } })).toHaveLength(3);
    expect(await addresses(official, { area: { under: township.id, eq: grid.id } })).toEqual([
      '二组1号',
      '二组2号',
    ]);
    expect(await addresses(official, { area: { eq: village.id } })).toEqual([]);
    expect(await addresses(official, { address: { startsWith: '二组' } })).toEqual(['二组1号', '二组2号']);
    expect(await addresses(official, { address: { contains: '9' } })).toEqual(['一组9号']);
    expect(await addresses(official, { tags: { has: 'RENTED' } })).toEqual(['二组2号', '一组9号']);
    expect(await addresses(official, { tags: { has: 'DISABLED' } })).toEqual([]);
  });
});

describe('finding people', () => {
  test('by household, name, pinyin, initials, residence and exact ID number', async () => {
    const { grid, worker, secretary } = await makeWorld(app);
    const [first, second] = [await addHousehold(app, worker, grid), await addHousehold(app, worker, grid)];
    const idNumber = idNumberFor('1990-12-31', 'FEMALE');
    await addPerson(app, worker, first, { name: '张三', birthDate: '1950-01-01' });
    await addPerson(app, worker, first, { name: '张珊', sex: 'FEMALE', birthDate: '1990-12-31', idNumber });
    await addPerson(app, worker, second, { name: '单雄信', residence: 'RETURNEE', birthDate: '2000-01-01' });
    expect((await names(secretary, { household: { eq: first.id } })).sort()).toEqual(['张三', '张珊']);
    expect(await names(secretary, { household: { eq: 'no id' } })).toEqual([]);
    expect(await names(secretary, { name: { eq: '张三' } })).toEqual(['张三']);
    expect((await names(secretary, { name: { startsWith: '张' } })).sort()).toEqual(['张三', '张珊']);
    expect(await names(secretary, { name: { contains: '雄' } })).toEqual(['单雄信']);
    expect((await names(secretary, { pinyin: { startsWith: 'Zhang S' } })).sort()).toEqual(['张三', '张珊']);
    expect(await names(secretary, { pinyin: { startsWith: 'shan' } })).toEqual(['单雄信']);
    expect((await names(secretary, { initials: { startsWith: 'ZS' } })).sort()).toEqual(['张三', '张珊']);
    const both = (initials: string) => ({ initials: { startsWith: initials }, name: { startsWith: '单' } });
    expect(await names(secretary, both('sx'))).toEqual(['单雄信']);
    expect(await names(secretary, both('zs'))).toEqual([]);
    expect(await names(secretary, { residence: { in: ['RETURNEE', 'VISITOR'] } })).toEqual(['单雄信']);
    expect(await names(secretary, { idNumber: { eq: ` ${idNumber.toLowerCase()}` } })).toEqual(['张珊']);
    expect(await names(secretary, { idNumber: { eq: idNumber.slice(0, 17) } })).toEqual([]);
    const youngest = [{ field: 'BIRTH_DATE', direction: 'DESC' }];
    expect(await names(secretary, {}, youngest)).toEqual(['单雄信', '张珊', '张三']);
  });

  test.each([
    [undefined],
    [[{ field: 'PATH', direction: 'DESC' }, { field: 'NAME' }]],
    [[{ field: 'BIRTH_DATE' }]],
  ])('page after page of a search, and from the middle (%j)', async (orderBy) => {
    const { grid, otherGrid, neighbourGrid, worker, otherWorker, neighbour, official } = await makeWorld(app);
    for (const [at, actor] of [
      [grid, worker],
      [otherGrid, otherWorker],
      [neighbourGrid, neighbour],
    ] as const) {
      const home = await addHousehold(app, actor, at);
      for (const [name, year] of [
        ['王一', 1990],
        ['王二', 1960],
        ['王三', 1975],
        ['李四', 1980],
      ])
        await addPerson(app, actor, home, { name, birthDate: `${year}-01-01`, relation: 'CHILD' });
    }
    const PAGED = `query ($first: Int, $after: String, $offset: Int, $orderBy: [PersonOrder!]) {
      people(filter: { name: { startsWith: "王" } }, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
        nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const page = async (variables: object) =>
      (
        await as(app, official).run<{
          people: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
        }>(PAGED, { orderBy, ...variables })
      ).people;
    const all = (await page({ first: 100 })).nodes;
    expect(all).toHaveLength(9);
    const paged = [];
    for (let after: string | undefined, goesOn = true; goesOn;) {
      const { nodes, pageInfo } = await page({ first: 2, after });
      paged.push(...nodes);
      [after, goesOn] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(paged).toEqual(all);
    expect((await page({ first: 3, offset: 4 })).nodes).toEqual(all.slice(4, 7));
  });

  test('below a household, filtered and paged, under two names at once', async () => {
    const { grid, worker } = await makeWorld(app);
    const { id } = await addHousehold(app, worker, grid);
    for (const name of ['甲', '乙', '丙']) await addPerson(app, worker, { id }, { name });
    const READ = /* GraphQL */ `
      query ($id: ID!) {
        household(id: $id) {
          one: people(first: 1, orderBy: [{ field: NAME }]) {
            totalCount
            pageInfo {
              hasNextPage
            }
            nodes {
              name
            }
          }
          two: people(filter: { name: { in: ["甲", "乙"] } }) {
            totalCount
            nodes {
              name
              household {
                id
              }
            }
          }
        }
      }
    `;
    const before = app.statements.length;
    const { household } = await as(app, worker).run<{ household: Record<string, unknown> }>(READ, { id });
    expect(household).toMatchObject({
      one: { totalCount: 3, pageInfo: { hasNextPage: true }, nodes: [{ name: '丙' }] },
      two: { totalCount: 2, nodes: [{ household: { id } }, { household: { id } }] },
    });
    expect(
      app.statements.slice(before).filter((statement) => statement.includes('"household"')),
    ).toHaveLength(1);
  });
});
