import { describe, expect, test } from '@jest/globals';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { makeWorld, type Place } from '../world.js';

const app = useApp();

const CREATE = /* GraphQL */ `
  mutation ($input: CreateAreaInput!) {
    createArea(input: $input) {
      id
      name
      kind
      parent {
        name
      }
      lineage {
        name
      }
      viewerCan
    }
  }
`;

describe('createArea', () => {
  test('nobody creates an area without signing in (UNAUTHENTICATED)', async () => {
    const { village } = await makeWorld(app);
    const { extensions } = await as(app, null).refused(CREATE, {
      input: { parentId: village.id, kind: 'GRID', name: '新网格' },
    });
    expect(extensions.code).toBe('UNAUTHENTICATED');
  });

  test('a secretary cannot create a grid in the neighbour village (NOT_FOUND)', async () => {
    const { neighbourVillage, secretary } = await makeWorld(app);
    const { extensions } = await as(app, secretary).refused(CREATE, {
      input: { parentId: neighbourVillage.id, kind: 'GRID', name: '新网格' },
    });
    expect(extensions.code).toBe('NOT_FOUND');
  });

  test('a grid worker cannot create an area in the own grid (FORBIDDEN)', async () => {
    const { grid, worker } = await makeWorld(app);
    const { extensions } = await as(app, worker).refused(CREATE, {
      input: { parentId: grid.id, kind: 'GRID', name: '新网格' },
    });
    expect(extensions.code).toBe('FORBIDDEN');
  });

  test('a township cannot hang below a village (INVALID kind)', async () => {
    const { village, admin } = await makeWorld(app);
    const { extensions } = await as(app, admin).refused(CREATE, {
      input: { parentId: village.id, kind: 'TOWNSHIP', name: '新乡' },
    });
    expect(extensions).toMatchObject({ code: 'INVALID', fields: { kind: expect.any(String) } });
  });

  test('nothing hangs below a grid (FORBIDDEN, saying so), and it is not offered there', async () => {
    const { grid, village, secretary } = await makeWorld(app);
    const failure = await as(app, secretary).refused(CREATE, {
      input: { parentId: grid.id, kind: 'GRID', name: '小网格' },
    });
    expect(failure).toMatchObject({
      message: expect.stringMatching(/nothing hangs below a grid/),
      extensions: { code: 'FORBIDDEN' },
    });
    const offered = async ({ id }: Place) =>
      (
        await as(app, secretary).run<{ area: { viewerCan: string[] } }>(
          'query ($id: ID!) { area(id: $id) { viewerCan } }',
          { id },
        )
      ).area.viewerCan;
    expect(await offered(grid)).not.toContain('createArea');
    expect(await offered(village)).toContain('createArea');
  });

  test('a secretary creates a grid in the own village', async () => {
    const { village, secretary } = await makeWorld(app);
    const { createArea } = await as(app, secretary).run<{ createArea: Record<string, unknown> }>(CREATE, {
      input: { parentId: village.id, kind: 'GRID', name: ' 第三网格 ' },
    });
    expect(createArea).toMatchObject({ name: '第三网格', kind: 'GRID', parent: { name: '甲村' } });
    expect(createArea['viewerCan']).toEqual(expect.arrayContaining(['renameArea', 'closeArea']));
  });
});
