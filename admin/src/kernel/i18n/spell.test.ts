import { describe, expect, it } from 'vitest';
import { spell } from './spell';

const messages = {
  name: 'Visit |||| Visits',
  zh: '走访',
  seen: 'Last used %{at} by %{who}',
  deep: { word: 'found', 'household.address': '住户' },
};

describe('a key in words', () => {
  it.each([
    ['deep.word', {}, 'found'],
    ['deep.household.address', {}, '住户'],
    ['name', { smart_count: 1 }, 'Visit'],
    ['name', { smart_count: 2 }, 'Visits'],
    ['name', { smart_count: 0 }, 'Visits'],
    ['name', 2, 'Visits'],
    ['zh', { smart_count: 2 }, '走访'],
    ['seen', { at: 'noon', who: 0 }, 'Last used noon by 0'],
    ['seen', { at: 'noon' }, 'Last used noon by %{who}'],
    ['deep.none', {}, 'deep.none'],
    ['deep', {}, 'deep'],
    ['deep.none', { _: 'said %{at}', at: 'so' }, 'said so'],
    ['deep.none', { _: '' }, ''],
    ['The server’s own sentence. With a full stop.', {}, 'The server’s own sentence. With a full stop.'],
  ])('%s with %o', (key, options, words) => expect(spell(messages, key, options)).toBe(words));
});
