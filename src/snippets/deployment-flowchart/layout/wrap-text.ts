/** Mean width of a character as a part of its size: that of a wide font (DejaVu Sans), so that no line overflows in any. */
const meanWidth = 0.565;

/** Width of a text in the units of its size. */
export function textWidth(text: string, size: number): number {
  return text.length * meanWidth * size;
}

/** Breaks a text into lines that are no wider than `width`; a single word may be. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
