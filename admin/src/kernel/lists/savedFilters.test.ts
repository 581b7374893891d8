import { describe, expect, it } from 'vitest';
import { addressOf, faultOf, isSameQuery, type Query } from './savedFilters';

const query: Query = {
  filter: { areaId: 'a1', tags: ['RENTED'] },
  sort: { field: 'path', order: 'ASC' },
  shown: { tags: true },
};

describe('a saved filter', () => {
  it('is refused without a name, with a long one, and with one that is taken', () => {
    const saved = [{ ...query, name: '出租房' }];
    expect(faultOf('  ', saved)).toBe('nameNeeded');
    expect(faultOf('字'.repeat(31), saved)).toBe('nameTooLong');
    expect(faultOf(' 出租房 ', saved)).toBe('nameTaken');
    expect(faultOf('空置房', saved)).toBeUndefined();
  });

  it('is the same whatever the order of its fields and the inputs that are shown', () => {
    expect(isSameQuery(query, { ...query, filter: { tags: ['RENTED'], areaId: 'a1' }, shown: {} })).toBe(
      true,
    );
    expect(isSameQuery(query, { ...query, filter: { tags: ['RENTED'] } })).toBe(false);
    expect(isSameQuery(query, { ...query, sort: { field: 'path', order: 'DESC' } })).toBe(false);
  });

  it('is an address that somebody else can open', () => {
    const [path, search] = addressOf('households', query).split('?');
    const params = new URLSearchParams(search);
    expect(path).toBe('/households');
    expect(JSON.parse(params.get('filter')!)).toEqual(query.filter);
    expect(JSON.parse(params.get('displayedFilters')!)).toEqual(query.shown);
    expect([params.get('sort'), params.get('order'), params.get('page')]).toEqual(['path', 'ASC', '1']);
  });
});
