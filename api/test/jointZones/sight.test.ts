import { describe, expect, test } from '@jest/globals';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { householdIn, openResponse, personIn, RECORD_VISIT } from '../register.js';
import { makeWorld, signedInAgain, type Actor } from '../world.js';
import { day } from '../accounts/people.js';
import {
  COVERAGE,
  END_ZONE,
  HOUSEHOLDS,
  RECORDING,
  seen,
  UPDATE_ZONE,
  VISITS,
  zoneOf,
} from './joint-zone.js';

const app = useApp();

/** Two villages of two townships; in a grid of each a household with somebody in it, visited; and one of a village beside them. */
async function scene() {
  const world = await makeWorld(app);
  const { admin, grid, farGrid, neighbourGrid, worker, farWorker, otherTownship } = world;
  const responseId = await openResponse(app, world);
  const farResponseId = await openResponse(app, world, otherTownship);
  const visited = async (actor: Actor, area: typeof grid) => {
    const householdId = await householdIn(app, world, area);
    await personIn(app, world, householdId);
    const { recordVisit } = await as(app, actor).run<{ recordVisit: { id: string } }>(RECORD_VISIT, {
      input: { householdId, responseId, outcome: 'ABSENT' },
    });
    return { householdId, visitId: recordVisit.id };
  };
  const near = await visited(worker, grid);
  const far = await visited(farWorker, farGrid);
  await visited(admin, neighbourGrid);
  return { ...world, responseId, farResponseId, near, far };
}

const visit = (householdId: string, responseId: string) => ({
  input: { householdId, responseId, outcome: 'ABSENT' },
});

