import { arrow, box, canvasWidth, text } from './svg.ts';
import type { Drawing } from './svg.ts';

/** One part of an image: what it is called, what it does, what shares it, how many bytes it has. */
export interface ImagePart {
  readonly name: string;
  readonly purpose: string;
  /** How many of its kind there are: `one for each kernel`. */
  readonly scope: string;
  /** Ready for a reader: `455,462,912 bytes`. */
  readonly size: string;
}

const boxWidth = 140;
const boxHeight = 72;
const gap = 26;
/** Letters in a line beside a box. */
const lineLength = 27;

/** The parts of an image in the order in which a machine loads them, one below the other. */
export function drawImageAnatomy(image: string, parts: readonly ImagePart[]): Drawing {
  const marks = parts.map(({ name, purpose, scope, size }, i) => {
    const y = 2 + i * (boxHeight + gap);
    const middle = 2 + boxWidth / 2;
    const what = wrap(purpose, lineLength);
    const shared = wrap(scope, lineLength);
    const first = y + boxHeight / 2 + 13 - 8 * (what.length + shared.length);
    return [
      i === 0 ? '' : arrow([[middle, y - gap + 2], [middle, y - 3]]),
      box(2, y, boxWidth, boxHeight, [name, size], i === parts.length - 1 ? 'accent' : 'plain'),
      text(boxWidth + 14, first, what, { tone: 'small' }),
      text(boxWidth + 14, first + 16 * what.length, shared, { tone: 'quiet' }),
    ].join('');
  });
  return {
    width: canvasWidth,
    height: 4 + parts.length * boxHeight + (parts.length - 1) * gap,
    title: `The parts of ${image}, in the order in which a machine loads them`,
    description: parts.map(({ name, purpose, scope, size }, i) => `${i + 1}. ${name}, ${size}: ${purpose}; ${scope}.`).join(' '),
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
