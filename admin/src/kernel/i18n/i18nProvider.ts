import polyglotI18nProvider from 'ra-i18n-polyglot';
import englishMessages from 'ra-language-english';
import type { I18nProvider } from 'react-admin';
import type { Noun } from '../noun';
import { currentLocale, type Locale } from '../store';
import { en } from './en';
import { mergeMessages, type Messages, type MessageTree } from './messages';
import { raChinese } from './raChinese';
import { zh } from './zh';

export const LOCALES = [
  { locale: 'zh-CN', name: '简体中文' },
  { locale: 'en', name: 'English' },
];

type Speaking = Record<string, Pick<Noun, 'messages'>>;

/** react-admin's words, the kernel's, then each part's own. */
export function allMessages(parts: Speaking): Messages<MessageTree> {
  const ofParts = (locale: Locale) => Object.values(parts).map(({ messages }) => messages[locale]);
  return {
    'zh-CN': mergeMessages(raChinese, zh, ...ofParts('zh-CN')),
    en: mergeMessages({ ra: englishMessages.ra } as unknown as MessageTree, en, ...ofParts('en')),
  };
}

export function createI18nProvider(parts: Speaking): I18nProvider {
  const messages = allMessages(parts);
  return polyglotI18nProvider((locale) => messages[locale as Locale] as never, currentLocale(), LOCALES, {
    allowMissing: true,
  });
}
