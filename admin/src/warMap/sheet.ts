import type { EChartsCoreOption } from 'echarts/core';
import { drawOn, init, type Draw, type TileSizes } from './echarts';
import { fillOf } from './fills';
import { LEVELS, onPaper } from './scale';
import type { ChartText } from './chartText';

/** What stands on an exported sheet beside the picture: what it is of, and of when. */
export interface SheetWords {
  title: string;
  /** The path of the area. */
  place: string;
  response: string;
  figures: string;
  time: string;
  /** A footnote: whence the figures are. */
  note: string;
}

export interface SheetPicture {
  option: (size: { width: number; height: number }, sizes?: TileSizes) => EChartsCoreOption;
  /** Without it the colours stand for themselves, as lines do. */
  legend?: ChartText;
}

/** A4 across, in CSS pixels; exported at twice that. */
const SHEET = { width: 1400, height: 990, margin: 40 };
const HEAD = 128;
const FOOT = 64;
export const SCALE = 2;

/** The picture as one would hand it in: on paper colours whatever the screen has, drawn anew at twice the pixels. */
export function drawSheet(
  words: SheetWords,
  { option, legend }: SheetPicture,
  fontFamily: string,
): HTMLCanvasElement {
  const { width, height, margin } = SHEET;
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser draws no pictures');
  pen.scale(SCALE, SCALE);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  pen.textBaseline = 'top';
  const write = (text: string, x: number, y: number, font: string, colour = onPaper.ink) => {
    pen.font = `${font} ${fontFamily}`;
    pen.fillStyle = colour;
    pen.fillText(text, x, y, width - x - margin);
  };
  write(`${words.place} ${words.title}`, margin, margin - 6, '700 34px');
  write(words.response, margin, margin + 40, '400 18px', onPaper.faint);
  write(words.figures, margin, margin + 68, '600 18px');
  pen.textAlign = 'right';
  pen.font = `400 16px ${fontFamily}`;
  pen.fillText(words.time, width - margin, margin + 4);
  pen.textAlign = 'left';

  const size = { width: width - 2 * margin, height: height - margin * 2 - HEAD - FOOT + 20 };
  pen.drawImage(
    pictureOf((sizes) => option(size, sizes), size),
    margin,
    margin + HEAD - 26,
    size.width,
    size.height,
  );
  const below = height - margin - 34;
  if (legend) drawLegend(pen, legend, below, fontFamily);
  write(words.note, margin, below + 32, '400 13px', onPaper.faint);
  return canvas;
}

function pictureOf(draw: Draw, size: { width: number; height: number }): HTMLCanvasElement {
  const chart = init(document.createElement('div'), null, {
    ...size,
    renderer: 'canvas',
    devicePixelRatio: SCALE,
  });
  try {
    drawOn(chart, draw);
    return chart.renderToCanvas({ pixelRatio: SCALE, backgroundColor: '#ffffff' });
  } finally {
    chart.dispose();
  }
}

function drawLegend(pen: CanvasRenderingContext2D, text: ChartText, y: number, fontFamily: string): void {
  let x = SHEET.margin;
  pen.font = `400 16px ${fontFamily}`;
  for (const level of LEVELS) {
    const fill = fillOf(level, onPaper);
    pen.fillStyle =
      typeof fill === 'string' ? fill : (pen.createPattern(fill.image, 'repeat') ?? onPaper.ink);
    pen.fillRect(x, y, 28, 18);
    pen.strokeStyle = onPaper.faint;
    pen.lineWidth = 1;
    pen.strokeRect(x, y, 28, 18);
    pen.fillStyle = onPaper.ink;
    pen.fillText(text.level(level), x + 34, y + 1);
    x += 34 + pen.measureText(text.level(level)).width + 24;
  }
}
