import { wordStem } from '../topics/word-stem.ts';

/** The longest query that is read, in characters; what stands behind it cannot make a hit better. */
export const longestQuery = 1000;

/** Words that stand in every text and tell no section from another. */
const silent = new Set(
  'a about an and are as at be been but by can do does did for from had has have how i if in into is it its my not of on or our so such than that the their them then there they this to was we were what when where which who why will with you your'.split(' '),
);

/** A word as it stands in a text. The parts of a dotted number say nothing apart: `13.37` is one word, of which 37 is no part. */
export const wordPattern = /\p{N}+(?:\.\p{N}+)+(?!\p{L})|[\p{L}\p{N}]+/gu;

/**
 * The words of a text as the search compares them: small letters, no accents, without endings, British spelling, parts of
 * identifiers apart (`ga-22.04` is `ga 22.04`), versions without their letter (`v3.5` is `3.5`).
 */
export function tokens(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]s\b/g, '').replace(/\bv(?=\d+\.\d)/g, '');
  return (plain.match(wordPattern) ?? []).map(wordKey);
}

/** The words that tell something; all of them where none does. */
export function tellingTokens(words: readonly string[]): string[] {
  const telling = words.filter((word) => !silent.has(word));
  return telling.length > 0 ? telling : [...words];
}

function wordKey(word: string): string {
  if (silent.has(word) || /\d/.test(word)) return word;
  return wordStem(british(word));
}

/** A word in British spelling: `customize` → `customise`, `color` → `colour`, `center` → `centre`, `catalog` → `catalogue`. */
function british(word: string): string {
  return word
    .replace(/(?<=.{2})iz(?=e|ing|ation)/, 'is')
    .replace(/(?<=.{2})yz(?=e|ing)/, 'ys')
    .replace(/^(col|fav|behavi|lab|neighb|hon)or/, '$1our')
    .replace(/^(cent|fib|met)er(s?)$/, '$1re$2')
    .replace(/^(catal|dial|anal)og(s?)$/, '$1ogue$2')
    .replace(/^licens/, 'licenc')
    .replace(/ll(?=ing$|ed$)/, 'l');
}
