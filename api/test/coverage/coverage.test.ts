import { describe, expect, test } from '@jest/globals';
import { grant } from '../accounts/people.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { householdIn, openResponse, personIn, RECORD_VISIT, type Recorded } from '../register.js';
import { makeWorld, type Actor, type Place } from '../world.js';

const app = useApp();

const FIGURES = `households visited met peopleDeclared peopleRegistered peopleMet ratio lastActivityAt
  townships { total active } villages { total active } grids { total active }`;
const COVERAGE = `query ($areaId: ID!, $responseId: ID!) {
  coverage(areaId: $areaId, responseId: $responseId) { area { name } ${FIGURES} children { area { name } ${FIGURES} } } }`;
const MISSED = `query ($areaId: ID!, $responseId: ID!, $kind: MissedKind!) {
  missed(areaId: $areaId, responseId: $responseId, kind: $kind) {
    totalCount nodes { id kind missing area { name } household { id } } } }`;

interface Figures {
  area: { name: string };
  households: number;
  visited: number;
  met: number;
  peopleDeclared: number;
  peopleRegistered: number;
  peopleMet: number;
  ratio: number;
  lastActivityAt: string | null;
  villages: object;
  grids: object;
  townships: object;
}
type Covered = { coverage: (Figures & { children: Figures[] }) | null };
interface MissedList {
  missed: {
    totalCount: number;
    nodes: { id: string; missing: number; area: { name: string }; household: { id: string } | null }[];
  };
}

async function scene() {
  const world = await makeWorld(app);
  const before = await householdIn(app, world, world.grid, 2);
  const responseId = await openResponse(app, world);
  const after = await householdIn(app, world, world.otherGrid, 4);
  const far = await householdIn(app, world, world.farGrid, 1);
  const coverage = (actor: Actor, area: Place) =>
    as(app, actor)
      .run<Covered>(COVERAGE, { areaId: area.id, responseId })
      .then((data) => data.coverage);
  const missed = (actor: Actor, area: Place, kind: string) =>
    as(app, actor)
      .run<MissedList>(MISSED, { areaId: area.id, responseId, kind })
      .then((data) => data.missed);
  const visit = (householdId: string, peopleMet = 1, actor = world.admin) =>
    as(app, actor)
      .run<Recorded>(RECORD_VISIT, {
        input: { householdId, responseId, outcome: peopleMet ? 'MET' : 'ABSENT', peopleMet },
      })
      .then((data) => data.recordVisit);
  return { ...world, world, responseId, before, after, far, coverage, missed, visit };
}

