import { columnsFor, type Column } from './columns.js';
import type { ImportField } from './import-field.js';
import type { ImportKind } from './import-kind.js';

/** `姓 名（必填）*` as `姓名`. */
const plainHeader = (header: string): string =>
  header
    .normalize('NFKC')
    .replace(/\(.*?\)|\[.*?\]/g, '')
    .replace(/[\s*:：、/]/g, '')
    .toLowerCase();

/** What each header is taken for: each field once, the header that names it plainly before one that only means it. */
export function recognise(kind: ImportKind, headers: readonly string[]): (ImportField | null)[] {
  const plain = headers.map(plainHeader);
  const found: (ImportField | null)[] = headers.map(() => null);
  const taken = new Set<ImportField>();
  const take = (names: (column: Column) => readonly string[]) => {
    for (const column of ownFirst(kind)) {
      const at = plain.findIndex((header, at) => found[at] === null && names(column).includes(header));
      if (at < 0 || taken.has(column.field)) continue;
      found[at] = column.field;
      taken.add(column.field);
    }
  };
  take(({ title }) => [plainHeader(title.zh), plainHeader(title.en), title.zh.replace(/[（）]/g, '')]);
  take(({ headers }) => headers);
  return found;
}

/** 联系电话 in a file of people is their own. */
const ownFirst = (kind: ImportKind): readonly Column[] =>
  [...columnsFor(kind)].sort((a, b) => Number(b.kind === kind) - Number(a.kind === kind));
