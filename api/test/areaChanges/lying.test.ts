import { expect, test } from '@jest/globals';
import { lyingInAreas } from '../../src/areas/lying.js';
import { useApp } from '../app.js';

const app = useApp();

test('every table with a path says what becomes of its rows when areas change: see areas/lying.ts', () => {
  const scoped = app.kernel.tables.all
    .filter(({ properties }) => 'areaPath' in properties)
    .map(({ className }) => className);
  expect(scoped.length).toBeGreaterThan(15);
  expect(scoped.filter((name) => name !== 'ScopedEntity' && !lyingInAreas.has(name))).toEqual([]);
});

test('what goes with a household has a household and an area; what moves has a path', () => {
  for (const [name, { passes, moves }] of lyingInAreas) {
    const { properties } = app.kernel.tables.of(name);
    if (passes === 'withHousehold')
      expect(Object.keys(properties)).toEqual(expect.arrayContaining(['household', 'area']));
    if (passes === 'chosen' && name !== 'Area') expect(Object.keys(properties)).toContain('area');
    if (moves !== 'none') expect(Object.keys(properties)).toContain('areaPath');
  }
});

test('what is chosen is what a split and a merge name: one more would be left behind', () => {
  const chosen = [...lyingInAreas].flatMap(([name, { passes }]) => (passes === 'chosen' ? [name] : []));
  expect(chosen.sort()).toEqual(['Account', 'Area', 'Household', 'Post']);
});
