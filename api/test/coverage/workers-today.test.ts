import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { DISABLE, END_POST, grant, personAt, postsOf, versionOf } from '../accounts/people.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { addHousehold, householdIn, openResponse, RECORD_VISIT, type Recorded } from '../register.js';
import { makeWorld, signedInAgain, type Actor, type Place } from '../world.js';

const app = useApp();
beforeAll(() => app.clock.set('2026-02-03T09:00:00+08:00'));
afterEach(() => {
  jest.restoreAllMocks();
});

const ASK = /* GraphQL */ `
  query ($areaId: ID!, $responseId: ID!, $first: Int, $after: String) {
    workersToday(areaId: $areaId, responseId: $responseId, first: $first, after: $after) {
      totalCount
      nodes {
        id
        name
        account {
          id
        }
        grids {
          area {
            id
          }
          missed
        }
        assigned
        visitsToday
        peopleMetToday
        missed
        lastVisitAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

interface Worker {
  id: string;
  name: string;
  account: { id: string } | null;
  grids: { area: { id: string }; missed: number }[];
  assigned: number;
  visitsToday: number;
  peopleMetToday: number;
  missed: number;
  lastVisitAt: string | null;
}
interface Listed {
  workersToday: {
    totalCount: number;
    nodes: Worker[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

async function scene() {
  const world = await makeWorld(app);
  const responseId = await openResponse(app, world);
  const [home, second] = [
    await householdIn(app, world, world.grid),
    await householdIn(app, world, world.grid),
  ];
  const otherHome = await householdIn(app, world, world.otherGrid);
  const ask = async (who: Actor, area: Place, more = {}) =>
    (
      await as(app, await signedInAgain(app, who)).run<Listed>(ASK, {
        areaId: area.id,
        responseId,
        ...more,
      })
    ).workersToday;
  const visit = async (who: Actor, householdId: string, visitedAt: string, peopleMet = 1) => {
    const outcome = peopleMet ? 'MET' : 'ABSENT';
    const input = { householdId, responseId, visitedAt, outcome, peopleMet };
    return (await as(app, who).run<Recorded>(RECORD_VISIT, { input })).recordVisit;
  };
  return { ...world, world, responseId, home, second, otherHome, ask, visit };
}

const ids = ({ nodes }: { nodes: Worker[] }) => nodes.map(({ id }) => id);

describe('workersToday tells nothing', () => {
  test('to whoever may not read posts', async () => {
    const { ask, partner, village, nobody } = await scene();
    for (const who of [partner, nobody])
      expect(await ask(who, village)).toMatchObject({ totalCount: 0, nodes: [] });
  });

  test('of an area that is not the viewer’s', async () => {
    const { ask, secretary, neighbourVillage, county } = await scene();
    for (const area of [neighbourVillage, county])
      expect(await ask(secretary, area)).toMatchObject({ totalCount: 0, nodes: [] });
  });

  test('of what was done in a response that the viewer may not read', async () => {
    const { ask, secretary, village, visit, worker, home } = await scene();
    await visit(worker, home, '2026-02-03T08:00:00+08:00');
    // A role that reads visits and no responses; the secretary has not asked anything so far.
    const { catalogue } = app.kernel;
    const mayOf = catalogue.mayOf.bind(catalogue);
    jest
      .spyOn(catalogue, 'mayOf')
      .mockImplementation((held) => mayOf(held).filter(({ subject }) => subject !== 'Response'));
    const { nodes } = await ask(secretary, village);
    expect(nodes.map(({ visitsToday, missed, lastVisitAt }) => [visitsToday, missed, lastVisitAt])).toEqual([
      [0, 0, null],
      [0, 0, null],
    ]);
  });

  test('to a worker of colleagues in other grids', async () => {
    const { ask, worker, grid, village } = await scene();
    expect(ids(await ask(worker, grid))).toEqual([worker.accountId]);
    expect(ids(await ask(worker, village))).toEqual([]);
  });
});

describe('workersToday', () => {
  test('tells of each grid worker once, in the order of the tree, with all its grids', async () => {
    const { ask, secretary, worker, otherWorker, village, grid, otherGrid } = await scene();
    await grant(app, secretary, { accountId: worker.accountId, role: 'GRID_WORKER', areaId: otherGrid.id });
    const { totalCount, nodes } = await ask(secretary, village);
    expect([totalCount, ...nodes.map(({ id }) => id)]).toEqual([2, worker.accountId, otherWorker.accountId]);
    expect(nodes[0]).toMatchObject({
      ...{ name: 'GRID_WORKER', account: { id: worker.accountId }, missed: 3 },
      grids: [
        { area: { id: grid.id }, missed: 2 },
        { area: { id: otherGrid.id }, missed: 1 },
      ],
    });
  });

  test('counts what lies in two posts, one above the other, once', async () => {
    const { ask, secretary, worker, village } = await scene();
    await grant(app, secretary, { accountId: worker.accountId, role: 'GRID_WORKER', areaId: village.id });
    const [first] = (await ask(secretary, village)).nodes;
    expect(first).toMatchObject({ id: worker.accountId, missed: 3 });
    expect(first!.grids.map(({ missed }) => missed)).toEqual([3, 2]);
  });

  test('counts the visits of today in China that count, and the people met', async () => {
    const { ask, visit, admin, secretary, worker, village, home, second } = await scene();
    await visit(worker, home, '2026-02-02T23:59:59+08:00', 5);
    await visit(worker, home, '2026-02-03T00:00:00+08:00', 2);
    await visit(worker, second, '2026-02-03T07:00:00+08:00', 0);
    const wrong = await visit(worker, second, '2026-02-03T08:00:00+08:00', 9);
    await as(app, admin).run('mutation ($input: VoidVisitInput!) { voidVisit(input: $input) { id } }', {
      input: { id: wrong.id, version: 1, reason: '登记错了人家' },
    });
    const [me, other] = (await ask(secretary, village)).nodes;
    expect(me).toMatchObject({ visitsToday: 2, peopleMetToday: 2, missed: 0 });
    expect(new Date(me!.lastVisitAt!).toISOString()).toBe('2026-02-02T23:00:00.000Z');
    expect(other).toMatchObject({ visitsToday: 0, peopleMetToday: 0, missed: 1, lastVisitAt: null });
  });

  test('counts in the area asked for, and only what the viewer may read', async () => {
    const { world, ask, visit, admin, secretary, worker, home } = await scene();
    const { village, neighbourVillage, neighbourGrid, township } = world;
    await grant(app, admin, { accountId: worker.accountId, role: 'GRID_WORKER', areaId: neighbourGrid.id });
    const away = await householdIn(app, world, neighbourGrid);
    await visit(worker, away, '2026-02-03T08:00:00+08:00', 4);
    await visit(worker, home, '2026-02-03T08:30:00+08:00', 1);
    const at = async (who: Actor, area: Place) =>
      (await ask(who, area)).nodes.find(({ id }) => id === worker.accountId)!;
    expect(await at(secretary, village)).toMatchObject({ visitsToday: 1, peopleMetToday: 1, missed: 1 });
    expect((await at(secretary, village)).grids).toHaveLength(1);
    expect(await at(admin, neighbourVillage)).toMatchObject({ visitsToday: 1, peopleMetToday: 4, missed: 0 });
    expect(await at(admin, township)).toMatchObject({ visitsToday: 2, peopleMetToday: 5, missed: 1 });
  });

  test('counts the doors assigned to each', async () => {
    const { ask, secretary, worker, village, grid } = await scene();
    const door = await addHousehold(app, secretary, grid);
    await as(app, secretary).run(
      'mutation ($input: AssignHouseholdsInput!) { assignHouseholds(input: $input) { assigned } }',
      { input: { households: [{ id: door.id, version: 1 }], accountId: worker.accountId } },
    );
    expect((await ask(secretary, village)).nodes.map(({ assigned }) => assigned)).toEqual([1, 0]);
  });

  test('leaves out whose post has ended, has not begun, or whose account is disabled', async () => {
    const { ask, secretary, worker, otherWorker, village, grid } = await scene();
    const { accountId } = await personAt(app, secretary, village);
    await grant(app, secretary, { accountId, role: 'GRID_WORKER', areaId: grid.id, startsOn: '2026-02-04' });
    expect(ids(await ask(secretary, village))).toEqual([worker.accountId, otherWorker.accountId]);
    const [post] = await postsOf(app, worker.accountId);
    await as(app, secretary).run(END_POST, { input: { id: post!.id, version: post!.version } });
    await as(app, secretary).run(DISABLE, {
      input: { id: otherWorker.accountId, version: await versionOf(app, otherWorker.accountId) },
    });
    expect(ids(await ask(secretary, village))).toEqual([]);
  });

  test('goes on page by page', async () => {
    const { ask, secretary, worker, otherWorker, village } = await scene();
    const first = await ask(secretary, village, { first: 1 });
    expect([ids(first), first.pageInfo.hasNextPage]).toEqual([[worker.accountId], true]);
    const second = await ask(secretary, village, { first: 1, after: first.pageInfo.endCursor });
    expect([ids(second), second.pageInfo.hasNextPage]).toEqual([[otherWorker.accountId], false]);
  });
});
