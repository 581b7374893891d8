/**
 * Reads a table in a thread of its own: a large or a malicious file must neither hold up nor bring down the server. Node runs
 * it as it is, so it imports packages only. It sends some hundred rows at a time, and waits until they are asked for.
 */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { parse } from 'csv-parse';
import { streamXlsxRows } from 'hucre/xlsx';

interface Order {
  bytes?: Uint8Array;
  text?: string;
  most: { rows: number; columns: number; cell: number; unpacked: number };
  marks: { rounded: string; broken: string };
}

type Cell = string | number | boolean | Date | null | undefined | object;

const { bytes, text, most, marks } = workerData as Order;
const CHUNK = 500;

async function send(): Promise<void> {
  const port = parentPort!;
  let chunk: [number, ...string[]][] = [];
  let count = 0;
  for await (const [number, cells] of bytes ? xlsxRows(bytes) : csvRows(text!)) {
    const plain = cells.slice(0, most.columns).map(plainCell);
    if (plain.every((cell) => cell === '')) continue;
    if (++count > most.rows) return port.postMessage({ refused: 'rows' });
    chunk.push([number, ...plain]);
    if (chunk.length < CHUNK) continue;
    port.postMessage({ rows: chunk });
    chunk = [];
    await once(port, 'message');
  }
  port.postMessage({ rows: chunk, end: true });
}

async function* xlsxRows(file: Uint8Array): AsyncGenerator<[number, readonly Cell[]]> {
  if (unpackedSize(file) > most.unpacked) {
    parentPort!.postMessage({ refused: 'unpacked' });
    return;
  }
  // Formulas come as the value they last had, and macros are never looked at.
  for await (const { index, values } of streamXlsxRows(file, { sheet: 0 }))
    yield [index + 1, values as Cell[]];
}

async function* csvRows(table: string): AsyncGenerator<[number, readonly Cell[]]> {
  const [first = ''] = table.split(/\r?\n/, 1);
  const count = (sign: string) => first.split(sign).length;
  const delimiter = [',', '\t', ';', '，'].sort((a, b) => count(b) - count(a))[0]!;
  const parser = parse(table, {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    record_delimiter: ['\r\n', '\n', '\r'],
  });
  let number = 0;
  for await (const cells of parser) yield [++number, cells as string[]];
}

function plainCell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return plainNumber(value);
  if (typeof value === 'boolean') return String(value);
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? marks.broken : value.toISOString().slice(0, 10);
  if (typeof value === 'object') return '';
  if (/^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/.test(value)) return marks.broken + value;
  // What Excel writes into a CSV of a number too long for it.
  if (/^\d(\.\d+)?E\+1\d$/i.test(value)) return marks.rounded + value;
  // ="110..." and '110... are how people keep Excel from doing so.
  return (/^="(.*)"$/s.exec(value)?.[1] ?? value.replace(/^['\t]+/, ''))
    .replaceAll(marks.rounded, '')
    .replaceAll(marks.broken, '')
    .slice(0, most.cell);
}

function plainNumber(value: number): string {
  if (!Number.isInteger(value)) return String(value);
  // A number in Excel has 15 digits, the others it makes noughts.
  return Math.abs(value) >= 1e15 ? marks.rounded + BigInt(value) : String(value);
}

/** What the archive's own list says it unpacks to; the library stops at that for each part. */
function unpackedSize(file: Uint8Array): number {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const END = 0x06054b50;
  const ENTRY = 0x02014b50;
  let end = file.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) return Infinity;
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > file.length || view.getUint32(at, true) !== ENTRY) return Infinity;
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    // Nothing that unpacks to something unknown.
    total += packed > 0 && unpacked === 0 ? Infinity : unpacked;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return total;
}

await send();