describe('coverage', () => {
  test("a secretary cannot see the neighbour village's, nor the township's (null)", async () => {
    const { secretary, neighbourVillage, township, county, coverage } = await scene();
    expect(await coverage(secretary, neighbourVillage)).toBeNull();
    expect(await coverage(secretary, township)).toBeNull();
    expect(await coverage(secretary, county)).toBeNull();
  });

  test('households of before and after the opening count, and nothing is done at first', async () => {
    const { admin, county, coverage } = await scene();
    const all = await coverage(admin, county);
    expect(all).toMatchObject({
      households: 3,
      visited: 0,
      met: 0,
      peopleDeclared: 7,
      peopleRegistered: 0,
      ratio: 0,
      lastActivityAt: null,
      townships: { total: 2, active: 0 },
      villages: { total: 3, active: 0 },
      grids: { total: 4, active: 0 },
    });
    expect(all?.children.map(({ area, households }) => [area.name, households])).toEqual([
      ['东乡', 2],
      ['西乡', 1],
    ]);
  });

  test('a visit shows at every level at once; a second to the same door changes no count of households', async () => {
    const { admin, worker, county, village, grid, before, coverage, visit } = await scene();
    await visit(before, 0, worker);
    await visit(before, 2, worker);
    await visit(before, 1, worker);
    expect(await coverage(admin, county)).toMatchObject({
      visited: 1,
      met: 1,
      peopleMet: 2,
      ratio: 1 / 3,
      lastActivityAt: expect.any(String),
      townships: { total: 2, active: 1 },
      villages: { total: 3, active: 1 },
      grids: { total: 4, active: 1 },
    });
    const inVillage = await coverage(admin, village);
    expect(inVillage?.children).toMatchObject([
      { area: { name: '第一网格' }, households: 1, visited: 1, grids: { total: 1, active: 1 } },
      { area: { name: '第二网格' }, households: 1, visited: 0, grids: { total: 1, active: 0 } },
    ]);
    expect(await coverage(worker, grid)).toMatchObject({ households: 1, visited: 1 });
  });

  test('a voided visit is taken back everywhere, the last activity too', async () => {
    const { admin, county, before, coverage, visit } = await scene();
    const { id, version } = await visit(before, 2);
    await as(app, admin).run('mutation ($input: VoidVisitInput!) { voidVisit(input: $input) { id } }', {
      input: { id, version, reason: '登记错了人家' },
    });
    expect(await coverage(admin, county)).toMatchObject({
      visited: 0,
      met: 0,
      peopleMet: 0,
      lastActivityAt: null,
      grids: { total: 4, active: 0 },
    });
  });

  test('people registered and households moved are followed', async () => {
    const { world, admin, township, otherTownship, farGrid, before, coverage, visit } = await scene();
    await visit(before, 2);
    await personIn(app, world, before);
    expect(await coverage(admin, township)).toMatchObject({ peopleRegistered: 1, visited: 1 });
    await as(app, admin).run(
      'mutation ($input: MoveHouseholdInput!) { moveHousehold(input: $input) { id } }',
      { input: { id: before, version: 1, areaId: farGrid.id } },
    );
    expect(await coverage(admin, township)).toMatchObject({
      households: 1,
      peopleRegistered: 0,
      visited: 0,
      lastActivityAt: null,
    });
    expect(await coverage(admin, otherTownship)).toMatchObject({
      households: 2,
      peopleRegistered: 1,
      visited: 1,
    });
  });

  test('a closed response stays as it was on its last day', async () => {
    const { world, admin, county, responseId, before, grid, coverage, missed, visit } = await scene();
    await visit(before, 2);
    const last = await coverage(admin, county);
    await as(app, admin).run('mutation ($id: ID!) { closeResponse(input: { id: $id, version: 1 }) { id } }', {
      id: responseId,
    });
    await householdIn(app, world, grid, 5);
    await personIn(app, world, before);
    await as(app, admin).run(
      'mutation ($input: MoveHouseholdInput!) { moveHousehold(input: $input) { id } }',
      { input: { id: before, version: 1, areaId: world.farGrid.id } },
    );
    expect(await coverage(admin, county)).toEqual(last);
    expect((await missed(admin, county, 'HOUSEHOLD')).totalCount).toBe(2);
  });
});

describe('a response run in one township', () => {
  test('counts its own part of the county and nothing beside it', async () => {
    const { world, admin, county, township, otherTownship } = await scene();
    const responseId = await openResponse(app, world, township);
    const ask = { areaId: county.id, responseId };
    const { coverage } = await as(app, admin).run<Covered>(COVERAGE, ask);
    expect(coverage).toMatchObject({
      households: 2,
      townships: { total: 1, active: 0 },
      villages: { total: 2, active: 0 },
      grids: { total: 3, active: 0 },
    });
    expect(coverage?.children.map(({ area }) => area.name)).toEqual([township.name]);
    expect(coverage?.children.map(({ area }) => area.name)).not.toContain(otherTownship.name);
    const { missed } = await as(app, admin).run<MissedList>(MISSED, { ...ask, kind: 'TOWNSHIP' });
    expect(missed.nodes.map(({ area }) => area.name)).toEqual([township.name]);
  });
});

