import { describe, expect, it } from 'vitest';
import sdl from '../../../schema/schema.graphql?raw';
import { allMessages } from '../kernel/i18n/i18nProvider';
import { keysOf } from '../kernel/i18n/messages';
import { nouns } from '../nouns';
import { ACTIONS } from './actions';

/** Never in the trail: what is computed, what every row has, and lists of other rows. */
const UNTOLD = /^(id|version|viewerCan|current|lineage|lastVisit|registeredSize|\w+Count|allowedChildKinds)$/;

const plain = sdl.replace(/"""[\s\S]*?"""/g, '');
const enums = [...plain.matchAll(/^enum (\w+)/gm)].map(([, name]) => name);
const words = keysOf((await allMessages(nouns))['zh-CN']);

const fieldsOf = (subject: string) => {
  const [, body = ''] = new RegExp(`^type ${subject} [^{]*\\{([\\s\\S]*?)^\\}`, 'm').exec(plain) ?? [];
  return [...body.matchAll(/^ {2}(\w+): \[?(\w+)/gm)]
    .map(([, name = '', type = '']) => ({ name, type }))
    .filter(({ name }) => !UNTOLD.test(name));
};

describe.each(Object.keys(ACTIONS))('%s in the trail', (subject) => {
  const [resource, noun] = Object.entries(nouns).find(([, one]) => one.subject === subject) ?? [];
  const fields = fieldsOf(subject);

  it('has a word for every field', () => {
    const wordless = fields.filter(
      ({ name }) =>
        !words.includes(`resources.${resource}.fields.${name}`) &&
        !words.includes(`resources.auditEvents.audited.${name}`),
    );
    expect(fields.length).toBeGreaterThan(3);
    expect(wordless.map(({ name }) => name)).toEqual([]);
  });

  it('shows every enum in words', () => {
    const told = (noun?.enums ?? {}) as Record<string, string>;
    const raw = fields.filter(({ name, type }) => enums.includes(type) && told[name] !== type);
    expect(raw.map(({ name, type }) => `${name}: ${type}`)).toEqual([]);
  });
});
