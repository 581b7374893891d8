import { describe, expect, it } from 'vitest';
import { askable, wholeRange } from './dayRange';

describe('the days that are compared', () => {
  it('are those of the response up to today', () => {
    expect(wholeRange({ startsOn: '2026-02-01', endsOn: null }, '2026-02-11')).toEqual({
      ...{ from: '2026-02-01', to: '2026-02-11' },
    });
    expect(wholeRange({ startsOn: '2026-02-01', endsOn: '2026-02-05' }, '2026-02-11').to).toBe('2026-02-05');
  });
  it('of a long one are the last month', () =>
    expect(wholeRange({ startsOn: '2026-01-01' }, '2026-06-30')).toEqual({
      from: '2026-06-01',
      to: '2026-06-30',
    }));
  it('of one that has not begun are its first day', () =>
    expect(wholeRange({ startsOn: '2026-03-01' }, '2026-02-01')).toEqual({
      from: '2026-03-01',
      to: '2026-03-01',
    }));
  it('are put in order, and cut to what the API answers', () => {
    expect(askable({ from: '2026-02-05', to: '2026-02-01' })).toEqual({
      from: '2026-02-01',
      to: '2026-02-05',
    });
    expect(askable({ from: '2026-01-01', to: '2026-12-31' })).toEqual({
      from: '2026-10-01',
      to: '2026-12-31',
    });
  });
});
