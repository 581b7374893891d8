import { spelled, type Spelling } from '../kernel/search/spelled.js';

/** `欧阳吕布`: `ouyanglvbu` and `oylb`. A first character is read as a surname. */
export const namePinyin = (name: string): Spelling => spelled(name, { mode: 'surname', surname: 'head' });

/** What somebody types to search by it: `Zhang San` is `zhangsan`. */
export const typedPinyin = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'·]/g, '');
