import { describe, expect, it } from 'vitest';
import { nouns } from '../../nouns';
import { dictionary } from '../gql/dictionary';
import { allMessages } from '../i18n/i18nProvider';
import { spell } from '../i18n/spell';

const words = (await allMessages(nouns))['zh-CN'];

describe.each(Object.entries(nouns))('the dictionary of %s', (name, noun) => {
  const english: Record<string, string> = dictionary[noun.subject as keyof typeof dictionary];

  it('explains every field that the schema describes and the panel names, and no other, in both languages', async () => {
    const { help } = await noun.help!();
    const named = Object.keys(english).filter((field) => {
      const key = `resources.${name}.fields.${field}`;
      return spell(words, key) !== key;
    });
    expect(Object.keys(help).filter((field) => !(field in english))).toEqual([]);
    expect(named.filter((field) => !(field in help) && !LINKED.includes(field))).toEqual([]);
    for (const field of Object.keys(help)) {
      expect(english[field]!.length).toBeGreaterThan(3);
      expect(spell(words, `resources.${name}.fields.${field}`)).not.toContain('resources.');
    }
  });
});

/** Said under another name: whose account, which areas above. */
const LINKED = ['account', 'lineage', 'area'];
