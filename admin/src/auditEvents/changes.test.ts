import { expect, it } from 'vitest';
import { changes } from './changes';

it('tells only the fields that differ', () =>
  expect(changes({ door: '401', tags: ['RENTED'], phone: null }, { door: '402', tags: ['RENTED'] })).toEqual([
    { field: 'door', before: '401', after: '402' },
  ]));

it('tells what something new began with, and leaves out what is empty', () =>
  expect(changes(null, { name: '李秀英', phone: null, note: '' })).toEqual([
    { field: 'name', before: undefined, after: '李秀英' },
  ]));

it('tells that a value was cleared', () =>
  expect(changes({ phone: '138****0001' }, { phone: null })).toEqual([
    { field: 'phone', before: '138****0001', after: null },
  ]));

it('tells nothing of a sign-in', () => expect(changes(null, null)).toEqual([]));
