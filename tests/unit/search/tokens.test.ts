import { describe, expect, it } from 'vitest';
import { tokens } from '../../../src/search/tokens.ts';

describe('tokens', () => {
  it('takes an identifier apart', () => {
    expect(tokens('hwe-22.04-edge')).toEqual(['hwe', '22.04', 'edg']);
  });
  it('keeps a dotted number whole, with or without the letter of a version', () => {
    expect(tokens('MAAS v3.5.2, 10.0.0.1.')).toEqual(['maa', '3.5.2', '10.0.0.1']);
  });
  it('gives both spellings of a word the same', () => {
    expect(tokens('customize color center')).toEqual(tokens('customise colour centre'));
  });
  it('finds nothing in signs, emoji and the empty text', () => {
    expect(tokens('?!… 🚀 ')).toEqual([]);
  });
});
