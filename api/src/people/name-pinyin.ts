import { pinyin } from 'pinyin-pro';

/** `欧阳吕布`: `ouyanglvbu` and `oylb`. A first character is read as a surname; ü is typed v, as on every keyboard. */
export function namePinyin(name: string): { namePinyin: string; nameInitials: string } {
  const syllables = pinyin(name, {
    type: 'array',
    toneType: 'none',
    mode: 'surname',
    surname: 'head',
    v: true,
    nonZh: 'consecutive',
  })
    .flatMap((part) => part.toLowerCase().split(/[^a-z0-9]+/))
    .filter((part) => part !== '');
  return { namePinyin: syllables.join(''), nameInitials: syllables.map((syllable) => syllable[0]).join('') };
}

/** What somebody types to search by it: `Zhang San` is `zhangsan`. */
export const typedPinyin = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'·]/g, '');
