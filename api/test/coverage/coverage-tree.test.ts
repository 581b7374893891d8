import { describe, expect, test } from '@jest/globals';
import { useApp } from '../app.js';
import { as } from '../client.js';
import { openResponse } from '../register.js';
import type { Actor, Place } from '../world.js';
import { visitedCounty } from './scene.js';

const app = useApp();

const TREE = `query ($areaId: ID!, $responseId: ID!, $depth: Int) {
  coverageTree(areaId: $areaId, responseId: $responseId, depth: $depth) {
    area { id name kind } parentId households visited met peopleDeclared peopleRegistered peopleMet lastActivityAt grids { total active } } }`;
interface Node {
  area: { id: string; name: string; kind: string };
  parentId: string | null;
  households: number;
  visited: number;
  grids: { total: number; active: number };
}

const treeAs = (actor: Actor, area: Place, responseId: string, depth = 3) =>
  as(app, actor)
    .run<{ coverageTree: Node[] | null }>(TREE, { areaId: area.id, responseId, depth })
    .then((data) => data.coverageTree);

describe('coverageTree', () => {
  test("a secretary cannot see the neighbour village's, the township's or the county's (null)", async () => {
    const { secretary, neighbourVillage, township, county, responseId } = await visitedCounty(app);
    for (const area of [neighbourVillage, township, county])
      expect(await treeAs(secretary, area, responseId)).toBeNull();
  });

  test('a secretary sees the own village and its grids, and nothing else of the county', async () => {
    const { secretary, village, grid, otherGrid, responseId } = await visitedCounty(app);
    const tree = await treeAs(secretary, village, responseId, 4);
    expect(tree?.map(({ area }) => area.id)).toEqual([village.id, grid.id, otherGrid.id]);
    expect(tree?.[0]).toMatchObject({ parentId: null, households: 2 });
  });

  test('a response of another county is none (null)', async () => {
    const { admin, county } = await visitedCounty(app);
    const { responseId } = await visitedCounty(app);
    expect(await treeAs(admin, county, responseId)).toBeNull();
  });

  test('somebody without a post, and more levels than a county has, are refused', async () => {
    const { nobody, admin, county, responseId } = await visitedCounty(app);
    expect(await treeAs(nobody, county, responseId)).toBeNull();
    const { extensions } = await as(app, admin).refused(TREE, { areaId: county.id, responseId, depth: 5 });
    expect(extensions).toMatchObject({ code: 'INVALID', fields: { depth: 'must be 0 to 4' } });
  });

  test('each level holds the sums of what is below it, in the order of the tree', async () => {
    const { admin, county, responseId, home, farHome, visit } = await visitedCounty(app);
    await visit(home, '2026-02-01', 2);
    await visit(farHome, '2026-02-02', 0);
    const tree = await treeAs(admin, county, responseId);
    expect(
      tree?.map(({ area, households, visited, grids }) => [area.name, households, visited, grids]),
    ).toEqual([
      [county.name, 3, 2, { total: 4, active: 2 }],
      ['东乡', 2, 1, { total: 3, active: 1 }],
      ['甲村', 2, 1, { total: 2, active: 1 }],
      ['第一网格', 1, 1, { total: 1, active: 1 }],
      ['第二网格', 1, 0, { total: 1, active: 0 }],
      ['乙村', 0, 0, { total: 1, active: 0 }],
      ['第一网格', 0, 0, { total: 1, active: 0 }],
      ['西乡', 1, 1, { total: 1, active: 1 }],
      ['丙村', 1, 1, { total: 1, active: 1 }],
      ['第一网格', 1, 1, { total: 1, active: 1 }],
    ]);
    for (const { parentId } of tree!.slice(1)) expect(tree!.map(({ area }) => area.id)).toContain(parentId);
  });

  test('goes no deeper than asked, and counts what lies deeper all the same', async () => {
    const { admin, county, responseId } = await visitedCounty(app);
    const tree = await treeAs(admin, county, responseId, 1);
    expect(tree?.map(({ area, households }) => [area.name, households])).toEqual([
      [county.name, 3],
      ['东乡', 2],
      ['西乡', 1],
    ]);
    expect(await treeAs(admin, county, responseId, 0)).toHaveLength(1);
  });

  test('says of each area what coverage says of it', async () => {
    const { admin, township, responseId, home, otherHome, visit } = await visitedCounty(app);
    await visit(home, '2026-02-01', 2);
    await visit(otherHome, '2026-02-03', 0);
    const { coverage } = await as(app, admin).run<{ coverage: object }>(
      `query ($areaId: ID!, $responseId: ID!) { coverage(areaId: $areaId, responseId: $responseId) {
        households visited met peopleDeclared peopleRegistered peopleMet lastActivityAt grids { total active } } }`,
      { areaId: township.id, responseId },
    );
    expect((await treeAs(admin, township, responseId))?.[0]).toMatchObject(coverage);
  });

  test('another response over the same doors has figures of its own', async () => {
    const { world, admin, county, responseId, home, visit } = await visitedCounty(app);
    await visit(home, '2026-02-01');
    const other = await openResponse(app, world);
    const roots = [await treeAs(admin, county, responseId, 0), await treeAs(admin, county, other, 0)];
    expect(roots.map((tree) => [tree?.[0]?.households, tree?.[0]?.visited])).toEqual([
      [3, 1],
      [3, 0],
    ]);
  });

  test('of a response in one township: its own part, and the county above it', async () => {
    const { world, admin, county, township, otherTownship } = await visitedCounty(app);
    const responseId = await openResponse(app, world, township);
    const names = (await treeAs(admin, county, responseId, 2))?.map(({ area }) => area.name);
    expect(names).toEqual([county.name, '东乡', '甲村', '乙村']);
    const beside = await treeAs(admin, otherTownship, responseId, 2);
    expect(beside).toMatchObject([{ area: { id: otherTownship.id }, households: 0 }]);
  });
});
