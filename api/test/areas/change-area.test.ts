import { describe, expect, test } from '@jest/globals';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { householdIn } from '../register.js';
import { makeWorld } from '../world.js';

const app = useApp();

const RENAME = 'mutation ($input: RenameAreaInput!) { renameArea(input: $input) { name version } }';
const CLOSE = 'mutation ($input: CloseAreaInput!) { closeArea(input: $input) { status validTo viewerCan } }';
const CREATE = 'mutation ($input: CreateAreaInput!) { createArea(input: $input) { id version } }';

describe('renameArea', () => {
  test('a secretary cannot rename the own village, only what lies below (FORBIDDEN)', async () => {
    const { secretary, village } = await makeWorld(app);
    const { extensions } = await as(app, secretary).refused(RENAME, {
      input: { id: village.id, version: 1, name: '新甲村' },
    });
    expect(extensions.code).toBe('FORBIDDEN');
  });

  test("the neighbour's grid does not exist (NOT_FOUND)", async () => {
    const { secretary, neighbourGrid } = await makeWorld(app);
    const { extensions } = await as(app, secretary).refused(RENAME, {
      input: { id: neighbourGrid.id, version: 1, name: '我的' },
    });
    expect(extensions.code).toBe('NOT_FOUND');
  });

  test('not over a change that was not seen (CONFLICT)', async () => {
    const { secretary, grid } = await makeWorld(app);
    await as(app, secretary).run(RENAME, { input: { id: grid.id, version: 1, name: '东头网格' } });
    const { extensions } = await as(app, secretary).refused(RENAME, {
      input: { id: grid.id, version: 1, name: '西头网格' },
    });
    expect(extensions).toEqual({ code: 'CONFLICT', current: 2 });
  });

  test('not to the name of a sibling (CONFLICT), nor to none at all (INVALID)', async () => {
    const { secretary, grid, otherGrid } = await makeWorld(app);
    const attempt = (name: string) =>
      as(app, secretary).refused(RENAME, { input: { id: grid.id, version: 1, name } });
    expect((await attempt(otherGrid.name)).extensions.code).toBe('CONFLICT');
    expect((await attempt('  ')).extensions).toMatchObject({
      code: 'INVALID',
      fields: { name: expect.any(String) },
    });
  });

  test('a new child does not make an editor of the parent start again', async () => {
    const { official, village } = await makeWorld(app);
    await as(app, official).run(CREATE, { input: { parentId: village.id, kind: 'GRID', name: '新网格' } });
    const { renameArea } = await as(app, official).run<{ renameArea: object }>(RENAME, {
      input: { id: village.id, version: 1, name: '新甲村' },
    });
    expect(renameArea).toEqual({ name: '新甲村', version: 2 });
  });

  test('everything below carries the new name above it; the trail keeps the old', async () => {
    const { admin, township, grid, secretary, village } = await makeWorld(app);
    await as(app, secretary).run(CREATE, { input: { parentId: village.id, kind: 'GRID', name: '更名之前' } });
    await as(app, admin).run(RENAME, { input: { id: township.id, version: 1, name: '新东镇' } });
    const { area } = await as(app, secretary).run<{ area: { lineage: { name: string }[] } }>(
      'query ($id: ID!) { area(id: $id) { lineage { name } } }',
      { id: grid.id },
    );
    expect(area.lineage.map(({ name }) => name)).toEqual([expect.stringMatching('测试县'), '新东镇', '甲村']);
    const { auditEvents } = await as(app, secretary).run<{ auditEvents: { nodes: { placeName: string }[] } }>(
      '{ auditEvents(filter: { action: { eq: "createArea" } }) { nodes { placeName } } }',
    );
    expect(auditEvents.nodes[0]?.placeName).toMatch(/东乡 甲村 更名之前$/);
  });
});

describe('closeArea', () => {
  test('not while anything current lives under it, saying what (CONFLICT)', async () => {
    const world = await makeWorld(app);
    await householdIn(app, world, world.grid);
    const { extensions, message } = await as(app, world.admin).refused(CLOSE, {
      input: { id: world.village.id, version: 1 },
    });
    expect(extensions).toMatchObject({ code: 'CONFLICT', holds: { area: 2, household: 1, post: 3 } });
    expect(message).toMatch(/2 areas below it.*1 households/);
  });

  test('a closed area takes nothing more: no area, no household (FORBIDDEN)', async () => {
    const { admin, village } = await makeWorld(app);
    const { createArea } = await as(app, admin).run<{ createArea: { id: string } }>(CREATE, {
      input: { parentId: village.id, kind: 'GRID', name: '临时网格' },
    });
    const { closeArea } = await as(app, admin).run<{ closeArea: object }>(CLOSE, {
      input: { id: createArea.id, version: 1 },
    });
    expect(closeArea).toMatchObject({
      status: 'CLOSED',
      viewerCan: expect.not.arrayContaining(['closeArea', 'createHousehold']),
    });
    const again = await as(app, admin).refused(CLOSE, { input: { id: createArea.id, version: 2 } });
    expect(again.extensions.code).toBe('FORBIDDEN');
    const household = await as(app, admin).refused(
      'mutation ($input: CreateHouseholdInput!) { createHousehold(input: $input) { id } }',
      { input: { areaId: createArea.id, address: '一组', declaredSize: 1 } },
    );
    expect(household.extensions.code).toBe('FORBIDDEN');
  });

  test('the official code of a closed area can be given again', async () => {
    const { admin, township } = await makeWorld(app);
    const code = `${township.officialCode}099`;
    const input = { parentId: township.id, kind: 'VILLAGE', name: '丁村', officialCode: code };
    const { createArea } = await as(app, admin).run<{ createArea: { id: string } }>(CREATE, { input });
    const taken = await as(app, admin).refused(CREATE, { input: { ...input, name: '戊村' } });
    expect(taken.extensions.code).toBe('CONFLICT');
    await as(app, admin).run(CLOSE, { input: { id: createArea.id, version: 1 } });
    await as(app, admin).run(CREATE, { input: { ...input, name: '戊村' } });
  });

  test('closing a village and creating a grid in it at once: one of them is refused', async () => {
    const { admin, township } = await makeWorld(app);
    const { createArea: village } = await as(app, admin).run<{ createArea: { id: string } }>(CREATE, {
      input: { parentId: township.id, kind: 'VILLAGE', name: '丁村' },
    });
    const answers = await Promise.all([
      as(app, admin).send(CLOSE, { input: { id: village.id, version: 1 } }),
      as(app, admin).send(CREATE, { input: { parentId: village.id, kind: 'GRID', name: '抢建网格' } }),
    ]);
    expect(answers.filter(({ errors }) => errors)).toHaveLength(1);
  });
});
