import type { Locale } from '../store';

export interface MessageTree {
  [key: string]: string | MessageTree;
}

export type Messages<Tree> = Record<Locale, Tree>;

/** The words of one part: the first language at once, the other when somebody chooses it. */
export interface Words {
  'zh-CN': MessageTree;
  en: () => Promise<{ en: MessageTree }>;
}

/** Later trees add to earlier ones. Strings are the leaves. */
export function mergeMessages(...trees: MessageTree[]): MessageTree {
  const merged: MessageTree = {};
  for (const tree of trees)
    for (const [key, value] of Object.entries(tree)) {
      const before = merged[key];
      merged[key] =
        typeof before === 'object' && typeof value === 'object' ? mergeMessages(before, value) : value;
    }
  return merged;
}

/** Every leaf's dotted path. */
export const keysOf = (tree: MessageTree, prefix = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );
