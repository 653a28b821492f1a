import { expect, it } from 'vitest';
import { passageAt, placeOfOffset } from '../../../../src/markdown/checks/passage.ts';

const source = 'one\n  a &amp; b\n  a c\n';
const position = { start: { line: 2, column: 3, offset: 6 }, end: { line: 3, column: 6, offset: 21 } };

it('finds the second of two equal words at its place in the source', () => {
  expect(passageAt('a & b\na c', position, source).placeOf(6, 'a c')).toEqual({ line: 3, column: 3 });
  expect(passageAt('a & b\na c', position, source).placeOf(4, 'b')).toEqual({ line: 2, column: 11 });
});

it('answers with its own start where the source is written otherwise', () => {
  expect(passageAt('a & b', position, source).placeOf(2, '& b')).toEqual({ line: 2, column: 3 });
  expect(passageAt('a', undefined, source).placeOf(0, 'a')).toEqual({ line: 1, column: 1 });
});

it('counts lines and columns from 1', () => {
  expect(placeOfOffset('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
  expect(placeOfOffset('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
});
