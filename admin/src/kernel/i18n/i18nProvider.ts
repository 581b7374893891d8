import polyglotI18nProvider from 'ra-i18n-polyglot';
import englishMessages from 'ra-language-english';
import type { I18nProvider } from 'react-admin';
import type { Nouns } from '../noun';
import { currentLocale, type Locale } from '../store';
import { en } from './en';
import { mergeMessages, type Messages, type MessageTree } from './messages';
import { raChinese } from './raChinese';
import { zh } from './zh';

export const LOCALES = [
  { locale: 'zh-CN', name: '简体中文' },
  { locale: 'en', name: 'English' },
];

/** react-admin's words, the kernel's, then each noun's own. */
export function allMessages(nouns: Nouns): Messages<MessageTree> {
  const ofNouns = (locale: Locale) => Object.values(nouns).map((noun) => noun.messages[locale]);
  return {
    'zh-CN': mergeMessages(raChinese, zh, ...ofNouns('zh-CN')),
    en: mergeMessages({ ra: englishMessages.ra } as unknown as MessageTree, en, ...ofNouns('en')),
  };
}

export function createI18nProvider(nouns: Nouns): I18nProvider {
  const messages = allMessages(nouns);
  return polyglotI18nProvider((locale) => messages[locale as Locale] as never, currentLocale(), LOCALES, {
    allowMissing: true,
  });
}
