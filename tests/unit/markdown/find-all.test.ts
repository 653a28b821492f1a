import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findAll } from '../../../src/markdown/find-all.ts';

it('finds what matchAll finds, whatever the pattern was used for before', () => {
  const pattern = /(b)|aa/gu;
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'ä', '😀')), (signs) => {
      const text = signs.join('');
      expect(findAll(pattern, text)).toEqual([...text.matchAll(pattern)]);
      pattern.lastIndex = 2;
    }),
  );
});
