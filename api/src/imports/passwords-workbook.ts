import { writeXlsx } from 'hucre/xlsx';
import { shownAsItIs } from '../kernel/text-cell.js';
import type { Fetched } from './first-passwords.js';

/** Text, so that nothing in it is ever taken for a formula or a number. */
const TEXT = { numFmt: '@' };
const HEAD = { ...TEXT, font: { bold: true } };
const WIDTHS = [14, 26, 20, 44];

/** A workbook of first passwords, to be handed out. A name that a program for tables would run has a quote before it, also once it is saved as .csv. */
export const passwordsWorkbook = (accounts: readonly Fetched[]): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: '初始密码',
        columns: WIDTHS.map((width) => ({ width, style: TEXT })),
        rows: [
          ['姓名', '用户名', '初始密码', '所属区域'],
          ...accounts.map(({ displayName, username, password, area }) =>
            [displayName, username, password, area].map(shownAsItIs),
          ),
        ],
        cells: new Map(WIDTHS.map((_, at) => [`0,${at}`, { style: HEAD }] as const)),
        freezePane: { rows: 1 },
      },
    ],
  });
