/** A4 across, in points. */
const PAGE = { width: 842, height: 595 };
const MARGIN = 14;

/**
 * One page with one picture. The words are part of the picture, since a PDF shows Chinese only with a font in it, and one of those is
 * megabytes. A library for that would be larger than everything else on the page.
 * @param jpeg the bytes of the picture; its size in pixels
 */
export function pdfOf(jpeg: Uint8Array, size: { width: number; height: number }, title: string): Blob {
  const scale = Math.min((PAGE.width - 2 * MARGIN) / size.width, (PAGE.height - 2 * MARGIN) / size.height);
  const [width, height] = [size.width * scale, size.height * scale];
  const [left, bottom] = [(PAGE.width - width) / 2, (PAGE.height - height) / 2];
  const draw = `q ${width.toFixed(2)} 0 0 ${height.toFixed(2)} ${left.toFixed(2)} ${bottom.toFixed(2)} cm /Picture Do Q`;
  const objects: (string | Uint8Array)[][] = [
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /XObject << /Picture 4 0 R >> >> /Contents 5 0 R >>`,
    ],
    [
      `<< /Type /XObject /Subtype /Image /Width ${size.width} /Height ${size.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
      jpeg,
      '\nendstream',
    ],
    [`<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`],
    [`<< /Title <${utf16(title)}> >>`],
  ];
  const parts: (string | Uint8Array)[] = ['%PDF-1.4\n'];
  const starts: number[] = [];
  let length = parts[0]!.length;
  const add = (part: string | Uint8Array) => {
    parts.push(part);
    length += part.length; // all text here is ASCII
  };
  objects.forEach((object, at) => {
    starts.push(length);
    add(`${at + 1} 0 obj\n`);
    object.forEach(add);
    add('\nendobj\n');
  });
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const size1 = objects.length + 1;
  const at = length;
  add(`xref\n0 ${size1}\n0000000000 65535 f \n${table}`);
  add(`trailer\n<< /Size ${size1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${at}\n%%EOF\n`);
  return new Blob(parts as BlobPart[], { type: 'application/pdf' });
}

/** As PDF writes words that are not ASCII. */
const utf16 = (words: string): string =>
  `FEFF${[...Array(words.length).keys()].map((at) => words.charCodeAt(at).toString(16).padStart(4, '0')).join('')}`.toUpperCase();
