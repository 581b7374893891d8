import { describe, expect, it } from 'vitest';
import { daysLeft } from '../kernel/term';
import { aYearAfter, postState } from './postState';

const now = new Date('2026-03-01T04:00:00Z');
const post = (over: object) => ({ startsOn: '2026-01-01', endsOn: null, current: true, ...over });

describe('postState', () => {
  it.each([
    ['current', 'without an end', {}],
    ['current', 'that ends in more than thirty days', { endsOn: '2026-04-01' }],
    ['expiring', 'that ends in thirty days', { endsOn: '2026-03-31' }],
    ['expiring', 'on its last day', { endsOn: '2026-03-01' }],
    ['ended', 'after its last day', { endsOn: '2026-02-28', current: false }],
    ['future', 'before its first day', { startsOn: '2026-03-02', current: false }],
    [
      'ended',
      'that was withdrawn before it began',
      { startsOn: '2026-02-20', endsOn: '2026-02-19', current: false },
    ],
  ])('is %s for a post %s', (state, _, over) => expect(postState(post(over), now)).toBe(state));
});

it('counts the last day among the days left', () => {
  expect(daysLeft('2026-03-01', now)).toBe(1);
  expect(daysLeft('2026-03-10', now)).toBe(10);
});

it('takes the day from China, not from the device', () => {
  const lateEvening = new Date('2026-02-28T16:30:00Z'); // already 1 March in Beijing
  expect(daysLeft('2026-03-01', lateEvening)).toBe(1);
});

it('offers a year more, of a leap day too', () => {
  expect(aYearAfter('2026-03-01')).toBe('2027-03-01');
  expect(aYearAfter('2028-02-29')).toBe('2029-03-01');
});
