import type { Lexicon } from './lexicon.ts';
import { highestLevel, levelOf, sectionOf } from './place.ts';
import type { Places } from './place.ts';
import type { Wording } from './query.ts';

/** Which share of what a query says, rare words counting for more, a section has to hold. */
const enough = 0.7;

/** How well the text of each section answers a query, up to 1; only those that hold enough of it, and not much less than the best. */
export function scoreProse({ terms, weight, worth }: Wording, places: ReadonlyMap<string, Places>, lexicon: Lexicon): Map<number, number> {
  const { total } = lexicon.data;
  const [sums, shares, best] = [new Float64Array(total), new Float64Array(total), new Float64Array(total)];
  const found = new Set<number>();
  for (const term of [...terms].sort((a, b) => Number(isCommon(a.words.keys(), lexicon)) - Number(isCommon(b.words.keys(), lexicon)))) {
    // A word that most sections have is kept for the best of them only; the others are taken to have it.
    const holders = new Set(isCommon(term.words.keys(), lexicon) ? found : undefined);
    for (const [word, value] of term.words) {
      for (const place of places.get(word) ?? []) {
        const section = sectionOf(place);
        holders.add(section);
        best[section] = Math.max(best[section] ?? 0, value * (0.25 + (0.75 * levelOf(place)) / highestLevel));
      }
    }
    for (const section of holders) {
      found.add(section);
      sums[section] = (sums[section] ?? 0) + term.weight * (best[section] ?? 0);
      shares[section] = (shares[section] ?? 0) + term.weight;
      best[section] = 0;
    }
  }
  const most = shares.reduce((a, b) => Math.max(a, b), 0);
  const needed = Math.max(enough * weight, 0.85 * most) - 1e-9;
  const scores = new Map<number, number>();
  for (const section of found) {
    const [sum = 0, share = 0] = [sums[section], shares[section]];
    if (share >= needed) scores.set(section, (worth * sum * (share / weight)) / weight);
  }
  return scores;
}

function isCommon(words: Iterable<string>, lexicon: Lexicon): boolean {
  for (const word of words) if (lexicon.isCommon(word)) return true;
  return false;
}
