import { describe, expect, it } from 'vitest';
import { tokens } from '../../../src/search/tokens.ts';

describe('tokens', () => {
  it('takes an identifier apart', () => {
    expect(tokens('hwe-22.04-edge')).toEqual(['hwe', '22', '04', 'edg']);
  });
  it('gives both spellings of a word the same', () => {
    expect(tokens('customize color center')).toEqual(tokens('customise colour centre'));
  });
  it('finds nothing in signs, emoji and the empty text', () => {
    expect(tokens('?!… 🚀 ')).toEqual([]);
  });
});
