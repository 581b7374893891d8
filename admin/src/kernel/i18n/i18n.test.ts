import permissions from '../../../../docs/permissions.md?raw';
import englishMessages from 'ra-language-english';
import { describe, expect, it } from 'vitest';
import { nouns, parts } from '../../nouns';
import { allMessages } from './i18nProvider';
import { keysOf, type MessageTree } from './messages';
import { raChinese } from './raChinese';
import { spell } from './spell';

const messages = await allMessages(parts);
const [chinese, english] = [keysOf(messages['zh-CN']), keysOf(messages.en)];

const missing = (keys: string[], from: string[]) => keys.filter((key) => !from.includes(key));

describe('the panel speaks both languages', () => {
  it('has in English every key it has in Chinese', () => expect(missing(chinese, english)).toEqual([]));
  it('has in Chinese every key it has in English', () => expect(missing(english, chinese)).toEqual([]));

  it('has in Chinese every word of react-admin', () => {
    const theirs = keysOf(englishMessages as unknown as MessageTree);
    expect(missing(theirs, keysOf(raChinese))).toEqual([]);
  });

  it('finds each by its key, as the pages ask for it', () => {
    const unsaid = (tree: MessageTree) => keysOf(tree).filter((key) => spell(tree, key) === key);
    expect([unsaid(messages['zh-CN']), unsaid(messages.en)]).toEqual([[], []]);
  });

  it('has words for all that one may have a right to', () => {
    const subjects = [...permissions.matchAll(/^## [^a-z]+ ([A-Z]\w+)$/gm)].map(([, subject]) => subject!);
    const nounsOwn = Object.values(nouns).map(({ subject }) => subject as string);
    const others = subjects.filter((subject) => !nounsOwn.includes(subject));
    expect(others.length).toBeGreaterThan(0);
    expect(
      missing(
        others.map((subject) => `rights.subjects.${subject}`),
        chinese,
      ),
    ).toEqual([]);
  });

  it('uses the same placeholders in both', () => {
    const placeholders = (text: string) => new Set(text.match(/%\{\w+\}/g));
    const text = (tree: MessageTree, key: string) =>
      key
        .split('.')
        .reduce<MessageTree | string>((at, part) => (typeof at === 'string' ? at : (at[part] ?? '')), tree);
    const ours = chinese.filter((key) => !key.startsWith('ra.') && !key.includes('fields.'));
    for (const key of ours)
      expect([key, placeholders(String(text(messages['zh-CN'], key)))]).toEqual([
        key,
        placeholders(String(text(messages.en, key))),
      ]);
  });
});

describe.each(Object.entries(nouns))('%s', (name, noun) => {
  it('has a name, and an empty state that says what to do next', () => {
    const keys = ['name', 'empty.title', 'empty.next', 'empty.wait'].map((key) => `resources.${name}.${key}`);
    expect(missing(keys, chinese)).toEqual([]);
  });

  it('has a word for every field it writes and every deed it declares', () => {
    const writes = [noun.creates, noun.updates].filter((write) => write !== undefined);
    const fields = writes.flatMap((write) =>
      write.fields.map((field) => `resources.${name}.fields.${field}`),
    );
    const deeds = writes.map(({ deed }) => `deeds.${deed}.label`);
    expect(missing([...fields, ...deeds], chinese)).toEqual([]);
  });
});
