import { parse } from 'csv-parse/sync';
import { invalid } from '../kernel/errors.js';
import { say, type Words } from '../kernel/words.js';
import { AreaKind } from './area-kind.js';

/** A row of a table of divisions (code,name,kind,parentCode), with its line in the file. */
export interface Division {
  line: number;
  code: string;
  name: string;
  kind: AreaKind | 'PROVINCE' | 'PREFECTURE';
  parentCode: string;
}

export interface RowFault {
  line: number;
  column: keyof Division | null;
  words: Words;
}

const COLUMNS = ['code', 'name', 'kind', 'parentCode'] as const;
const KINDS = new Set<string>([...Object.values(AreaKind), 'PROVINCE', 'PREFECTURE']);
const CODE_LENGTHS = new Set([2, 4, 6, 9, 12]);

/** UTF-8 with or without BOM, else GBK: what Excel saves in a Chinese office. */
export function decodeTable(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** @throws INVALID where the file is not such a table at all; what is wrong with single rows is in `faults` */
export function readDivisions(bytes: Uint8Array): { divisions: Division[]; faults: RowFault[] } {
  let rows: { record: Record<string, string>; info: { lines: number } }[];
  try {
    rows = parse(decodeTable(bytes), {
      columns: true,
      bom: true,
      trim: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count: true, // a row too short is told by what it lacks, with its line
      record_delimiter: ['\r\n', '\n', '\r'],
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw invalid({
      file: say(`不是可读的 CSV 文件（${reason}）`, `is not a readable CSV file (${reason})`),
    });
  }
  const missing = COLUMNS.filter((column) => rows.length === 0 || !(column in rows[0]!.record));
  if (missing.length > 0)
    throw invalid({
      file: say(
        `首行缺少列：${missing.join('、')}`,
        `lacks the columns ${missing.join(', ')} in its first line`,
      ),
    });

  const divisions = rows.map(({ record, info }) => {
    const cells = Object.fromEntries(COLUMNS.map((column) => [column, record[column] ?? '']));
    return { ...(cells as unknown as Division), line: info.lines };
  });
  const seen = new Map<string, number>();
  const faults: RowFault[] = [];
  for (const { line, code, name, kind } of divisions) {
    const fault = (column: keyof Division, zh: string, en: string) =>
      faults.push({ line, column, words: say(zh, en) });
    if (!/^\d+$/.test(code) || !CODE_LENGTHS.has(code.length))
      fault(
        'code',
        `代码“${code}”须为 2、4、6、9 或 12 位数字`,
        `"${code}" must have 2, 4, 6, 9 or 12 digits`,
      );
    else if (seen.has(code))
      fault(
        'code',
        `代码 ${code} 与第 ${seen.get(code)} 行重复`,
        `${code} stands on line ${seen.get(code)} too`,
      );
    else seen.set(code, line);
    if (!name || name.length > 60) fault('name', '名称须为 1 到 60 个字', 'must have 1 to 60 characters');
    if (!KINDS.has(kind)) fault('kind', `不认识的类型“${kind}”`, `"${kind}" is not a kind of area`);
  }
  return { divisions, faults };
}
