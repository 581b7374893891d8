import { useTheme } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useNotify } from 'react-admin';
import { pdfOf } from './pdf';
import { drawSheet, type SheetPicture, type SheetWords } from './sheet';

interface Sheet {
  words: () => SheetWords;
  picture: () => SheetPicture;
}

/** The picture on the screen as a sheet: saved as PNG or PDF, or printed with the table below it. */
export function useSheet({ words, picture }: Sheet) {
  const { fontFamily = 'sans-serif' } = useTheme().typography;
  const notify = useNotify();
  const paper = useRef<HTMLDivElement>(null);
  const draw = () => drawSheet(words(), picture(), fontFamily);
  const latest = useRef(draw);
  useEffect(() => {
    latest.current = draw;
  });
  useEffect(() => {
    // Before the browser lays the paper out, by whatever way one prints: the canvas is there at once, an image would have to load.
    const lay = () => paper.current?.replaceChildren(latest.current());
    const clear = () => paper.current?.replaceChildren();
    window.addEventListener('beforeprint', lay);
    window.addEventListener('afterprint', clear);
    return () => {
      window.removeEventListener('beforeprint', lay);
      window.removeEventListener('afterprint', clear);
    };
  }, []);

  const save = async (kind: 'png' | 'pdf') => {
    const sheet = draw();
    const { title, place, time } = words();
    const name = `${place} ${title} ${time}`.replaceAll(/[\\/:*?"<>|\s]+/g, '-');
    const blob = await new Promise<Blob | null>((resolve) =>
      sheet.toBlob(resolve, kind === 'png' ? 'image/png' : 'image/jpeg', 0.92),
    );
    if (!blob) return notify('warMap.export.failed', { type: 'error' });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    download(kind === 'png' ? blob : pdfOf(bytes, sheet, `${place} ${title}`), `${name}.${kind}`);
  };
  return { paper, savePng: () => save('png'), savePdf: () => save('pdf'), print: () => window.print() };
}

function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
