import type { MessageTree } from './messages';

interface Options {
  /** Said where the key has no words. */
  _?: string;
  smart_count?: number;
  [name: string]: unknown;
}

/**
 * A key in words, as react-admin's pages ask for it: `%{name}` is filled in, `one |||| many` chosen by `smart_count`.
 * Polyglot does the same for every language there is, and for browsers of 2012, in twelve times the size.
 */
export function spell(messages: MessageTree, key: string, given: Options | number = {}): string {
  const options: Options = typeof given === 'number' ? { smart_count: given } : given;
  const phrase = phraseOf(messages, key) ?? (typeof options._ === 'string' ? options._ : key);
  const [one = '', many = one] = phrase.split('||||').map((form) => form.trim());
  const form = phrase.includes('||||') ? ((options.smart_count ?? 1) === 1 ? one : many) : phrase;
  return form.replace(/%\{(\w+)\}/g, (token, name: string) => String(options[name] ?? token));
}

/** A leaf may have a dot in its name, as the words of the column `household.address` have. */
function phraseOf(tree: MessageTree, key: string): string | undefined {
  const leaf = tree[key];
  if (typeof leaf === 'string') return leaf;
  const [first = '', ...rest] = key.split('.');
  const below = tree[first];
  return typeof below === 'object' && rest.length > 0 ? phraseOf(below, rest.join('.')) : undefined;
}
