import { describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { everything, within } from '../../src/kernel/db/database.js';
import { sql } from '../../src/kernel/db/sql.js';
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

  test('the same again finds its own name taken, and is answered as before; nothing of it is kept', async () => {
    const { village, admin } = await makeWorld(app);
    const input = { id: v7(), parentId: village.id, kind: 'GRID', name: '第九网格' };
    const first = await as(app, admin).run(CREATE, { input });
    const made = await labelsMade(village.id);
    expect(await as(app, admin).run(CREATE, { input })).toEqual(first);
    const both = [as(app, admin).run(CREATE, { input }), as(app, admin).run(CREATE, { input })];
    expect(await Promise.all(both)).toEqual([first, first]);
    expect(await labelsMade(village.id)).toBe(made);
  });

  test('an id that somebody else has used is a CONFLICT, whatever it was used for, and takes no label', async () => {
    const { village, admin, secretary } = await makeWorld(app);
    const input = { id: v7(), parentId: village.id, kind: 'GRID', name: '第十网格' };
    await as(app, admin).run(CREATE, { input });
    const made = await labelsMade(village.id);
    for (const name of ['第十网格', '第十一网格']) {
      const { extensions } = await as(app, secretary).refused(CREATE, { input: { ...input, name } });
      expect(extensions.code).toBe('CONFLICT');
    }
    expect(await labelsMade(village.id)).toBe(made);
  });
});

/** How many labels an area has given out to those below it. */
const labelsMade = (id: string) =>
  within(app.kernel.db, everything('labels of a test'), async (db) => {
    const { rows } = await sql<{
      made: number;
    }>`select children_made as made from area where id = ${id}`.execute(db);
    return rows[0]!.made;
  });