describe('missed', () => {
  test("a secretary finds nothing missed in the neighbour's village or above (an empty list)", async () => {
    const { secretary, neighbourVillage, county, missed } = await scene();
    for (const kind of ['TOWNSHIP', 'VILLAGE', 'GRID', 'GRID_WITHOUT_WORKER', 'HOUSEHOLD', 'PERSON'])
      for (const area of [neighbourVillage, county])
        expect(await missed(secretary, area, kind)).toEqual({ totalCount: 0, nodes: [] });
  });

  test('the lists of the county shrink with each visit', async () => {
    const { admin, county, before, far, missed, visit } = await scene();
    const names = async (kind: string) =>
      (await missed(admin, county, kind)).nodes.map(({ area }) => area.name);
    expect(await names('TOWNSHIP')).toEqual(['东乡', '西乡']);
    expect(await names('VILLAGE')).toEqual(['甲村', '乙村', '丙村']);
    expect((await missed(admin, county, 'HOUSEHOLD')).totalCount).toBe(3);
    await visit(before);
    expect(await names('TOWNSHIP')).toEqual(['西乡']);
    expect(await names('VILLAGE')).toEqual(['乙村', '丙村']);
    expect((await missed(admin, county, 'GRID')).totalCount).toBe(3);
    await visit(far);
    const left = await missed(admin, county, 'HOUSEHOLD');
    expect(left.nodes).toMatchObject([
      { area: { name: '第二网格' }, missing: 1, household: { id: expect.any(String) } },
    ]);
  });

  test('people declared and not registered are missed, by household', async () => {
    const { world, secretary, village, before, missed } = await scene();
    await personIn(app, world, before);
    const { nodes } = await missed(secretary, village, 'PERSON');
    expect(nodes.map(({ household, missing }) => [household?.id, missing])).toEqual([
      [before, 1],
      [expect.any(String), 4],
    ]);
    await personIn(app, world, before, '王小红');
    expect((await missed(secretary, village, 'PERSON')).totalCount).toBe(1);
  });

  test('a grid without a grid worker in post today is missed', async () => {
    const { admin, county, missed } = await scene();
    const { nodes } = await missed(admin, county, 'GRID_WITHOUT_WORKER');
    expect(nodes).toHaveLength(1); // the neighbour's: every other grid of the world has its worker
  });

  test('which grids lack a worker is not told to whoever may not read posts (an empty list)', async () => {
    const { partner, inspector, neighbour, neighbourVillage, county, missed } = await scene();
    const kind = 'GRID_WITHOUT_WORKER';
    expect(await missed(partner, county, kind)).toEqual({ totalCount: 0, nodes: [] });
    expect((await missed(partner, county, 'GRID')).totalCount).toBe(4);
    expect((await missed(inspector, county, kind)).totalCount).toBe(1);
    expect((await missed(neighbour, neighbourVillage, kind)).totalCount).toBe(1);
  });

  test('where somebody may read posts in one part and areas in another, only of the first', async () => {
    const { admin, otherOfficial, neighbourVillage, county, missed } = await scene();
    const { accountId } = otherOfficial;
    await grant(app, admin, { accountId, role: 'PARTNER', areaId: county.id });
    const kind = 'GRID_WITHOUT_WORKER';
    expect((await missed(otherOfficial, county, kind)).totalCount).toBe(0);
    await grant(app, admin, { accountId, role: 'INSPECTOR', areaId: neighbourVillage.id });
    const { nodes } = await missed(otherOfficial, county, kind);
    expect(nodes.map(({ area }) => area.name)).toEqual(['第一网格']);
  });

  test('pages follow each other without gap or overlap', async () => {
    const { world, admin, county, grid, responseId } = await scene();
    for (let n = 0; n < 4; n++) await householdIn(app, world, grid);
    const PAGE = `query ($areaId: ID!, $responseId: ID!, $after: String) {
      missed(areaId: $areaId, responseId: $responseId, kind: HOUSEHOLD, first: 3, after: $after) {
        totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const {
        missed,
      }: {
        missed: {
          totalCount: number;
          nodes: { id: string }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      } = await as(app, admin).run(PAGE, { areaId: county.id, responseId, after });
      seen.push(...missed.nodes.map(({ id }) => id));
      after = missed.pageInfo.hasNextPage ? missed.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
  });
});