describe('what a joint zone opens', () => {
  test('exactly what is shared, in the areas of the others: visits, and no household and nobody', async () => {
    const { admin, secretary, worker, farWorker, village, farVillage, near, far } = await scene();
    expect(await seen(app, worker, 'visits')).toEqual([near.visitId]);
    await zoneOf(app, admin, [village, farVillage], { shares: [VISITS] });
    for (const actor of [worker, secretary, farWorker])
      expect((await seen(app, actor, 'visits')).sort()).toEqual([near.visitId, far.visitId].sort());
    expect(await seen(app, worker, 'households')).toEqual([near.householdId]);
    expect(await seen(app, worker, 'people')).toHaveLength(1);
    // The household of a visit that one sees stays closed; the visit says where it was by the area.
    const { visits } = await as(app, worker).run<{ visits: { nodes: unknown[] } }>(
      'query ($area: ID!) { visits(filter: { area: { under: $area } }) { nodes { id area { name } household { id } viewerCan } } }',
      { area: farVillage.id },
    );
    expect(visits.nodes).toEqual([
      { id: far.visitId, area: { name: '第一网格' }, household: null, viewerCan: [] },
    ]);
  });

  test('nobody beside it or above it sees by it, and no further than its areas', async () => {
    const { admin, official, neighbour, worker, township, otherTownship, village, farVillage, far } =
      await scene();
    const before = await seen(app, official, 'visits');
    await zoneOf(app, admin, [village, farVillage], { shares: [VISITS, HOUSEHOLDS] });
    expect(await seen(app, official, 'visits')).toEqual(before);
    expect(await seen(app, neighbour, 'visits')).not.toContain(far.visitId);
    expect(await seen(app, worker, 'areas')).not.toContain(otherTownship.id);
    expect(await seen(app, worker, 'areas')).not.toContain(township.id);
    expect(await seen(app, worker, 'areas')).toContain(farVillage.id);
  });

  test('nobody sees more of their own side by it', async () => {
    const world = await scene();
    const { admin, worker, otherGrid, village, farVillage } = world;
    const beside = await householdIn(app, world, otherGrid);
    await zoneOf(app, admin, [village, farVillage], { shares: [HOUSEHOLDS] });
    expect(await seen(app, worker, 'households')).not.toContain(beside);
    expect(await seen(app, worker, 'areas')).not.toContain(village.id);
  });

  test('only what the own role allows on the own ground', async () => {
    const { admin, village, farVillage, far, nobody } = await scene();
    await as(app, admin).run('mutation ($input: GrantPostInput!) { grantPost(input: $input) { id } }', {
      input: { accountId: nobody.accountId, role: 'PARTNER', areaId: village.id },
    });
    await zoneOf(app, admin, [village, farVillage], { shares: [VISITS, HOUSEHOLDS, RECORDING] });
    expect(await seen(app, nobody, 'households')).toContain(far.householdId);
    expect(await seen(app, nobody, 'visits')).toEqual([]);
    expect(
      (await as(app, nobody).refused(RECORD_VISIT, visit(far.householdId, far.visitId))).extensions.code,
    ).toBe('FORBIDDEN');
  });

  test('coverage is shared with the response it is of, and without the doors', async () => {
    const { admin, worker, village, farVillage, responseId, farResponseId } = await scene();
    const coverage = (id: string) =>
      as(app, worker).run<{ coverage: { households: number; visited: number } | null }>(
        'query ($areaId: ID!, $id: ID!) { coverage(areaId: $areaId, responseId: $id) { households visited } }',
        { areaId: farVillage.id, id },
      );
    expect(await coverage(responseId)).toEqual({ coverage: null });
    const { id, version } = await zoneOf(app, admin, [village, farVillage], { shares: [COVERAGE] });
    expect(await coverage(responseId)).toEqual({ coverage: { households: 1, visited: 1 } });
    expect(await coverage(farResponseId)).toEqual({ coverage: { households: 1, visited: 0 } });
    expect(await seen(app, worker, 'visits')).toHaveLength(1);
    expect(await seen(app, worker, 'households')).toHaveLength(1);
    await as(app, admin).run(END_ZONE, { input: { id, version } });
    expect(await coverage(responseId)).toEqual({ coverage: null });
    expect(await coverage(farResponseId)).toEqual({ coverage: null });
  });

  test('a visit is recorded in the others’ area only where that is shared (NOT_FOUND, then done); the trail names the post', async () => {
    const { admin, worker, otherOfficial, village, farVillage, far, responseId } = await scene();
    const { id, version } = await zoneOf(app, admin, [village, farVillage], { shares: [VISITS] });
    const record = visit(far.householdId, responseId);
    expect((await as(app, worker).refused(RECORD_VISIT, record)).extensions.code).toBe('NOT_FOUND');
    const can = () =>
      as(app, worker).run<{ household: { viewerCan: string[] } | null }>(
        'query ($id: ID!) { household(id: $id) { viewerCan } }',
        { id: far.householdId },
      );
    const share = (shares: unknown[], at: number) =>
      as(app, admin).run(UPDATE_ZONE, { input: { id, version: at, shares } });
    await share([HOUSEHOLDS], version);
    expect(await can()).toEqual({ household: { viewerCan: [] } });
    expect((await as(app, worker).refused(RECORD_VISIT, record)).extensions.code).toBe('FORBIDDEN');
    await share([RECORDING], version + 1);
    expect(await can()).toEqual({ household: { viewerCan: ['recordVisit'] } });
    await as(app, worker).run(RECORD_VISIT, record);
    const { auditEvents } = await as(app, otherOfficial).run<{ auditEvents: { nodes: unknown[] } }>(
      '{ auditEvents(filter: { action: { eq: "recordVisit" } }, first: 1) { nodes { accountName postTitle } } }',
    );
    expect(auditEvents.nodes).toEqual([{ accountName: 'GRID_WORKER', postTitle: 'GRID_WORKER' }]);
  });

  test('ending it ends the sight at the next request; so does its day, and before its first day there is none', async () => {
    const { admin, worker, village, farVillage, near } = await scene();
    const later = await zoneOf(app, admin, [village, farVillage], {
      startsOn: day(app, 2),
      endsOn: day(app, 4),
    });
    expect(await seen(app, worker, 'visits')).toEqual([near.visitId]);
    try {
      app.clock.pass({ days: 2 });
      expect(await seen(app, await signedInAgain(app, worker), 'visits')).toHaveLength(2);
      app.clock.pass({ days: 3 });
      expect(await seen(app, await signedInAgain(app, worker), 'visits')).toEqual([near.visitId]);
    } finally {
      app.clock.set(new Date().toISOString());
    }
    expect(later.current).toBe(false);
    const { id, version } = await zoneOf(app, admin, [village, farVillage]);
    expect(await seen(app, worker, 'visits')).toHaveLength(2);
    await as(app, admin).run(END_ZONE, { input: { id, version } });
    expect(await seen(app, worker, 'visits')).toEqual([near.visitId]);
  });

  test('a post that ends sees nothing by it any more; a request takes as many statements as before', async () => {
    const { admin, worker, village, farVillage } = await scene();
    const count = async () => {
      await seen(app, worker, 'visits');
      app.statements.length = 0;
      await seen(app, worker, 'visits');
      return app.statements.length;
    };
    const before = await count();
    await zoneOf(app, admin, [village, farVillage]);
    expect(await count()).toBe(before);
    const { posts } = await as(app, admin).run<{ posts: { nodes: { id: string; version: number }[] } }>(
      'query ($id: ID!) { posts(filter: { account: { eq: $id } }) { nodes { id version } } }',
      { id: worker.accountId },
    );
    await as(app, admin).run('mutation ($input: EndPostInput!) { endPost(input: $input) { id } }', {
      input: posts.nodes[0]!,
    });
    expect(await seen(app, worker, 'visits')).toEqual([]);
  });
});
