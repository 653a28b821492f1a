import { describe, expect, it } from 'vitest';
import { readPhrase } from '../../../src/topics/phrase.ts';
import { readSigns } from '../../../src/topics/signs.ts';

const word = (text: string) => ({ kind: 'word', inPlace: [text], moved: text });

describe('a phrase', () => {
  it('has words, marks within marks, and commas', () => {
    expect(readPhrase(readSigns('editing [default [source]], again'))).toEqual([
      word('editing'),
      { kind: 'mark', nodes: [word('default'), { kind: 'mark', nodes: [word('source')] }] },
      { kind: 'comma' },
      word('again'),
    ]);
  });

  it('has words with a second form for behind the comma, which may be empty', () => {
    expect(readPhrase(readSigns('pack|packing them|'))).toEqual([
      { kind: 'word', inPlace: ['pack'], moved: 'packing' },
      { kind: 'word', inPlace: ['them'], moved: '' },
    ]);
  });

  it('has words of which both forms stand in their place', () => {
    expect(readPhrase(readSigns('customise||customising'))).toEqual([{ kind: 'word', inPlace: ['customise', 'customising'], moved: 'customising' }]);
  });

  it('goes two levels down, and shows further commas that are written as signs', () => {
    expect(readPhrase(readSigns('a, b, c\\, d')).filter(({ kind }) => kind === 'comma')).toHaveLength(2);
  });

  it('takes a word in code as it is', () => {
    expect(readPhrase(readSigns('`a|b, [c]`'))).toEqual([word('`a|b, [c]`')]);
  });

  it.each([
    ['add a [source', 6, 'Nothing closes this mark'],
    ['add a source]', 12, 'This `]` closes no mark'],
    ['add a []', 6, 'This mark holds no words'],
    ['add a [boot, source]', 11, 'A mark holds no comma'],
    ['re[boot]', 2, 'A mark holds whole words: a blank stands before its `[`'],
    ['[boot]s', 6, 'A mark holds whole words: a blank stands behind its `]`'],
    ['a|b|c', 0, 'A word has at most two forms'],
    ['|b', 0, 'A word has at most two forms'],
    ['images,, selecting', 7, 'This entry holds no words before this comma'],
    [', selecting', 0, 'This entry holds no words before this comma'],
    ['images, selecting,', 17, 'No words stand behind this comma'],
    ['a, b, c, d', 7, 'This comma goes a level too deep. An entry has a heading and at most two levels of subentries: `images, selecting, by release`.'],
    ['a||b a||b [a||b a||b]', 0, 'An entry has at most 3 words `a||b`'],
    [`${'['.repeat(3000)}a${']'.repeat(3000)}`, 8, 'Marks nest 8 deep at most'],
  ])('is refused at the place of its mistake: %s', (line, offset, message) => {
    expect(() => readPhrase(readSigns(line))).toThrow(expect.objectContaining({ offset, message: expect.stringContaining(message) }));
  });
});
