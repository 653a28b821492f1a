import { describe, expect, it } from 'vitest';
import { readSigns, splitSigns, textOf } from '../../../src/topics/signs.ts';

function parts(line: string, separator: string): string[] {
  return splitSigns(readSigns(line), separator).map(textOf);
}

describe('a line', () => {
  it('is split at its separators, and the blanks around them go', () => {
    expect(parts(' a b ;c  d; e', ';')).toEqual(['a b', 'c d', 'e']);
    expect(parts('a => b', '=>')).toEqual(['a', 'b']);
  });

  it('keeps a separator in code, in a message, and behind a backslash', () => {
    expect(parts('`a;b`; "No; no"; c\\;d', ';')).toEqual(['`a;b`', '"No; no"', 'c;d']);
  });

  it('keeps a backslash in code', () => {
    expect(parts('`a\\b`', ';')).toEqual(['`a\\b`']);
  });

  it.each([
    ['a `b', 2, 'Nothing closes this ```'],
    ['"a', 0, 'Nothing closes this `"`'],
    ['a\\', 1, 'Nothing stands behind this backslash'],
  ])('is refused where its quotes are not in order: %s', (line, offset, message) => {
    expect(() => readSigns(line)).toThrow(expect.objectContaining({ offset, message: expect.stringContaining(message) }));
  });
});
