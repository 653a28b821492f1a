import { afterEach, expect, it, vi } from 'vitest';
import { makeLexicon } from '../../../src/search/lexicon.ts';
import { packWords } from '../../../src/search/pack.ts';

afterEach(() => vi.restoreAllMocks());

const words = ['boot', 'image', 'source'];
const makeWeights = () => {
  const lexicon = makeLexicon({ total: 521, chunks: [], words: packWords(words), counts: '058', compounds: packWords([]), bundles: [0] });
  return [...words, 'absent'].map(lexicon.weight);
};

it('weighs a word the more the fewer sections have it', () => {
  const [rare = 0, common = 0, commonest = 0, absent = 0] = makeWeights();
  expect(absent).toBeGreaterThan(rare);
  expect(rare).toBeGreaterThan(common);
  expect(common).toBeGreaterThan(commonest);
});

it('weighs the same in every browser, though their logarithms differ in the last digit', () => {
  const here = makeWeights();
  const { log } = Math;
  vi.spyOn(Math, 'log').mockImplementation((x) => log(x) * (1 + Number.EPSILON));
  expect(makeWeights()).toEqual(here);
});
