import { describe, expect, it } from 'vitest';
import { compounds, isCode, tokens } from '../../../src/search/tokens.ts';

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
  it('gives the forms of a word the same', () => {
    expect(tokens('older versions kept longest')).toEqual(tokens('old version keep long'));
    expect(tokens('cannot')).toEqual(tokens("can't"));
  });
  it('tells a digest by its beginning', () => {
    expect(tokens(`${'0123456789ab'.repeat(5)}cdef`)).toEqual(['0123456789ab']);
  });
  it('finds nothing in signs, emoji and the empty text', () => {
    expect(tokens('?!… 🚀 ')).toEqual([]);
  });
});

describe('compounds', () => {
  it('join a name and its number, however they are written', () => {
    expect(compounds('rocky9, Rocky 9, ga-22.04-lowlatency, MAAS v3.5 and v2', false)).toEqual(['rocky-9', 'rocky-9', 'ga-22.04', 'maa-3.5']);
  });
  it('are told from words and numbers that only stand beside each other', () => {
    expect(compounds('rocky9, Rocky 9, ga-22.04, in 2022', true)).toEqual(['rocky-9', 'ga-22.04']);
  });
});

describe('isCode', () => {
  it.each(['ga-22.04', 'base_image', '--keep', '--max N', '5248', 'squashfs.manifest'])('knows %s', (text) => {
    expect(isCode(text)).toBe(true);
  });
  it.each(['boot source', 'squashfs', 'images, selecting', 'Rocky 9', ''])('tells %j from one', (text) => {
    expect(isCode(text)).toBe(false);
  });
});
