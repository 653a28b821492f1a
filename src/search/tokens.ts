import { wordStem } from '../topics/word-stem.ts';

/** The longest query that is read, in characters; of a longer one both ends are, since a traceback says at its end what went wrong. */
export const longestQuery = 1000;

/** Words that stand in every text and tell no section from another. */
const silent = new Set(
  'a about actually already am an and any are as at be been but by can could correctly directly do does did difference doing done during fine for from get gets getting got had has have how i if in into is it its just me my of often on onto or our please properly really should simply so some still such than that the their them then there they this to versus vs was we were what when where which who why will with would you your'.split(' '),
);

/** A word as it stands in a text. The parts of a dotted number say nothing apart: `13.37` is one word, of which 37 is no part. */
export const wordPattern = /(?<![\p{L}\p{N}-])--\p{L}[\p{L}\p{N}-]*|\p{N}+(?:\.\p{N}+)+(?!\p{L})|[\p{L}\p{N}]+/gu;

/**
 * The words of a text as the search compares them: small letters, no accents, without endings, British spelling, parts of
 * identifiers apart (`ga-22.04` is `ga 22.04`, `rocky9` is `rocky 9`, `--keep` is `--keep keep`), versions without their letter (`v3.5` is `3.5`).
 */
export function tokens(text: string): string[] {
  const keys: string[] = [];
  for (const word of wordsIn(text)) {
    const parts = keysOf(word);
    if (typeof parts === 'string') keys.push(parts);
    else keys.push(...parts);
  }
  return keys;
}

/** The words of a text in small letters, as they stand. */
export function plainWords(text: string): string[] {
  return wordsIn(text).flatMap(partsOf);
}

const asciiPattern = /(?<![a-z\d-])--[a-z][a-z\d-]*|\d+(?:\.\d+)+(?![a-z])|[a-z\d]+/g;

function wordsIn(text: string): readonly string[] {
  const isAscii = !/[^\0-\x7f]/.test(text);
  let plain = (isAscii ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();
  if (/['’]/.test(plain)) plain = plain.replace(/['’]s\b/g, '').replace(/n['’]t\b/g, 'n not');
  plain = plain.replace(/\bcannot\b/g, 'can not');
  return plain.replace(/\bv(?=\d+\.\d)/g, '').match(isAscii ? asciiPattern : wordPattern) ?? [];
}

const known = new Map<string, string | readonly string[]>();
const mostKnown = 100_000;

/** What a word is compared as; a site has few words, and has them often. */
function keysOf(word: string): string | readonly string[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  const parts = partsOf(word);
  const keys = typeof parts === 'string' ? wordKey(parts) : parts.map(wordKey);
  if (known.size < mostKnown) known.set(word, keys);
  return keys;
}

/** A name with its number behind it is both: `rocky9`. Shorter ones are names of their own: `sha256`, `amd64`. An option is one and its words, too. */
function partsOf(word: string): string | string[] {
  if (word.startsWith('--')) return [word, ...wordsIn(word.slice(2))];
  const [, name, number] = /\d$/.test(word) ? (/^(\p{L}{4,})(\p{N}+)$/u.exec(word) ?? []) : [];
  return name === undefined || number === undefined ? word : [name, number];
}

/** The words that tell something; all of them where none does. */
export function tellingTokens(words: readonly string[]): string[] {
  const telling = words.filter((word) => !silent.has(word));
  return telling.length > 0 ? telling : [...words];
}

/** True for an option, and for a text without blanks that has a digit or a sign which words do not have: `--keep N`, `ga-22.04`, `base_image`. */
export function isCode(text: string): boolean {
  return /^--?\p{L}|^\S*[^\p{L}\s]\S*$/u.test(text.trim());
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
  const small = text.toLowerCase();
  const { number, before } = joinedOnly ? joined : besides;
  return [...small.matchAll(number)].flatMap(({ 0: found, index }) => {
    const word = before.exec(small.slice(Math.max(0, index - longestName), index))?.[1];
    return word === undefined || word === 'v' || silent.has(word) ? [] : `${wordKey(word)}-${found}`;
  });
}

/** A number that may belong to a word, and the word before it. */
const joined = { number: /(?<=\p{L}[-_]?)\d+(?:\.\d+)*(?![\p{L}\p{N}])/gu, before: /(?<![\p{L}\p{N}])(\p{L}+)[-_]?$/u };
const besides = { number: /(?<=\p{L}[-_ /]?v?)\d+(?:\.\d+)*(?![\p{L}\p{N}])/gu, before: /(?<![\p{L}\p{N}])(\p{L}+)[-_ /]?v?$/u };
/** So long is the word before a number at most. */
const longestName = 30;

/** The beginning of a digest tells it from all others: nobody has to load the rest. */
const digestPattern = /^([\da-f]{12})[\da-f]{20,}$/;

function wordKey(word: string): string {
  if (silent.has(word) || /\d|^--/.test(word)) return word.replace(digestPattern, '$1');
  return wordStem(british(irregular.get(word) ?? word)).replace(/(?<=.{5})(?:ion|ment|ly|ness)$/, '').replace(/(?<=.{5})at$|(?<=.{4})e$/, '');
}

/** Forms of verbs that no rule makes of one another. */
const irregular = new Map('built build,found find,chosen choose,given give,hung hang,kept keep,made make,sent send,shown show,taken take,written write'.split(',').map((pair) => pair.split(' ') as [string, string]));

/** A word in British spelling: `customize` → `customise`, `color` → `colour`, `center` → `centre`, `catalog` → `catalogue`. */
function british(word: string): string {
  return word
    .replace(/(?<=.{2})iz(?=e|ing|ation)/, 'is')
    .replace(/(?<=.{2})yz(?=e|ing)/, 'ys')
    .replace(/^(col|fav|behavi|lab|neighb|hon)or/, '$1our')
    .replace(/^(cent|fib|met)er(s?)$/, '$1re$2')
    .replace(/^(catal|dial|anal)og(s?)$/, '$1ogue$2')
    .replace(/^licens/, 'licenc')
    .replace(/ll(?=ing$|ed$)/, 'l')
    .replace(/^(old|larg|small|long|short|high|low|fast|slow)e(?:r|st)$/, '$1');
}
