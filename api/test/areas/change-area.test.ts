import { describe, expect, test } from '@jest/globals';
import { END_POST, grant } from '../accounts/people.js';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { addHousehold, householdIn } from '../register.js';
import { addResponse, CLOSE_RESPONSE } from '../responses/response.js';
import { makeWorld, type Place } from '../world.js';

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

  test('is offered while nothing current lies in the area: an ended post and a closed response are none', async () => {
    const { admin, official, county, township, worker } = await makeWorld(app);
    const made = async (parentId: string, kind: string, name: string) =>
      (
        await as(app, admin).run<{ createArea: Pick<Place, 'id'> }>(CREATE, {
          input: { parentId, kind, name },
        })
      ).createArea;
    const can = async ({ id }: Pick<Place, 'id'>) =>
      (
        await as(app, admin).run<{ area: { viewerCan: string[] } }>(
          'query ($id: ID!) { area(id: $id) { viewerCan } }',
          { id },
        )
      ).area.viewerCan;
    const fresh = async (name: string, { id }: Pick<Place, 'id'> = township, kind = 'VILLAGE') => {
      const area = await made(id, kind, name);
      expect(await can(area)).toContain('closeArea');
      return area;
    };
    const held = async (village: Pick<Place, 'id'>) => expect(await can(village)).not.toContain('closeArea');

    const divided = await fresh('丁村');
    const grid = await made(divided.id, 'GRID', '第一网格');
    await held(divided);
    expect(await can(divided)).not.toContain('createHousehold');
    await as(app, admin).run(CLOSE, { input: { id: grid.id, version: 1 } });
    expect(await can(divided)).toEqual(expect.arrayContaining(['closeArea', 'createHousehold']));

    const lived = await fresh('戊村');
    await addHousehold(app, official, lived);
    await held(lived);

    const served = await fresh('己村');
    const { accountId } = worker;
    const post = await grant(app, admin, { accountId, role: 'VILLAGE_SECRETARY', areaId: served.id });
    await held(served);
    await as(app, admin).run(END_POST, { input: { id: post.id, version: post.version } });
    expect(await can(served)).toContain('closeArea');

    const busy = await fresh('南乡', county, 'TOWNSHIP');
    const { id, version } = await addResponse(app, admin, busy);
    await held(busy);
    await as(app, admin).run(CLOSE_RESPONSE, { input: { id, version } });
    expect(await can(busy)).toContain('closeArea');
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
