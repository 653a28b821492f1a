import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countSlips } from '../../../src/images/slips.ts';

it('counts a letter too many, too few, wrong, or two that changed places', () => {
  const words = ['mirrors', 'miror', 'merror', 'mirorr', 'mirror'];
  expect(words.map((word) => countSlips(word, 'mirror'))).toEqual([1, 1, 1, 1, 0]);
});

it('is the same both ways, and nothing only for the same word', () => {
  fc.assert(fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => countSlips(a, b) === countSlips(b, a) && (countSlips(a, b) === 0) === (a === b)));
});
