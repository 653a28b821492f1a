import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bold, harmless } from '../../../../src/images/cli/terminal.ts';

describe('harmless', () => {
  it.each([
    ['plain – ünï 😀', 'plain – ünï 😀'],
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['a\u202eb\u2066c', 'a\\u{202e}b\\u{2066}c'],
    ['zero\u200bwidth\ufeff', 'zero\\u{200b}width\\u{feff}'],
    ['tab\tline\nreturn\r', 'tab\\u{9}line\\u{a}return\\u{d}'],
    ['\u0085\u2028', '\\u{85}\\u{2028}'],
    ['\ud800', '\\u{d800}'],
  ])('writes %j as %j', (text, shown) => {
    expect(harmless(text)).toBe(shown);
  });

  it('lets line breaks stand where they are wanted', () => {
    expect(harmless('a\nb\r', { lines: true })).toBe('a\nb\\u{d}');
  });

  it('never lets a character through that acts on a terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(harmless(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

describe('bold', () => {
  it('is bold on a terminal only, and not where colours are unwanted', () => {
    expect(bold('a', { isTerminal: true, env: {} })).toBe('\u001b[1ma\u001b[22m');
    expect(bold('a', { isTerminal: false, env: {} })).toBe('a');
    expect(bold('a', { isTerminal: true, env: { NO_COLOR: '1' } })).toBe('a');
    expect(bold('a', { isTerminal: true, env: { NO_COLOR: '' } })).toBe('\u001b[1ma\u001b[22m');
    expect(bold('a', { isTerminal: true, env: { TERM: 'dumb' } })).toBe('a');
  });
});
