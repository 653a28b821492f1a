import { wordStem } from '../topics/word-stem.ts';

/** The longest query that is read, in characters; of a longer one both ends are, since a traceback says at its end what went wrong. */
export const longestQuery = 1000;

/** Words that stand in every text and tell no section from another. */
const silent = new Set(
  'a about am an and any are as at be been but by can could do does did doing done for from get gets getting got had has have how i if in into is it its me my of on onto or our please should so some such than that the their them then there they this to was we were what when where which who why will with would you your'.split(' '),
);

/** A word as it stands in a text. The parts of a dotted number say nothing apart: `13.37` is one word, of which 37 is no part. */
export const wordPattern = /\p{N}+(?:\.\p{N}+)+(?!\p{L})|[\p{L}\p{N}]+/gu;

/**
 * The words of a text as the search compares them: small letters, no accents, without endings, British spelling, parts of
 * identifiers apart (`ga-22.04` is `ga 22.04`, `rocky9` is `rocky 9`), versions without their letter (`v3.5` is `3.5`).
 */
export function tokens(text: string): string[] {
  return plainWords(text).map(wordKey);
}

/** The words of a text in small letters, as they stand. */
export function plainWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/n['’]t\b/g, 'n not')
    .replace(/\bv(?=\d+\.\d)/g, '')
    .replace(/\b(\p{L}{4,})(\p{N}+)(?![\p{L}\p{N}])/gu, '$1 $2');
  return plain.match(wordPattern) ?? [];
}

/** The words that tell something; all of them where none does. */
export function tellingTokens(words: readonly string[]): string[] {
  const telling = words.filter((word) => !silent.has(word));
  return telling.length > 0 ? telling : [...words];
}

/** True for a text without blanks that has a digit or a sign which words do not have: `ga-22.04`, `boot-source`, `base_image`. */
export function isCode(text: string): boolean {
  return /^\S*[^\p{L}\s]\S*$/u.test(text.trim());
}

/** True for a word that stands in every text. */
export function isSilent(word: string): boolean {
  return silent.has(word);
}

/**
 * What a text names by a word and a number that belong together, each as one: `hwe-22.04` for `hwe-22.04-edge`, `rocky-9` for
 * `rocky9` and `Rocky 9`. In `ga-22.04` and `rocky9` they are joined, in `Rocky 9` they are not.
 */
export function compounds(text: string, joinedOnly: boolean): string[] {
  const pattern = joinedOnly ? /(?<![\p{L}\p{N}])(\p{L}+)[-_]?(\p{N}+(?:\.\p{N}+)*)(?![\p{L}\p{N}])/gu : /(?<![\p{L}\p{N}])(\p{L}+)[-_ /]?(\p{N}+(?:\.\p{N}+)*)(?![\p{L}\p{N}])/gu;
  return [...text.toLowerCase().replace(/\bv(?=\d+\.\d)/g, '').matchAll(pattern)].flatMap(([, word = '', number = '']) => (silent.has(word) ? [] : `${wordKey(word)}-${number}`));
}

function wordKey(word: string): string {
  if (silent.has(word) || /\d/.test(word)) return word;
  return wordStem(british(word)).replace(/(?<=.{5})(?:ion|ment|ly|ness)$/, '').replace(/(?<=.{5})at$/, '');
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
