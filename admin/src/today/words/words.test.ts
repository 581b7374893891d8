import { describe, expect, it } from 'vitest';
import { en } from './en';
import { zh } from './zh';

/** Every leaf, with its length where it is a sentence made from figures. */
const keysOf = (tree: object, prefix = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${prefix}${key}.`) : [prefix + key],
  );

describe('today’s page speaks both languages', () => {
  it('has the same words in both', () => expect(keysOf(en)).toEqual(keysOf(zh)));
  it('has none that is empty', () => {
    const texts = [zh, en].flatMap((tree) => JSON.stringify(tree).match(/:""/g) ?? []);
    expect(texts).toEqual([]);
  });
  it('has no Chinese in English but the name of the language', () =>
    expect(JSON.stringify(en).replace('中文', '')).not.toMatch(/[\u4e00-\u9fff]/));
});
