import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { decodeTable } from '../areas/division-table.js';
import { invalid } from '../kernel/errors.js';
import { say, type Words } from '../kernel/words.js';
import { BROKEN, MOST_COLUMNS, MOST_ROWS, ROUNDED } from './table.js';

/** A row of the file: its number there, and its cells. */
export type TableRow = [number, ...string[]];

/** Of an .xlsx file when it is unpacked; 100,000 rows of 20 columns take some 150 MB. */
const MOST_UNPACKED = 400 * 2 ** 20;
const MOST_CELL = 500;
const MOST_HEAP_MB = 768;
const MOST_MS = 180_000;

const WORKER = new URL(`./table.worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

const unreadable = say(
  '文件无法读取：不是 .xlsx 或 .csv，或已损坏、加密。旧式 .xls 请在 Excel 或 WPS 中另存为 .xlsx',
  'cannot be read: it is no .xlsx or .csv, or it is damaged or encrypted. Save an old .xls as .xlsx',
);
const refusals: Readonly<Record<string, Words>> = {
  rows: say(
    `超过 ${MOST_ROWS} 行，请分成几个文件`,
    `has more than ${MOST_ROWS} rows: split it into several files`,
  ),
  unpacked: say('文件解压后过大，请只保留要导入的表', 'unpacks to too much: leave only the table to import'),
};

/**
 * The rows of an .xlsx or .csv file, some hundred at a time; what is empty is left out.
 * @throws INVALID where it is no such file, or too large a one
 */
export async function* readTable(bytes: Uint8Array): AsyncGenerator<TableRow[]> {
  const isZip = startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
  if (!isZip && (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]) || bytes.includes(0) !== isUtf16(bytes)))
    throw invalid({ file: unreadable });
  const worker = new Worker(WORKER, {
    workerData: {
      ...(isZip ? { bytes } : { text: decoded(bytes) }),
      most: { rows: MOST_ROWS + 10, columns: MOST_COLUMNS, cell: MOST_CELL, unpacked: MOST_UNPACKED },
      marks: { rounded: ROUNDED, broken: BROKEN },
    },
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
    execArgv: [],
  });
  try {
    const signal = AbortSignal.timeout(MOST_MS);
    for (;;) {
      const [told] = (await once(worker, 'message', { signal }).catch(() => {
        throw invalid({ file: unreadable });
      })) as [{ rows?: TableRow[]; refused?: string; end?: true }];
      if (told.refused) throw invalid({ file: refusals[told.refused]! });
      yield told.rows!;
      if (told.end) return;
      worker.postMessage('next');
    }
  } finally {
    worker.on('error', () => {}); // one that is stopped may still say why
    await worker.terminate();
  }
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** What Excel calls Unicode text. */
const isUtf16 = (bytes: Uint8Array): boolean => startsWith(bytes, [0xff, 0xfe]);

const decoded = (bytes: Uint8Array): string =>
  isUtf16(bytes) ? new TextDecoder('utf-16le').decode(bytes) : decodeTable(bytes);
