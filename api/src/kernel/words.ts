/** A sentence in the two languages of the product. Chinese is what an official reads, and the default. */
export interface Words {
  zh: string;
  en: string;
}

export type Language = keyof Words;

export const say = (zh: string, en: string): Words => ({ zh, en });

/** How many of what: 住户 3、岗位 2. */
export const counted = (list: readonly { words: Words; count: number }[]): Words =>
  say(
    list.map(({ words, count }) => `${words.zh} ${count}`).join('、'),
    list.map(({ words, count }) => `${count} ${words.en}`).join(', '),
  );

/** The language a client asked for by `Accept-Language`: English only where it stands first, else Chinese. */
export const languageOf = (header: string | undefined): Language =>
  header?.trim().toLowerCase().startsWith('en') ? 'en' : 'zh';
