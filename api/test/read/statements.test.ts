import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Statement } from '../../src/kernel/read/statement.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { householdIn, openResponse, personIn, RECORD_VISIT } from '../register.js';
import { makeWorld, type World } from '../world.js';

/** One field is one statement, and each request one more: who is asking. */
const app = useApp();
let world: World;
let ids: { responseId: string; householdId: string; personId: string };

beforeAll(async () => {
  world = await makeWorld(app);
  const responseId = await openResponse(app, world);
  const householdId = await householdIn(app, world, world.grid);
  const personId = await personIn(app, world, householdId);
  for (let n = 0; n < 3; n++) await householdIn(app, world, world.otherGrid);
  ids = { responseId, householdId, personId };
});

async function statementsOf(query: string, variables: object = {}): Promise<number> {
  const before = app.statements.length;
  await as(app, world.secretary).run(query, { ...variables });
  return app.statements.length - before;
}

const WHO = 1;

describe('reads', () => {
  test.each([
    ['a page', '{ households { nodes { id } } }'],
    [
      'a page with relations, counts and deeds, nested',
      `{ households(first: 10) { totalCount pageInfo { hasNextPage }
      edges { cursor node { id address viewerCan area { name parent { name } lineage { name } }
        people(first: 5) { totalCount nodes { name viewerCan household { address } } }
        lastVisit { outcome visitor { displayName } } } } } }`,
    ],
    [
      'aliases and fragments',
      `{ households { nodes { ...H a: people(first: 1) { nodes { id } } b: people(first: 2) { nodes { name } } } } }
      fragment H on Household { id area { ...A } } fragment A on Area { id name }`,
    ],
  ])('%s is one statement', async (_name, query) => {
    expect(await statementsOf(query)).toBe(WHO + 1);
  });

  test('a search for another text is not put together anew', async () => {
    const putTogether = jest.spyOn(Statement.prototype, 'list');
    const query = 'query ($filter: PersonFilter) { people(filter: $filter) { nodes { name } } }';
    const found = [];
    for (const startsWith of ['王', '李'])
      found.push(await as(app, world.secretary).run(query, { filter: { name: { startsWith } } }));
    expect(found).toEqual([{ people: { nodes: [{ name: '王小明' }] } }, { people: { nodes: [] } }]);
    expect(putTogether).toHaveBeenCalledTimes(1);
    putTogether.mockRestore();
  });

  test('whether anything is withheld is one statement, however many fields follow from it', async () => {
    expect(await statementsOf('{ viewer { mustSetUpSecondFactor mustChangePassword deviceKey } }')).toBe(
      WHO + 1,
    );
    const { accountId } = world.secretary;
    const rights = (fields: string) =>
      statementsOf(`query ($id: ID!) { rightsOf(accountId: $id) { ${fields} } }`, { id: accountId });
    expect(await rights('withheld withheldBy')).toBe(await rights('withheld'));
  });

  test('one row, coverage and the missed are one statement each', async () => {
    expect(
      await statementsOf(
        'query ($id: ID!) { person(id: $id) { name household { area { lineage { name } } } } }',
        { id: ids.personId },
      ),
    ).toBe(WHO + 1);
    const place = { areaId: world.village.id, responseId: ids.responseId };
    expect(
      await statementsOf(
        `query ($areaId: ID!, $responseId: ID!) { coverage(areaId: $areaId, responseId: $responseId) { ratio children { area { name } ratio } } }`,
        place,
      ),
    ).toBe(WHO + 1);
    expect(
      await statementsOf(
        `query ($areaId: ID!, $responseId: ID!) { missed(areaId: $areaId, responseId: $responseId, kind: HOUSEHOLD) {
        totalCount nodes { area { name } household { address viewerCan } } } }`,
        place,
      ),
    ).toBe(WHO + 1);
  });

  test("an alias that is another field's name changes nothing of either", async () => {
    const { household } = await as(app, world.secretary).run<{ household: object }>(
      'query ($id: ID!) { household(id: $id) { address: people(first: 1) { totalCount } where: address } }',
      { id: ids.householdId },
    );
    expect(household).toEqual({ address: { totalCount: 1 }, where: '一组1号' });
  });

  test('more fields of one record than can be read at once are refused (TOO_COMPLEX)', async () => {
    const many = Array.from({ length: 50 }, (_, n) => `a${n}: people(first: ${n % 2}) { totalCount }`).join(
      ' ',
    );
    const query = `query ($id: ID!) { household(id: $id) { id ${many} } }`;
    const { extensions } = await as(app, world.secretary).refused(query, { id: ids.householdId });
    expect(extensions.code).toBe('TOO_COMPLEX');
  });

  test('two root fields are two', async () => {
    expect(await statementsOf('{ households { totalCount } areas { totalCount } }')).toBe(WHO + 2);
  });
});

describe('deeds', () => {
  test('recordVisit: two rows held, one written, re-checked with who asks, audited and read back', async () => {
    const before = app.statements.length;
    await as(app, world.worker).run(RECORD_VISIT, {
      input: { ...ids, personId: undefined, outcome: 'ABSENT' },
    });
    const sent = app.statements
      .slice(before + WHO)
      .map((text) => text.trim().split(/\s+/).slice(0, 3).join(' '));
    expect(sent).toHaveLength(7);
  });
});

describe('the page', () => {
  const PAGE = `query ($first: Int, $after: String, $offset: Int, $orderBy: [HouseholdOrder!]) {
    households(first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
      nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount } }`;
  interface Page {
    households: {
      nodes: { id: string }[];
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
      totalCount: number;
    };
  }
  const page = (variables: object) =>
    as(app, world.secretary)
      .run<Page>(PAGE, { ...variables })
      .then((data) => data.households);

  test.each([
    ['more than 100', { first: 101 }, 'first'],
    ['fewer than none', { first: -1 }, 'first'],
    ['a negative offset', { offset: -1 }, 'offset'],
    ['a cursor that is none', { after: 'bm9uc2Vuc2U' }, 'after'],
    ['a cursor of another order', { after: Buffer.from('["a"]').toString('base64url') }, 'after'],
  ])('refuses %s, naming the argument', async (_name, variables, field) => {
    const { extensions } = await as(app, world.secretary).refused(PAGE, variables);
    expect(extensions.code).toBe('INVALID');
    expect(Object.keys(extensions.fields ?? {})).toEqual([field]);
  });

  test('leads through the whole list by cursor, in any order, without gap or overlap', async () => {
    for (const orderBy of [
      undefined,
      [{ field: 'ADDRESS' }],
      [{ field: 'CREATED_AT', direction: 'DESC' }],
      [{ field: 'ADDRESS', direction: 'DESC' }, { field: 'PATH' }],
    ]) {
      const all = (await page({ first: 100, orderBy })).nodes.map(({ id }) => id);
      const walked: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { nodes, pageInfo }: Page['households'] = await page({ first: 1, after, orderBy });
        walked.push(...nodes.map(({ id }) => id));
        expect(pageInfo.hasPreviousPage).toBe(after !== null);
        [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      }
      expect(walked).toEqual(all);
    }
  });

  test('first: 0 is a way to ask for the count alone', async () => {
    expect(await page({ first: 0 })).toMatchObject({ nodes: [], totalCount: 4 });
  });

  test('too many rows nested in each other are refused (TOO_COMPLEX)', async () => {
    const query =
      '{ households(first: 100) { nodes { people(first: 100) { nodes { household { visits(first: 100) { nodes { id } } } } } } } }';
    expect((await as(app, world.secretary).refused(query)).extensions.code).toBe('TOO_COMPLEX');
  });
});
