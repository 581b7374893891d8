import { describe, expect, test } from '@jest/globals';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { visitedCounty } from '../coverage/scene.js';
import { householdIn, openResponse } from '../register.js';
import { makeWorld } from '../world.js';
import { coverageFaults, doing, figuresOf, MERGE, PREVIEW_MERGE, rows, tablesAt, UNDO } from './changes.js';

const app = useApp();

describe('mergeAreas', () => {
  test('with the right on one of them only it is refused; one’s own village is not one’s to merge', async () => {
    const { official, secretary, village, farVillage, neighbourVillage } = await makeWorld(app);
    const refused = async (actor: typeof official, areaIds: string[], targetId: string) =>
      (await as(app, actor).refused(MERGE, { input: { areaIds, targetId } })).extensions.code;
    expect(await refused(official, [farVillage.id], village.id)).toBe('INVALID');
    expect(await refused(official, [village.id], farVillage.id)).toBe('INVALID');
    expect(await refused(secretary, [neighbourVillage.id], village.id)).toBe('INVALID');
    expect((await rows(app, 'select status from area where id = $1', farVillage.id))[0]).toEqual({
      status: 'ACTIVE',
    });
  });

  test('not of two kinds, not with itself, not into both, not into nothing (INVALID)', async () => {
    const { admin, village, grid, otherGrid, county } = await makeWorld(app);
    const newArea = { parentId: county.id, name: '合并' };
    for (const input of [
      { areaIds: [grid.id], targetId: village.id },
      { areaIds: [grid.id], targetId: grid.id },
      { areaIds: [grid.id, otherGrid.id] },
      { areaIds: [grid.id, otherGrid.id], targetId: village.id, newArea },
      { areaIds: [grid.id], newArea },
      { areaIds: [grid.id, otherGrid.id], newArea },
    ])
      expect((await as(app, admin).refused(MERGE, { input })).extensions.code).toBe('INVALID');
  });

  test('children of one name are an error; with new names all come along', async () => {
    const { admin, village, neighbourVillage, neighbourGrid, neighbour } = await makeWorld(app);
    const input = { areaIds: [neighbourVillage.id], targetId: village.id };
    const { extensions } = await as(app, admin).refused(MERGE, { input });
    expect(extensions).toMatchObject({
      code: 'CONFLICT',
      collisions: [{ id: neighbourGrid.id, name: '第一网格' }],
    });
    await doing(app, admin, MERGE, { ...input, renames: [{ areaId: neighbourGrid.id, name: '乙村网格' }] });
    // The secretary of what is gone holds the post at what it has become.
    const { areas } = await as(app, neighbour).run<{ areas: { nodes: { name: string }[] } }>(
      '{ areas(orderBy: [{ field: NAME }]) { nodes { name } } }',
    );
    expect(areas.nodes.map(({ name }) => name).sort()).toEqual(
      ['乙村网格', '甲村', '第一网格', '第二网格'].sort(),
    );
  });

  test('coverage is summed, every audit row stays, rights follow, the history tells of it', async () => {
    const { admin, official, grid, otherGrid, otherWorker, worker, responseId, home, otherHome, visit } =
      await visitedCounty(app);
    await visit(home, '2026-02-01', 1, worker);
    await visit(otherHome, '2026-02-02', 2, otherWorker);
    const audit = (await rows(app, 'select from audit_event where area_path = $1', otherGrid.areaPath))
      .length;
    const input = { areaIds: [otherGrid.id], targetId: grid.id };
    const { preview } = await as(app, official).run<{ preview: object }>(PREVIEW_MERGE, { input });
    expect(preview).toMatchObject({
      ...{ households: 1, posts: 1, accounts: 1, ends: [{ name: '第二网格' }] },
      postEffects: [
        { role: 'GRID_WORKER', area: { name: '第一网格' }, gains: 1, loses: 0, goesTo: null },
        { role: 'GRID_WORKER', area: { name: '第二网格' }, gains: 1, loses: 0, goesTo: { name: '第一网格' } },
      ],
    });
    await doing(app, official, MERGE, input);
    expect(await figuresOf(app, admin, grid.id, responseId)).toEqual({ households: 2, visited: 2 });
    expect(await figuresOf(app, otherWorker, grid.id, responseId)).toEqual({ households: 2, visited: 2 });
    expect(await coverageFaults(app)).toEqual([]);
    const [days] = await rows<{ visited: number }>(
      app,
      'select sum(visited)::int as visited from tally_day where area_id = $1',
      grid.id,
    );
    expect(days).toEqual({ visited: 2 });
    const left = await tablesAt(app, otherGrid.areaPath);
    expect(left).toMatchObject({ audit_event: audit + 1 }); // that of its own end
    expect(left['household'] ?? left['visit'] ?? left['post'] ?? left['account']).toBeUndefined();
    const { area } = await as(app, admin).run<{ area: { history: { nodes: object[] } } }>(
      'query ($id: ID!) { area(id: $id) { history(orderBy: [{ field: AT }]) { nodes { cause others { name } } } } }',
      { id: grid.id },
    );
    expect(area.history.nodes.at(-1)).toEqual({ cause: 'MERGED', others: [{ name: '第二网格' }] });
  });

  test('into a new area, which may have the name and the code of one of them; taken back, all is as before', async () => {
    const { admin, official, village, township, grid, otherGrid, home, otherHome, worker } =
      await visitedCounty(app);
    const { into, id } = await doing(app, official, MERGE, {
      areaIds: [grid.id, otherGrid.id],
      newArea: { parentId: village.id, name: grid.name },
    });
    const made = into[0]!.id;
    expect(await rows(app, 'select id from household where area_id = $1', made)).toHaveLength(2);
    const late = await as(app, worker).run<{ done: { id: string } }>(
      'mutation ($input: CreateHouseholdInput!) { done: createHousehold(input: $input) { id } }',
      { input: { areaId: made, address: '三组1号', declaredSize: 1 } },
    );
    const { extensions } = await as(app, official).refused(UNDO, { input: { id } });
    expect(extensions).toMatchObject({ code: 'CONFLICT', added: { households: 1 } });
    const [{ version }] = (await rows(app, 'select version from household where id = $1', late.done.id)) as [
      { version: number },
    ];
    const elsewhere = await rows<{ id: string }>(
      app,
      `select id from area where parent_id <> $1 and kind = 'GRID' and area_path >= $2 and area_path < $3`,
      village.id,
      township.areaPath,
      township.areaPath.slice(0, -1) + '0',
    );
    await as(app, admin).run(
      'mutation ($input: MoveHouseholdInput!) { moveHousehold(input: $input) { id } }',
      {
        input: { id: late.done.id, version, areaId: elsewhere[0]!.id },
      },
    );
    await doing(app, official, UNDO, { id });
    const where = async (household: string) =>
      (await rows<{ id: string }>(app, 'select area_id as id from household where id = $1', household))[0]!
        .id;
    expect([await where(home), await where(otherHome)]).toEqual([grid.id, otherGrid.id]);
    expect(await rows(app, 'select status from area where id = $1', made)).toEqual([{ status: 'CLOSED' }]);
    expect(await coverageFaults(app)).toEqual([]);
  });

  test('not over an open response of one of them (CONFLICT)', async () => {
    const world = await makeWorld(app);
    await openResponse(app, world, world.otherTownship);
    const input = { areaIds: [world.otherTownship.id], targetId: world.township.id };
    const { extensions, message } = await as(app, world.admin).refused(MERGE, { input });
    expect(extensions.code).toBe('CONFLICT');
    expect(message).toMatch(/1 open responses/);
  });

  test('two merge the same area at once: one of them does, the other is refused, nothing is lost', async () => {
    const scene = await visitedCounty(app);
    const { admin, official, grid, otherGrid, neighbourGrid } = scene;
    const extra = await householdIn(app, scene.world, otherGrid);
    const answers = await Promise.all([
      as(app, admin).send(MERGE, { input: { areaIds: [otherGrid.id], targetId: grid.id } }),
      as(app, official).send(MERGE, { input: { areaIds: [otherGrid.id], targetId: neighbourGrid.id } }),
    ]);
    expect(answers.filter(({ errors }) => errors)).toHaveLength(1);
    const where = await rows<{ id: string }>(
      app,
      'select distinct area_id as id from household where id = any($1::uuid[])',
      [scene.otherHome, extra],
    );
    expect(where).toHaveLength(1);
    expect([grid.id, neighbourGrid.id]).toContain(where[0]!.id);
    expect(await coverageFaults(app)).toEqual([]);
  });
});
