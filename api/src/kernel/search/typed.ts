/** What somebody typed into the search box, as the ways to find a thing by it need it. */
export interface Typed {
  /** Full-width digits and letters in their plain form, without spaces around. */
  text: string;
  /** Its words, where it has several: a street and a door. */
  words: readonly string[];
  /** Lower case without spaces, where it is letters as of a name in pinyin; else null. */
  latin: string | null;
  /** Where it is a number and nothing else; else null. */
  digits: string | null;
}

export function typedText(given: string): Typed {
  const text = given
    .normalize('NFKC')
    .replace(/\p{Cc}/gu, ' ')
    .trim();
  return {
    text,
    words: text.split(/\s+/).filter(Boolean),
    latin: /^[a-z][a-z\s'·]*$/i.test(text) ? text.toLowerCase().replace(/[\s'·]/g, '') : null,
    digits: /^\d+$/.test(text) ? text : null,
  };
}
