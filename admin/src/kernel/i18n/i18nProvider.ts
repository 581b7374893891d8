import type { I18nProvider } from 'react-admin';
import type { Noun } from '../noun';
import type { Locale } from '../store';
import { mergeMessages, type Messages, type MessageTree } from './messages';
import { raChinese } from './raChinese';
import { spell } from './spell';
import { zh } from './zh';

export const LOCALES = [
  { locale: 'zh-CN', name: '简体中文' },
  { locale: 'en', name: 'English' },
];

type Speaking = Record<string, Pick<Noun, 'messages'>>;

/** react-admin's words, the kernel's, then each part's own. */
const inChinese = (parts: Speaking): MessageTree =>
  mergeMessages(raChinese, zh, ...Object.values(parts).map(({ messages }) => messages['zh-CN']));

async function inEnglish(parts: Speaking): Promise<MessageTree> {
  const [theirs, { en }, ...ofParts] = await Promise.all([
    import('ra-language-english'),
    import('./en'),
    ...Object.values(parts).map(({ messages }) => messages.en()),
  ]);
  const ra = { ra: theirs.default.ra } as unknown as MessageTree;
  return mergeMessages(ra, en, ...ofParts.map((part) => part.en));
}

export const allMessages = async (parts: Speaking): Promise<Messages<MessageTree>> => ({
  'zh-CN': inChinese(parts),
  en: await inEnglish(parts),
});

/** Speaks Chinese at once, and another language as soon as that has been changed to: its words are loaded then. */
export function createI18nProvider(parts: Speaking): I18nProvider {
  const messages: Partial<Messages<MessageTree>> = { 'zh-CN': inChinese(parts) };
  let locale: Locale = 'zh-CN';
  return {
    translate: (key, options) => spell(messages[locale]!, key, options),
    changeLocale: async (chosen: string) => {
      if (chosen === 'en') messages.en ??= await inEnglish(parts);
      locale = chosen as Locale;
    },
    getLocale: () => locale,
    getLocales: () => LOCALES,
  };
}
