import { describe, expect, it } from 'vitest';
import { dashboardPage } from './dashboardPage';
import { orderChildren } from './orderChildren';
import { percent } from './percent';
import { namesBetween, placeBelow } from './placeBelow';

describe('percent', () => {
  it('never reads as everything while one is missed', () => expect(percent(59_999, 60_000)).toBe('99.9%'));
  it('is whole when nobody is', () => expect(percent(3, 3)).toBe('100%'));
  it('is nothing of nothing', () => expect(percent(0, 0)).toBeNull());
});

describe('the order of the areas below', () => {
  const child = (name: string, visited: number, households: number) => ({ name, visited, households });
  const children = [child('a', 5, 10), child('empty', 0, 0), child('b', 50, 100), child('c', 9, 10)];
  const names = (order: 'worst' | 'tree') => orderChildren(children, order).map(({ name }) => name);

  it('is the tree’s by itself', () => expect(names('tree')).toEqual(['a', 'empty', 'b', 'c']));
  it('puts the smallest share first, then the most households left, and where nobody lives last', () =>
    expect(names('worst')).toEqual(['b', 'a', 'c', 'empty']));
});

describe('where something lies', () => {
  const lineage = ['county', 'town', 'village'].map((id) => ({ id, name: `${id} name` }));
  const grid = { id: 'grid', name: 'grid name', lineage };

  it('is said from the dashboard’s area down', () => {
    expect(placeBelow(grid, 'town')).toEqual(['village name', 'grid name']);
    expect(namesBetween(grid, 'town')).toEqual(['village name']);
  });
  it('needs no words in the very area', () => expect(placeBelow(grid, 'grid')).toEqual([]));
});

describe('the dashboard’s address', () => {
  it('names what it shows, and nothing else', () => {
    expect(dashboardPage({})).toBe('/');
    expect(dashboardPage({ area: 'a', response: undefined, missed: 'HOUSEHOLD' })).toBe(
      '/?area=a&missed=HOUSEHOLD',
    );
  });
});
