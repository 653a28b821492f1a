import { labelsOf } from './columns.ts';
import { commonDigit } from './index-data.ts';
import type { ExactData } from './index-data.ts';
import { unpackWords } from './pack.ts';
import { labelTexts, labelWords, openShard } from './shard.ts';
import type { OpenShard } from './shard.ts';
import { compounds, isCode, plainWords, tokens } from './tokens.ts';

/** The vocabulary of the site and what each word of it tells. */
export interface Lexicon {
  readonly data: ExactData;
  /** The exact layer where it is one file. */
  readonly shard: OpenShard | undefined;
  /** Every word of the site, in order. */
  readonly words: readonly string[];
  readonly has: (word: string) => boolean;
  /** Where a word's places stand: chunk and position in it. */
  readonly placeOf: (word: string) => readonly [chunk: number, index: number] | undefined;
  /** What a word tells: much where few sections have it. */
  readonly weight: (word: string) => number;
  /** True for a word that so many sections have that its places are not all kept. */
  readonly isCommon: (word: string) => boolean;
  /** True for a name with a number that stands so in the pages: `ga-22.04`. */
  readonly hasCompound: (compound: string) => boolean;
  /** True for a word that pages name with several numbers: `rhel`. */
  readonly isNumbered: (word: string) => boolean;
  /** A word as the pages write it; where no label does, its beginning, which says so. */
  readonly spell: (word: string) => string;
  /** Every form in which labels write a word, with the word. */
  readonly forms: () => ReadonlyMap<string, string>;
  /** The labels that are names as programs use them, in one word. */
  readonly names: () => readonly string[];
  /** The words that labels have, which `spell` writes as they do; all where the labels lie elsewhere. */
  readonly spelled: () => readonly string[];
}

const highestDigit = 35;

/** Prepares the data once for all queries. */
export function makeLexicon(data: ExactData): Lexicon {
  const words = vocabulary(data);
  const numbers = new Map(words.map((word, i) => [word, i]));
  const starts = [0, ...data.chunks.map((last) => (numbers.get(last) ?? 0) + 1)];
  const known = new Set(unpackWords(data.compounds));
  const labels = data.shard === undefined ? [] : labelTexts(data.shard);
  for (const label of labels) for (const compound of compounds(label, false)) known.add(compound);
  /** What a word tells that no section has, then what one of each digit does; rounded, since engines differ in the last digit of a logarithm. */
  const weights = [0, ...Array.from({ length: highestDigit + 1 }, (_, i) => 2 ** i)].map((count) => Math.round(1e6 * Math.log(1 + data.total / (1 + count))) / 1e6);
  const digit = (word: string) => parseInt(data.counts[numbers.get(word) ?? -1] ?? '0', 36);
  let forms: Map<string, string> | undefined;
  let spellings: Map<string, string> | undefined;
  const readSpellings = () => (spellings ??= spellingsOf(labels));
  return {
    data,
    shard: data.shard === undefined ? undefined : openShard(data.shard),
    words,
    has: (word) => numbers.has(word),
    placeOf: (word) => {
      const number = numbers.get(word);
      if (number === undefined) return undefined;
      const chunk = starts.findLastIndex((start) => start <= number);
      return [chunk, number - (starts[chunk] ?? 0)];
    },
    weight: (word) => weights[numbers.has(word) ? digit(word) + 1 : 0] ?? 0,
    isCommon: (word) => numbers.has(word) && digit(word) >= commonDigit,
    hasCompound: (compound) => known.has(compound) || (!compound.includes('.') && [...known].some((other) => other.startsWith(`${compound}.`))),
    isNumbered: (word) => [...known].filter((compound) => compound.startsWith(`${word}-`)).length > 1,
    spell: (word) => readSpellings().get(word) ?? (/\d|^--/.test(word) ? word : `${word}…`),
    forms: () => (forms ??= new Map(labels.flatMap(plainWords).map((plain) => [plain, tokens(plain)[0] ?? plain]))),
    names: () => [...new Set(data.shard === undefined ? [] : labelsOf(data.shard).flatMap((row) => row.flatMap((lines) => lines.split('\n'))).filter((label) => isCode(label) && !/\s|\/$/.test(label)))],
    spelled: () => (labels.length === 0 ? words : [...readSpellings().keys()]),
  };
}

/** Every word of the site in order: those of the prose, and those of the labels. */
export function vocabulary({ words, shard }: Pick<ExactData, 'words' | 'shard'>): string[] {
  return [...new Set([...unpackWords(words), ...(shard === undefined ? [] : labelWords(shard))])].sort();
}

function spellingsOf(labels: readonly string[]): Map<string, string> {
  const spellings = new Map<string, string>();
  for (const plain of labels.flatMap(plainWords)) {
    const [word] = tokens(plain);
    const before = word === undefined ? undefined : spellings.get(word);
    if (word !== undefined && (before === undefined || plain.length < before.length)) spellings.set(word, plain);
  }
  return spellings;
}
