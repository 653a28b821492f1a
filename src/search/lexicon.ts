import { entryKinds } from './index-data.ts';
import type { EntryRow, ExactData } from './index-data.ts';
import { tellingTokens, tokens } from './tokens.ts';

/** An entry of the exact layer with its words. */
export interface Entry {
  readonly section: number;
  readonly kind: number;
  readonly label: string;
  readonly all: readonly string[];
  readonly telling: readonly string[];
  /** How many names and messages its section has: one among many is listed there, and explained elsewhere. */
  readonly crowd: number;
}

/** The exact layer, ready to be asked. */
export interface Lexicon {
  readonly data: ExactData;
  readonly entries: readonly Entry[];
  /** Every word of the site, in order. */
  readonly words: readonly string[];
  /** Where a word's places stand: chunk and position in it. */
  readonly positions: ReadonlyMap<string, readonly [chunk: number, index: number]>;
  /** What a word tells: much where few sections have it. */
  readonly weight: (word: string) => number;
}

/** Prepares the data once for all queries. */
export function makeLexicon(data: ExactData): Lexicon {
  const positions = new Map<string, readonly [number, number]>();
  data.words.forEach((chunk, i) => chunk.split(' ').forEach((word, j) => positions.set(word, [i, j])));
  const headings = data.sections.map(([, , title], section): EntryRow => [section, entryKinds.indexOf('heading'), title]);
  const crowds = new Map<number, number>();
  for (const [section, kind] of data.entries) if (kind >= entryKinds.indexOf('name')) crowds.set(section, (crowds.get(section) ?? 0) + 1);
  const entries = [...data.entries, ...headings].map(([section, kind, label]) => {
    const all = tokens(label);
    return { section, kind, label, all, telling: tellingTokens(all), crowd: kind < entryKinds.indexOf('name') ? 0 : (crowds.get(section) ?? 0) };
  });
  for (const { all } of entries) for (const word of all) if (!positions.has(word)) positions.set(word, [-1, 0]);
  const total = data.sections.length;
  return {
    data,
    entries,
    positions,
    words: [...positions.keys()],
    weight: (word) => {
      const [chunk, index] = positions.get(word) ?? [-1, 0];
      return Math.log(1 + total / (1 + (chunk < 0 ? 0 : 2 ** Number(data.counts[chunk]?.[index] ?? 0))));
    },
  };
}
