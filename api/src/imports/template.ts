import { writeXlsx, type DataValidation } from 'hucre/xlsx';
import { columnsFor, type Column } from './columns.js';
import type { ImportField } from './import-field.js';
import { ImportKind } from './import-kind.js';

/** Down to where the template has its lists of words and its formats. */
const LAST_ROW = 5_000;

/** Every column is text: Excel changes no ID number, no phone and no date. */
const TEXT = { numFmt: '@' };
const HEAD = {
  numFmt: '@',
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE8EEF7' } },
} as const;
const NEEDED = { ...HEAD, font: { bold: true, color: { rgb: 'FFB3261E' } } } as const;

/** Words that only whoever asks may write there. */
type Offered = Partial<Record<ImportField, readonly string[]>>;

const last: Readonly<Record<ImportKind, string>> = {
  HOUSEHOLDS: '身份证号、电话已设为“文本”格式，请直接填写或“粘贴为值”。',
  PEOPLE: '身份证号、电话已设为“文本”格式，请直接填写或“粘贴为值”。',
  ACCOUNTS: '不用填密码：新账号的初始密码由系统生成，导入后 24 小时内由导入人领取一次，首次登录须修改。',
};

/** A workbook to fill in: the first sheet is empty but for the headers, the second says what may stand where. */
export async function templateOf(kind: ImportKind, offered: Offered = {}): Promise<Uint8Array> {
  const columns = columnsFor(kind).map((column) => ({ allowed: offered[column.field], ...column }));
  const letter = (at: number) => String.fromCharCode(65 + at);
  return writeXlsx({
    sheets: [
      {
        name: '数据',
        columns: columns.map(({ title }) => ({ width: Math.max(12, title.zh.length * 3), style: TEXT })),
        rows: [columns.map(headOf), ...emptyRows(columns.length)],
        cells: new Map([
          ...columns.map(({ required }, at) => [`0,${at}`, { style: required ? NEEDED : HEAD }] as const),
        ]),
        dataValidations: columns.flatMap(({ allowed, field }, at): DataValidation[] =>
          allowed && field !== 'TAGS'
            ? [
                {
                  ...{ type: 'list', values: [...allowed], allowBlank: true, showErrorMessage: true },
                  ...{
                    errorStyle: 'warning',
                    errorTitle: '请核对',
                    errorMessage: `一般填：${allowed.join('、')}`,
                  },
                  range: `${letter(at)}2:${letter(at)}${LAST_ROW}`,
                },
              ]
            : [],
        ),
        freezePane: { rows: 1 },
      },
      {
        name: '填写说明',
        columns: [{ width: 16 }, { width: 8 }, { width: 70 }, { width: 60 }, { width: 18 }].map((column) => ({
          ...column,
          style: { alignment: { wrapText: true, vertical: 'top' } },
        })),
        rows: [
          ['列', '必填', '怎样填', '可填的词', '例'],
          ...columns.map((column) => [
            column.title.zh,
            column.required ? '是' : '',
            column.explain,
            column.allowed?.join('、') ?? '',
            column.example,
          ]),
          [],
          ['请在“数据”表中从第 2 行起填写，每行一条；不要改动第 1 行。列可以增减、换位，多余的列不会导入。'],
          [last[kind]],
        ],
        cells: new Map([0, 1, 2, 3, 4].map((at) => [`0,${at}`, { style: HEAD }] as const)),
        freezePane: { rows: 1 },
      },
    ],
  });
}

const headOf = ({ title, required }: Column): string => (required ? `${title.zh}*` : title.zh);

/** Cells that are there, so that their format is. */
const emptyRows = (columns: number): string[][] =>
  Array.from({ length: 200 }, () => Array.from({ length: columns }, () => ''));
