let pen: CanvasRenderingContext2D | null | undefined;

/** Of one line of text, in pixels. */
export function widthOf(words: string, fontSize: number, fontFamily: string): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return words.length * fontSize;
  pen.font = `${fontSize}px ${fontFamily}`;
  return pen.measureText(words).width;
}

/** The first that fits into the room as it stands, of one line or of several; nothing is better than half a figure. */
export function firstThatFits(
  candidates: readonly string[],
  room: { width: number; height: number },
  lineHeight: number,
  measure: (line: string) => number,
): string {
  const fits = (words: string) => {
    const lines = words.split('\n');
    return lines.length * lineHeight <= room.height && lines.every((line) => measure(line) <= room.width);
  };
  return candidates.find(fits) ?? '';
}
