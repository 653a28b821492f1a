import type { Position } from 'unist';

/** A run of written language in a page, without markup. */
export interface Passage {
  readonly text: string;
  /** Line and column in the source, from 1, of the part of the text that starts at `index`. */
  readonly placeOf: (index: number, part: string) => { line: number; column: number };
}

/**
 * The passage that stands at a position of the source. Escapes and line ends make the written text longer than the read
 * one, so a part is found by counting: its third occurrence in the text is its third in the source.
 */
export function passageAt(text: string, position: Position | undefined, source: string): Passage {
  const start = position?.start ?? { line: 1, column: 1 };
  return {
    text,
    placeOf: (index, part) => {
      const first = position?.start.offset;
      if (first === undefined) return { line: start.line, column: start.column };
      const offset = nthIndex(source.slice(first, position?.end.offset), part, countBefore(text, part, index));
      return offset === undefined ? { line: start.line, column: start.column } : placeOfOffset(source, first + offset);
    },
  };
}

/** Line and column, from 1, of an offset in a text. */
export function placeOfOffset(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function countBefore(text: string, part: string, index: number): number {
  return text.slice(0, index).split(part).length - 1;
}

function nthIndex(text: string, part: string, count: number): number | undefined {
  let index = text.indexOf(part);
  for (let i = 0; i < count && index !== -1; i++) index = text.indexOf(part, index + part.length);
  return index === -1 ? undefined : index;
}
