import { describe, expect, test } from '@jest/globals';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { visitedCounty } from '../coverage/scene.js';
import { householdIn, openResponse, personIn, RECORD_VISIT } from '../register.js';
import { makeWorld } from '../world.js';
import {
  coverageFaults,
  doing,
  figuresOf,
  makeArea,
  MOVE,
  pathOf,
  PREVIEW_MOVE,
  rows,
  tablesAt,
  UNDO,
} from './changes.js';

const app = useApp();

describe('moveArea', () => {
  test('with the right at one end only it is refused, whichever end it is', async () => {
    const { official, otherOfficial, village, otherTownship, township, farVillage } = await makeWorld(app);
    const away = { id: village.id, version: 1, parentId: otherTownship.id };
    expect((await as(app, official).refused(MOVE, { input: away })).extensions.code).toBe('NOT_FOUND');
    expect((await as(app, otherOfficial).refused(MOVE, { input: away })).extensions.code).toBe('NOT_FOUND');
    const here = { id: farVillage.id, version: 1, parentId: township.id };
    expect((await as(app, official).refused(MOVE, { input: here })).extensions.code).toBe('NOT_FOUND');
    expect((await as(app, official).refused(PREVIEW_MOVE, { input: away })).extensions.code).toBe(
      'NOT_FOUND',
    );
  });

  test('not by a worker or an inspector, nor by a secretary the own village (FORBIDDEN)', async () => {
    const { worker, inspector, secretary, village, township, grid, neighbourVillage } = await makeWorld(app);
    const input = { id: grid.id, version: 1, parentId: neighbourVillage.id };
    expect((await as(app, worker).refused(MOVE, { input })).extensions.code).toBe('FORBIDDEN');
    expect((await as(app, inspector).refused(MOVE, { input })).extensions.code).toBe('FORBIDDEN');
    const own = { id: village.id, version: 1, parentId: township.id };
    expect((await as(app, secretary).refused(MOVE, { input: own })).extensions.code).toBe('FORBIDDEN');
  });

  test('not into itself, not below what cannot hold it, not where it is, not over an unseen change', async () => {
    const { admin, village, grid, township, farGrid } = await makeWorld(app);
    const to = (parentId: string, version = 1) =>
      as(app, admin).refused(MOVE, { input: { id: village.id, version, parentId } });
    for (const parent of [grid, township, farGrid])
      expect((await to(parent.id)).extensions).toMatchObject({
        code: expect.stringMatching(/INVALID|FORBIDDEN/),
      });
    expect((await to(township.id, 7)).extensions.code).toBe('CONFLICT');
  });

  test('a name that is taken there is an error, and so is another that is; a free one is taken along', async () => {
    const { admin, grid, neighbourVillage, neighbourGrid, worker } = await makeWorld(app);
    const input = { id: grid.id, version: 1, parentId: neighbourVillage.id };
    const { extensions } = await as(app, admin).refused(MOVE, { input });
    expect(extensions).toMatchObject({
      code: 'CONFLICT',
      collisions: [{ id: grid.id, name: neighbourGrid.name }],
    });
    await doing(app, admin, MOVE, { ...input, name: '第三网格' });
    const { areas } = await as(app, worker).run<{ areas: { nodes: { name: string; lineage: object[] }[] } }>(
      '{ areas { nodes { name lineage { name } } } }',
    );
    expect(areas.nodes).toEqual([{ name: '第三网格', lineage: expect.arrayContaining([{ name: '乙村' }]) }]);
  });

  test('everything in it goes along, rights follow at once, and what is history stays', async () => {
    const scene = await visitedCounty(app);
    const {
      world,
      village,
      grid,
      otherTownship,
      admin,
      secretary,
      official,
      otherOfficial,
      responseId,
      home,
    } = scene;
    await personIn(app, world, home);
    await scene.visit(home, '2026-02-01');
    const before = await tablesAt(app, grid.areaPath);
    const seen = async (actor: typeof admin) =>
      (await as(app, actor).run<{ households: { totalCount: number } }>('{ households { totalCount } }'))
        .households.totalCount;
    expect([await seen(official), await seen(otherOfficial)]).toEqual([2, 1]);

    const done = await doing(app, admin, MOVE, { id: village.id, version: 1, parentId: otherTownship.id });
    expect(done).toMatchObject({
      kind: 'MOVE',
      status: 'DONE',
      from: [{ name: '东乡' }],
      into: [{ name: '西乡' }],
    });

    expect([await seen(official), await seen(otherOfficial), await seen(secretary)]).toEqual([0, 3, 2]);
    const path = await pathOf(app, grid);
    expect(path.startsWith(otherTownship.areaPath)).toBe(true);
    expect(await tablesAt(app, grid.areaPath)).toEqual({ audit_event: before['audit_event'] });
    expect(await tablesAt(app, path)).toEqual({ ...before, audit_event: undefined });
    expect(await figuresOf(app, otherOfficial, otherTownship.id, responseId)).toEqual({
      households: 3,
      visited: 1,
    });
    expect(await figuresOf(app, official, world.township.id, responseId)).toEqual({
      households: 0,
      visited: 0,
    });
    expect(await coverageFaults(app)).toEqual([]);
    const { recordVisit } = await as(app, world.worker).run<{ recordVisit: { area: object } }>(RECORD_VISIT, {
      input: {
        householdId: home,
        responseId,
        outcome: 'ABSENT',
        peopleMet: 0,
        visitedAt: '2026-03-01T00:30:00Z',
      },
    });
    expect(recordVisit.area).toEqual({ id: grid.id });
    const trail = await as(app, official).run<{ auditEvents: { nodes: { action: string; area: null }[] } }>(
      '{ auditEvents(filter: { action: { eq: "recordVisit" } }) { nodes { action area { id } } } }',
    );
    // The trail stays with whoever answered for it that day ...
    expect(trail.auditEvents.nodes).toEqual([{ action: 'recordVisit', area: null }]);
    const ofAdmin = await as(app, admin).run<{
      auditEvents: { nodes: { placeName: string; area: object }[] };
    }>('{ auditEvents(filter: { action: { eq: "createHousehold" } }) { nodes { placeName area { id } } } }');
    expect(ofAdmin.auditEvents.nodes).toContainEqual({
      placeName: expect.stringMatching(/东乡 甲村 第一网格$/),
      area: { id: grid.id }, // ... and is found by the path it had then
    });
  });

  test('what a closed response counted stays where it was reported from', async () => {
    const { world, village, otherTownship, admin, responseId, home, visit, grid } = await visitedCounty(app);
    await visit(home, '2026-02-01');
    await as(app, admin).run(
      'mutation ($input: CloseResponseInput!) { closeResponse(input: $input) { id } }',
      {
        input: { id: responseId, version: 1 },
      },
    );
    const before = await tablesAt(app, grid.areaPath);
    await doing(app, admin, MOVE, { id: village.id, version: 1, parentId: otherTownship.id });
    const { visit: visits, progress, tally, tally_day } = before;
    expect(await tablesAt(app, grid.areaPath)).toMatchObject({ visit: visits, progress, tally, tally_day });
    expect(await figuresOf(app, world.official, world.township.id, responseId)).toMatchObject({ visited: 1 });
    expect(await coverageFaults(app)).toEqual([]);
  });

  test('its history tells where it was; areasAsOf tells the tree of a day', async () => {
    const { admin, official, village, otherTownship, secretary } = await makeWorld(app);
    await doing(app, admin, MOVE, { id: village.id, version: 1, parentId: otherTownship.id });
    type History = { area: { history: { nodes: { cause: string; lineage: { name: string }[] }[] } } };
    const { area } = await as(app, secretary).run<History>(
      'query ($id: ID!) { area(id: $id) { history(orderBy: [{ field: AT }]) { nodes { cause lineage { name } } } } }',
      { id: village.id },
    );
    expect(area.history.nodes.map(({ cause, lineage }) => [cause, lineage.at(-1)!.name])).toEqual([
      ['CREATED', '东乡'],
      ['MOVED', '西乡'],
    ]);
    const asOf = async (date: string) =>
      (
        await as(app, official).run<{ areasAsOf: { nodes: { areaId: string }[] } }>(
          'query ($date: LocalDate!) { areasAsOf(date: $date, first: 100) { nodes { areaId } } }',
          { date },
        )
      ).areasAsOf.nodes.map(({ areaId }) => areaId);
    expect(await asOf('2026-02-01')).toContain(village.id);
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    expect(await asOf(today)).not.toContain(village.id);
    expect(await asOf('2025-12-31')).toEqual([]);
  });

  test('the preview says what goes, and whose view changes; it changes nothing', async () => {
    const world = await makeWorld(app);
    const { admin, village, otherTownship, grid } = world;
    await openResponse(app, world);
    await personIn(app, world, await householdIn(app, world, grid));
    const input = { id: village.id, version: 1, parentId: otherTownship.id };
    const { preview } = await as(app, admin).run<{ preview: { postEffects: object[] } }>(PREVIEW_MOVE, {
      input,
    });
    expect(preview).toMatchObject({
      areas: 3,
      households: 1,
      people: 1,
      posts: 3,
      inBackground: false,
      ends: [],
    });
    expect(preview.postEffects).toEqual([
      {
        accountName: 'TOWNSHIP_OFFICIAL',
        role: 'TOWNSHIP_OFFICIAL',
        gains: 0,
        loses: 1,
        area: { name: '东乡' },
        goesTo: null,
      },
      {
        accountName: 'TOWNSHIP_OFFICIAL',
        role: 'TOWNSHIP_OFFICIAL',
        gains: 1,
        loses: 0,
        area: { name: '西乡' },
        goesTo: null,
      },
    ]);
    expect(await pathOf(app, village)).toBe(village.areaPath);
    expect(await rows(app, 'select from area_change where county = $1', world.county.id)).toEqual([]);
  });

  test('taken back, it has its old place again', async () => {
    const { world, admin, official, village, grid, otherTownship, home } = await visitedCounty(app);
    const done = await doing(app, admin, MOVE, { id: village.id, version: 1, parentId: otherTownship.id });
    expect(done.viewerCan).toEqual(['undoAreaChange']);
    expect((await as(app, official).refused(UNDO, { input: { id: done.id } })).extensions.code).toBe(
      'NOT_FOUND',
    );
    await makeArea(app, admin, { parentId: village.id, kind: 'GRID', name: '新网格' });
    await doing(app, admin, UNDO, { id: done.id });
    expect(await pathOf(app, grid)).toBe(grid.areaPath);
    expect((await tablesAt(app, grid.areaPath))['household']).toBe(1);
    expect(await coverageFaults(app)).toEqual([]);
    const again = await as(app, admin).refused(UNDO, { input: { id: done.id } });
    expect(again.extensions.code).toBe('FORBIDDEN');
    expect(home && world.county.id).toBeTruthy();
  });
});
