import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeMatcher } from '../../../../../src/snippets/manifest-viewer/expression/matcher.ts';

const part = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', 'a*', 'b+', 'a?', '(a|b)', '(ab)*', '(?:a|bb)+', 'a{2}', 'b{1,2}', 'a{1,}', '\\w', '^', '$');

it('agrees with JavaScript where a match stands', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 6 }), (parts, text) => {
      expect(makeMatcher(parts.join(''))(text)).toBe(new RegExp(parts.join('')).test(text));
    }),
  );
});

it('ends on expressions that hang a browser', () => {
  expect(makeMatcher('^(a+)+$')(`${'a'.repeat(50_000)}!`)).toBe(false);
  expect(makeMatcher('(.*a){20}$')(`${'a'.repeat(200)}!`)).toBe(false);
});

it.each([
  ['(lib', 'The expression /(lib/ holds an opening parenthesis without a closing one.'],
  ['*', 'The expression /*/ holds nothing that * could repeat.'],
  ['(?=a)', 'The expression /(?=a)/ holds a group that looks ahead or back, which this filter does not do.'],
  ['(a)\\1', 'The expression /(a)\\1/ holds \\1, which this filter does not know.'],
  ['((a{90}){90}){90}', 'The expression repeats too much: use smaller numbers in { }.'],
])('says what is wrong with %s', (source, message) => expect(() => makeMatcher(source)).toThrow(message));
