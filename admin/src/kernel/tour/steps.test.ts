import { describe, expect, it } from 'vitest';
import { RoleName } from '../gql/graphql';
import { tourOf, tours } from './steps';

describe.each(Object.values(RoleName))('the tour of a %s', (role) => {
  it('has four to six steps, the same in both languages', () => {
    const { 'zh-CN': zh, en } = tours[role];
    expect(zh.length).toBeGreaterThanOrEqual(4);
    expect(zh.length).toBeLessThanOrEqual(6);
    expect(en.map(({ at }) => at)).toEqual(zh.map(({ at }) => at));
    for (const { title, text } of en) expect(title + text).not.toMatch(/[\u4e00-\u9fff]/);
    for (const { title, text } of zh) expect(title + text).toMatch(/[\u4e00-\u9fff]/);
  });
});

it('is that of the highest post, and none without a post', () => {
  expect(tourOf(['GRID_WORKER', 'VILLAGE_SECRETARY'], 'en')).toBe(tours.VILLAGE_SECRETARY.en);
  expect(tourOf([], 'en')).toEqual([]);
});
