import { useLocale } from 'react-admin';
import type { Locale } from '../deviceSettings';
import { spell } from './spell';

/** A hook that says the words of a part of the panel that brings its own: a key in the language of the panel, filled in. */
export const spoken =
  <Words extends Record<string, string>>(words: Record<Locale, Words>) =>
  () => {
    const locale = useLocale() as Locale;
    return (key: keyof Words & string, filled: Record<string, unknown> = {}): string =>
      spell(words[locale], key, filled);
  };
