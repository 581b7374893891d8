import { describe, expect, test } from '@jest/globals';
import { useApp } from '../app.js';
import { as, codes } from '../client.js';
import { addHousehold, CREATE_HOUSEHOLD, householdInput, MOVE_HOUSEHOLD } from '../register.js';
import { makeWorld } from '../world.js';
import { inLine } from './lock-queue.js';

const app = useApp();
const CLOSE_AREA = 'mutation ($input: CloseAreaInput!) { closeArea(input: $input) { id status } }';

/** A grid that keeps nobody from closing it: no one has a post there. */
async function emptyGrid() {
  const { neighbourGrid: grid, neighbour: secretary, official, grid: elsewhere } = await makeWorld(app);
  return { grid, secretary, official, elsewhere };
}

describe('closing an area and the households in it', () => {
  test('a grid is not closed over its households (CONFLICT, saying how many)', async () => {
    const { grid, secretary } = await emptyGrid();
    await addHousehold(app, secretary, grid);
    const failure = await as(app, secretary).refused(CLOSE_AREA, { input: { id: grid.id, version: 1 } });
    expect(failure).toMatchObject({
      message: expect.stringMatching(/1 households/),
      extensions: { code: 'CONFLICT' },
    });
  });

  test('nothing is registered in a closed grid, nor moved there (FORBIDDEN, saying why)', async () => {
    const { grid, elsewhere, secretary, official } = await emptyGrid();
    const { id } = await addHousehold(app, official, elsewhere);
    await as(app, secretary).run(CLOSE_AREA, { input: { id: grid.id, version: 1 } });
    const created = await as(app, secretary).refused(CREATE_HOUSEHOLD, { input: householdInput(grid) });
    const moved = await as(app, official).refused(MOVE_HOUSEHOLD, {
      input: { id, version: 1, areaId: grid.id },
    });
    for (const failure of [created, moved])
      expect(failure).toMatchObject({
        message: expect.stringMatching(/in use/),
        extensions: { code: 'FORBIDDEN' },
      });
  });

  test('at the same moment: whoever comes first decides, a household first', async () => {
    const { grid, secretary, official } = await emptyGrid();
    const answers = await inLine(
      app,
      ['area', grid.id],
      [
        () => as(app, secretary).send(CREATE_HOUSEHOLD, { input: householdInput(grid) }),
        () => as(app, official).send(CLOSE_AREA, { input: { id: grid.id, version: 1 } }),
      ],
    );
    expect(codes(answers)).toEqual(['done', 'CONFLICT']);
  });

  test('at the same moment: whoever comes first decides, the closing first', async () => {
    const { grid, secretary, official } = await emptyGrid();
    const answers = await inLine(
      app,
      ['area', grid.id],
      [
        () => as(app, official).send(CLOSE_AREA, { input: { id: grid.id, version: 1 } }),
        () => as(app, secretary).send(CREATE_HOUSEHOLD, { input: householdInput(grid) }),
      ],
    );
    expect(codes(answers)).toEqual(['done', 'FORBIDDEN']);
  });

  test('a village that is being divided into grids takes no household meanwhile (FORBIDDEN)', async () => {
    const { otherTownship, admin } = await makeWorld(app);
    const CREATE_AREA = 'mutation ($input: CreateAreaInput!) { createArea(input: $input) { id } }';
    const { createArea: village } = await as(app, admin).run<{ createArea: { id: string } }>(CREATE_AREA, {
      input: { parentId: otherTownship.id, kind: 'VILLAGE', name: '丁村' },
    });
    const answers = await inLine(
      app,
      ['area', village.id],
      [
        () =>
          as(app, admin).send(CREATE_AREA, {
            input: { parentId: village.id, kind: 'GRID', name: '第一网格' },
          }),
        () => as(app, admin).send(CREATE_HOUSEHOLD, { input: householdInput(village) }),
      ],
    );
    expect(codes(answers)).toEqual(['done', 'FORBIDDEN']);
  });
});
