import { expect, it } from 'vitest';
import { isPossible, namesIn, needsOf } from '../../../src/publish/selector-needs.ts';

const names = (words: string[], elements: string[]) => ({ words: new Set(words), elements: new Set(elements) });

it.each([
  ['.a p', true],
  ['p.a#c::before', true],
  ['.b p', false],
  ['td .a', false],
  ['[href=".b"]:hover', true],
  [':is(.b,.a)>p', true],
  [':is(.b,td) p', false],
  ['p:not(.b)', true],
  [':is(.b:where(.a),p:has(.a))', true],
  [':where(.a:is(.b))', false],
])('tells whether a selector can apply: %s', (selector, possible) => {
  expect(isPossible(needsOf(selector), names(['a', 'c'], ['p']))).toBe(possible);
});

it('names all that a selector may ask for', () => {
  expect(namesIn(needsOf('nav .a:is(.b td, #c)>p:not(.d)[e]'))).toEqual(names(['a', 'b', 'c'], ['nav', 'td', 'p']));
});
