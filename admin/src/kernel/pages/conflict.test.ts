import { describe, expect, it } from 'vitest';
import { disputes, keptAtFirst, resolved } from './conflict';

const fields = ['address', 'building', 'door', 'tags'];
const read = { id: 'h1', address: 'A', building: '1', door: null, tags: ['RENTED'] };

describe('a conflict', () => {
  it('asks only about fields I changed to something that is not there now', () => {
    const mine = { ...read, address: 'mine', door: '402' };
    const theirs = { ...read, address: 'theirs', building: '2', door: '402' };
    expect(disputes(fields, mine, read, theirs)).toEqual([
      { field: 'address', mine: 'mine', theirs: 'theirs', theyChanged: true },
    ]);
  });

  it('keeps mine at first only where they left the field alone', () => {
    const found = disputes(fields, { ...read, address: 'mine', tags: [] }, read, {
      ...read,
      address: 'theirs',
    });
    expect([...keptAtFirst(found)]).toEqual(['tags']);
  });

  it('saves the kept fields and nothing else', () => {
    const found = disputes(fields, { ...read, address: 'mine', building: '9' }, read, {
      ...read,
      address: 'theirs',
    });
    expect(resolved(found, new Set(['address']))).toEqual({ address: 'mine' });
  });
});
