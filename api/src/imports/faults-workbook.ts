import { writeXlsx, type Cell } from 'hucre/xlsx';

export interface Found {
  /** The first is 1; null where it is of the whole row. */
  column: number | null;
  kind: string;
  message: string;
}

export interface FoundRow {
  number: number;
  cells: readonly string[];
  findings: readonly Found[];
}

const kinds: Readonly<Record<string, string>> = {
  FAULT: '错误',
  REGISTERED: '已登记',
  DOUBTFUL: '疑似重复',
  NOTE: '提示',
};

const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
/** Text, so that nothing in it is ever taken for a formula or a number. */
const TEXT = { numFmt: '@' };
const HEAD = { ...TEXT, font: { bold: true }, fill: fill('FFE8EEF7') };
const WRONG = { ...TEXT, fill: fill('FFFFD9D6') };
const DOUBTFUL = { ...TEXT, fill: fill('FFFFF1C9') };

/** A workbook of rows with what was found beside them, the cells it is about coloured. */
export async function faultsWorkbook(
  headers: readonly string[],
  lines: readonly FoundRow[],
): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>();
  const width = headers.length;
  for (let at = 0; at < width + 2; at++) cells.set(`0,${at}`, { style: HEAD });
  lines.forEach(({ findings }, at) => {
    for (const { column, kind } of findings)
      if (column) cells.set(`${at + 1},${column - 1}`, { style: kind === 'FAULT' ? WRONG : DOUBTFUL });
  });
  const told = (found: readonly Found[]) =>
    found
      .map(
        ({ column, kind, message }) =>
          `【${kinds[kind]}】${column ? `${headers[column - 1]}：` : ''}${message}`,
      )
      .join('\n');
  return writeXlsx({
    sheets: [
      {
        name: '问题行',
        columns: [
          ...headers.map(() => ({ width: 16, style: TEXT })),
          { width: 70, style: { ...TEXT, alignment: { wrapText: true } } },
          { width: 8, style: TEXT },
        ],
        rows: [
          [...headers, '问题', '原行号'],
          ...lines.map(({ number, cells, findings }) => [
            ...headers.map((_, at) => cells[at] ?? ''),
            told(findings),
            String(number),
          ]),
        ],
        cells,
        freezePane: { rows: 1 },
      },
    ],
  });
}
