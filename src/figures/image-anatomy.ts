import { arrow, box, text } from './svg.ts';
import type { Drawing } from './svg.ts';

/** One part of an image: what it is called, what it does, how many bytes it has. */
export interface ImagePart {
  readonly name: string;
  readonly purpose: string;
  /** Ready for a reader: `455,462,912 bytes`. */
  readonly size: string;
}

/** The parts of an image in the order in which a machine loads them, one below the other. */
export function drawImageAnatomy(image: string, parts: readonly ImagePart[]): Drawing {
  const width = 480;
  const height = 64;
  const boxWidth = 190;
  const gap = 26;
  const marks = parts.map(({ name, purpose, size }, i) => {
    const y = 4 + i * (height + gap);
    const lines = wrap(purpose, 34);
    const loads = i === 0 ? '' : arrow([[boxWidth / 2 + 4, y - gap + 2], [boxWidth / 2 + 4, y - 3]]);
    return `${loads}${box(4, y, boxWidth, height, [name, size], i === parts.length - 1 ? 'accent' : 'plain')}${text(boxWidth + 22, y + height / 2 + 13 - 8 * lines.length, lines, { tone: 'small' })}`;
  });
  return {
    width,
    height: 8 + parts.length * height + (parts.length - 1) * gap,
    title: `The parts of ${image}, in the order in which a machine loads them`,
    description: parts.map(({ name, purpose, size }, i) => `${i + 1}. ${name}, ${size}: ${purpose}.`).join(' '),
    marks: marks.join(''),
  };
}

/** Breaks a text into lines of at most `most` letters, between words. */
export function wrap(words: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
