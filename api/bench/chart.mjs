/** Requests a second as bars, drawn by hand. Its colours are readable on white and on black. */
import { summary } from './measure.mjs';
import { number, TITLES } from './report.mjs';

const COLOURS = { product: '#e8590c', postgraphile: '#4c6ef5', mercurius: '#2f9e44', limit: '#868e96' };
const TEXT = '#767676';
const [WIDTH, LEFT, BARS, BAR, GAP, TOP] = [760, 60, 560, 14, 16, 68];

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const text = (x, y, content, more = '') =>
  `<text x="${Math.round(x)}" y="${y}"${more}>${escape(content)}</text>`;
const bar = (x, y, width, peer) =>
  `<rect x="${x}" y="${y}" width="${Math.round(width)}" height="${BAR - 2}" fill="${COLOURS[peer]}"/>`;

/** Each workload is scaled to its own fastest peer: what is compared is the peers, not the workloads. */
export function chart(results, title) {
  let y = TOP;
  const groups = results.map(({ workload, samples, cannot }) => {
    const rates = Object.entries(samples).map(([peer, taken]) => [peer, summary(taken).rate]);
    const fastest = Math.max(...rates.map(([, rate]) => rate));
    const drawn = [text(LEFT - 10, y + 11, workload.name, ' text-anchor="end" font-weight="bold"')];
    for (const [peer, rate] of rates) {
      const width = (BARS * rate) / fastest;
      drawn.push(bar(LEFT, y, width, peer), text(LEFT + width + 6, y + 10, `${number(rate, 0)}/s`));
      y += BAR;
    }
    for (const peer of Object.keys(cannot)) {
      drawn.push(text(LEFT, y + 10, `${TITLES[peer]} cannot`, ' font-style="italic"'));
      y += BAR;
    }
    y += GAP;
    return drawn.join('');
  });
  const legend = Object.keys(COLOURS).map(
    (peer, at) => bar(LEFT + at * 130, 36, 12, peer) + text(LEFT + at * 130 + 18, 46, TITLES[peer]),
  );
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" role="img" font-family="sans-serif" font-size="11" fill="${TEXT}">`,
    `<title>${escape(title)}</title>`,
    text(LEFT, 22, title, ' font-size="15" font-weight="bold"'),
    ...legend,
    ...groups,
    '</svg>',
  ].join('\n')}\n`;
}
