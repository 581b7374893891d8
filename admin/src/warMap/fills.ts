import type { Colours, Level } from './scale';

const STRIPES = 10;
const drawn = new Map<string, HTMLCanvasElement>();

/** Where nothing is begun the tile is striped: seen by whoever does not see the colour, and on a grey print. */
export function fillOf(level: Level, { levels }: Colours, scale = 1) {
  const { fill, stripe } = levels[level];
  if (!stripe) return fill;
  return { image: stripes(fill, stripe, Math.round(STRIPES * scale)), repeat: 'repeat' as const };
}

function stripes(fill: string, stripe: string, size: number): HTMLCanvasElement {
  const key = `${fill} ${stripe} ${size}`;
  const known = drawn.get(key);
  if (known) return known;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  drawn.set(key, canvas);
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  pen.fillStyle = fill;
  pen.fillRect(0, 0, size, size);
  pen.strokeStyle = stripe;
  pen.lineWidth = size / 5;
  for (const from of [-size, 0, size]) {
    pen.beginPath();
    pen.moveTo(from, size);
    pen.lineTo(from + size, 0);
    pen.stroke();
  }
  return canvas;
}
