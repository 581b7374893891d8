import { describe, expect, it } from 'vitest';
import type { AreaKind } from '../kernel/gql/graphql';
import { levelOf, sharePercent } from './scale';
import { changesBetween } from './useChanges';
import { shortName, warTree, worstFirst, worstOf, type CoverageRow } from './warTree';

const row = (id: string, parentId: string | null, households: number, visited: number): CoverageRow => ({
  area: { id, name: id, kind: 'GRID' as AreaKind },
  ...{ parentId, households, visited, peopleDeclared: households * 3, peopleRegistered: households * 3 - 1 },
  grids: { total: 1, active: 0 },
});
const rows = [
  row('county', null, 30, 15),
  row('east', 'county', 10, 9),
  row('east village', 'east', 10, 9),
  row('west', 'county', 20, 6),
  row('west village', 'west', 20, 6),
  row('empty', 'county', 0, 0),
];

describe('the tree of the war map', () => {
  it('is put together from rows in the order of the tree', () => {
    const root = warTree(rows, 'households')!;
    expect(root.children.map(({ id, missed, share }) => [id, missed, share])).toEqual([
      ['east', 1, 0.1],
      ['west', 14, 0.7],
      ['empty', 0, null],
    ]);
    expect(warTree(rows, 'people')?.missed).toBe(1);
    expect(warTree([], 'people')).toBeNull();
  });

  it('puts the worst first, and where nothing is to do last', () => {
    const root = warTree(rows, 'households')!;
    expect(worstFirst(root.children).map(({ id }) => id)).toEqual(['west', 'east', 'empty']);
    expect(worstOf(root, 1)).toMatchObject([{ node: { id: 'west village' }, place: 'west' }]);
  });

  it('leaves out on a tile what everybody knows of a village', () => {
    const names = ['钱淮村村委会', '李山社区居委会', '中心街居民委员会', '第一网格', '村委会'];
    expect(names.map(shortName)).toEqual(['钱淮村', '李山社区', '中心街', '第一网格', '村委会']);
  });
});

describe('the scale', () => {
  it('tells nothing missed and nothing begun from all between', () => {
    const level = (share: number | null) => levelOf({ share });
    expect([0, 0.001, 0.1, 0.11, 0.3, 0.6, 0.61, 0.999, 1, null].map(level)).toEqual([
      ...['done', 'few', 'few', 'some', 'some', 'many', 'most', 'most', 'untouched', 'nobody'],
    ]);
  });

  it('never says 0 % while something is missed, nor 100 % while something is done', () => {
    expect([0.0001, 0.5, 0.99999, 1].map(sharePercent)).toEqual(['0.1%', '50%', '99.9%', '100%']);
  });
});

describe('what has just moved', () => {
  it('is the smallest areas whose figures differ', () => {
    const after = rows.map((each) =>
      ['west village', 'west', 'county'].includes(each.area.id)
        ? { ...each, visited: each.visited + 2 }
        : each,
    );
    expect(changesBetween(rows, after)).toEqual([
      { id: 'west village', name: 'west west village', visited: 2 },
    ]);
    expect(changesBetween(rows, rows)).toEqual([]);
  });
});
