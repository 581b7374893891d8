import { pinyin } from 'pinyin-pro';

export interface Spelling {
  namePinyin: string;
  nameInitials: string;
}

/** `城关镇`: `chengguanzhen` and `cgz`, as it is typed to find it; ü is typed v, as on every keyboard. */
export function spelled(name: string, how: { mode?: 'surname'; surname?: 'head' } = {}): Spelling {
  const syllables = pinyin(name, {
    ...how,
    ...{ type: 'array', toneType: 'none', v: true, nonZh: 'consecutive' },
  })
    .flatMap((part) => part.toLowerCase().split(/[^a-z0-9]+/))
    .filter((part) => part !== '');
  return { namePinyin: syllables.join(''), nameInitials: syllables.map(([first]) => first).join('') };
}
