import { describe, expect, it } from 'vitest';
import { pdfOf } from './pdf';

const jpeg = new Uint8Array([0xff, 0xd8, 0x00, 0x25, 0x25, 0xff, 0xd9]);

describe('the PDF of a picture', () => {
  it('says where each of its objects begins, and holds the picture byte by byte', async () => {
    const bytes = new Uint8Array(await pdfOf(jpeg, { width: 2800, height: 1980 }, '易门县').arrayBuffer());
    const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    expect(text.startsWith('%PDF-1.4')).toBe(true);
    const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
    expect(text.slice(table, table + 4)).toBe('xref');
    const starts = [...text.slice(table).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, start]) => Number(start));
    expect(starts.map((start) => text.slice(start, start + 7))).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => `${n} 0 obj`),
    );
    const at = text.indexOf('stream\n', starts[3]) + 7;
    expect(bytes.slice(at, at + jpeg.length)).toEqual(jpeg);
    expect(text).toContain('/Title <FEFF661395E853BF>');
  });
});
