import { TopicError } from './topic-error.ts';

/** One character of an index line. */
export interface Sign {
  readonly value: string;
  /** Where it stands in the line, in UTF-16 code units. */
  readonly offset: number;
  /** True where it stands for itself: within back quotes or double quotes, or behind a backslash. */
  readonly literal: boolean;
}

/**
 * Reads a line as signs. What stands in `` `code` `` or in "a message" means nothing to the notation, and a backslash takes
 * the meaning from the sign behind it; the quotes stay in the text, the backslash does not.
 *
 * @throws TopicError for a quote that nothing closes and a backslash that nothing follows
 */
export function readSigns(line: string): readonly Sign[] {
  const signs: Sign[] = [];
  let quote: Sign | undefined;
  for (let offset = 0; offset < line.length; offset++) {
    const value = line.charAt(offset);
    if (quote === undefined && value === '\\') {
      const next = line.charAt(offset + 1);
      if (next === '') throw new TopicError(offset, 'Nothing stands behind this backslash. It takes the meaning from the sign behind it; write `\\\\` for one that is shown.');
      offset++;
      signs.push({ value: next, offset, literal: true });
      continue;
    }
    const sign = { value, offset, literal: quote !== undefined || value === '`' || value === '"' };
    signs.push(sign);
    if (quote?.value === value) quote = undefined;
    else if (quote === undefined && sign.literal) quote = sign;
  }
  if (quote !== undefined) throw new TopicError(quote.offset, `Nothing closes this \`${quote.value}\`. Close it, or write \`\\${quote.value}\` for one that is only shown.`);
  return signs;
}

/** The signs without the blanks around them. */
export function trimSigns(signs: readonly Sign[]): readonly Sign[] {
  const start = signs.findIndex((sign) => !isBlank(sign));
  return start === -1 ? [] : signs.slice(start, signs.findLastIndex((sign) => !isBlank(sign)) + 1);
}

/** The parts between the separators, blanks around each removed; a separator is one or more signs with a meaning, such as `=>`. */
export function splitSigns(signs: readonly Sign[], separator: string): readonly (readonly Sign[])[] {
  const parts: (readonly Sign[])[] = [];
  let start = 0;
  for (let i = 0; i < signs.length; i++) {
    if (!startsWith(signs, i, separator)) continue;
    parts.push(trimSigns(signs.slice(start, i)));
    start = i + separator.length;
    i = start - 1;
  }
  return [...parts, trimSigns(signs.slice(start))];
}

/** True for a blank that separates words. */
export function isBlank({ value, literal }: Sign): boolean {
  return !literal && /\s/.test(value);
}

/** The text of signs, runs of blanks read as one. */
export function textOf(signs: readonly Sign[]): string {
  return signs.map(({ value }) => value).join('').replace(/\s+/g, ' ').trim();
}

function startsWith(signs: readonly Sign[], index: number, text: string): boolean {
  return [...text].every((value, i) => signs[index + i]?.value === value && !signs[index + i]?.literal);
}
