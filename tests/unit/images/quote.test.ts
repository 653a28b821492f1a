import { expect, it } from 'vitest';
import fc from 'fast-check';
import { quote } from '../../../src/images/quote.ts';

it('puts plain text in quotation marks', () => {
  expect(quote('jammy')).toBe('"jammy"');
});

it('escapes control characters, writing direction marks and everything beyond ASCII', () => {
  expect(quote('a\u0000\u001b[2J\u202eb"é😀')).toBe('"a\\u0000\\u001b[2J\\u202eb\\"\\u00e9\\ud83d\\ude00"');
});

it('cuts long text', () => {
  expect(quote('x'.repeat(100))).toBe(`"${'x'.repeat(60)}…"`);
});

it('prints only ASCII and the ellipsis, whatever comes in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(quote(text)).toMatch(/^[ -~…]*$/);
    }),
  );
});
