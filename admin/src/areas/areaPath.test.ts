import { expect, it } from 'vitest';
import { areaPath, pathBelow } from './areaPath';

const named = (id: string) => ({ id, name: id });
const [county, township, village] = ['易门县', '龙泉街道', '中心社区'].map(named) as [Named, Named, Named];
type Named = ReturnType<typeof named>;
const grid = { ...named('第一网格'), lineage: [county, township, village] };

it('is said below the county', () => expect(areaPath(grid)).toBe('龙泉街道 中心社区 第一网格'));

it('in a list is said below the one area that is one’s own', () => {
  expect(pathBelow(grid, [village.id])).toBe('第一网格');
  expect(pathBelow(grid, [township.id])).toBe('中心社区 第一网格');
  expect(pathBelow(grid, [county.id])).toBe('龙泉街道 中心社区 第一网格');
  expect(pathBelow(grid, [grid.id])).toBe('第一网格');
});

it('is said whole to whoever has several, or what lies elsewhere', () => {
  expect(pathBelow(grid, [village.id, 'other'])).toBe('龙泉街道 中心社区 第一网格');
  expect(pathBelow(grid, ['other'])).toBe('龙泉街道 中心社区 第一网格');
  expect(pathBelow(grid, [])).toBe('龙泉街道 中心社区 第一网格');
});
