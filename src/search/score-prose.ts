import type { Lexicon } from './lexicon.ts';
import { highestLevel } from './place.ts';
import type { Wording } from './query.ts';

/** Which share of what a query says, rare words counting for more, a section has to hold. */
const enough = 0.7;

/** For each word the sections that have it, with its level there. */
export type Places = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** How well the text of each section answers a query, up to 1; only those that hold enough of it, and not much less than the best. */
export function scoreProse({ terms, weight, worth }: Wording, places: Places, lexicon: Lexicon): Map<number, number> {
  const sums = new Map<number, { score: number; share: number }>();
  for (const term of [...terms].sort((a, b) => Number(isCommon(a.words.keys(), lexicon)) - Number(isCommon(b.words.keys(), lexicon)))) {
    const best = new Map<number, number>();
    for (const [word, value] of term.words) {
      for (const [section, level] of places.get(word) ?? []) best.set(section, Math.max(best.get(section) ?? 0, value * (0.25 + (0.75 * level) / highestLevel)));
    }
    // A word that most sections have is kept for the best of them only; the others are taken to have it.
    if (isCommon(term.words.keys(), lexicon)) for (const section of sums.keys()) if (!best.has(section)) best.set(section, 0);
    for (const [section, level] of best) {
      const sum = sums.get(section) ?? { score: 0, share: 0 };
      sums.set(section, { score: sum.score + term.weight * level, share: sum.share + term.weight });
    }
  }
  const most = Math.max(0, ...[...sums.values()].map(({ share }) => share));
  const needed = Math.max(enough * weight, 0.85 * most) - 1e-9;
  const scores = new Map<number, number>();
  for (const [section, { score, share }] of sums) if (share >= needed) scores.set(section, (worth * score * (share / weight)) / weight);
  return scores;
}

function isCommon(words: Iterable<string>, lexicon: Lexicon): boolean {
  for (const word of words) if (lexicon.isCommon(word)) return true;
  return false;
}
