import type { Lexicon } from './lexicon.ts';
import { highestLevel, labelLevel, levelOf, sectionOf } from './place.ts';
import type { Places } from './place.ts';
import type { Wording } from './query.ts';
import type { Term } from './term.ts';

/** Which share of what a query says, rare words counting for more, a section has to hold. */
const enough = 0.7;
/** Which share of what the fullest section holds. */
const nearlyMost = 0.85;
/** Which share of a question a section has to hold that is about it: that has so many of its words in its title or its labels. */
const about = { enough: 0.5, words: 2 };
/** What a word of a question weighs that no title and no label has: it is how readers talk, not what pages are about. */
const byTheWay = 0.5;
/** Sums of the same numbers in another order differ by less. */
const slack = 1e-9;

/** What the sections hold of a query, by their numbers. */
interface Held {
  readonly found: ReadonlySet<number>;
  /** What the terms weigh that each has, and the same times how strongly it has them. */
  readonly shares: Float64Array;
  readonly sums: Float64Array;
  /** How many terms each has in its title or its labels. */
  readonly subjects: Uint8Array;
}

/**
 * How well the text of each section answers a query, up to 1; only those that hold enough of it.
 *
 * @param isTalk whether it is a question in a reader's own words: what a section is about counts for more then than its wording
 */
export function scoreProse({ terms, worth }: Wording, isTalk: boolean, places: ReadonlyMap<string, Places>, lexicon: Lexicon): Map<number, number> {
  const weighed = isTalk ? weighTalk(terms, places) : terms;
  const weight = weighed.reduce((sum, term) => sum + term.weight, 0);
  const { found, shares, sums, subjects } = hold(weighed, places, lexicon);
  const most = shares.reduce((a, b) => Math.max(a, b), 0);
  const needed = Math.max(enough * weight, nearlyMost * most) - slack;
  const scores = new Map<number, number>();
  for (const section of found) {
    const [sum = 0, share = 0] = [sums[section], shares[section]];
    const isAbout = isTalk && (subjects[section] ?? 0) >= about.words && share >= about.enough * weight - slack;
    if (isAbout || share >= needed) scores.set(section, (worth * sum * (share / weight) * (isTalk ? share / weight : 1)) / weight);
  }
  return scores;
}

function hold(terms: readonly Term[], places: ReadonlyMap<string, Places>, lexicon: Lexicon): Held {
  const { total } = lexicon.data;
  const [sums, shares, best, levels, subjects] = [new Float64Array(total), new Float64Array(total), new Float64Array(total), new Uint8Array(total), new Uint8Array(total)];
  const found = new Set<number>();
  for (const term of [...terms].sort((a, b) => Number(isCommon(a.words.keys(), lexicon)) - Number(isCommon(b.words.keys(), lexicon)))) {
    // A word that most sections have is kept for the best of them only; the others are taken to have it.
    const holders = new Set(isCommon(term.words.keys(), lexicon) ? found : undefined);
    for (const [word, value] of term.words) {
      for (const place of places.get(word) ?? []) {
        const [section, level] = [sectionOf(place), levelOf(place)];
        holders.add(section);
        best[section] = Math.max(best[section] ?? 0, value * (0.25 + (0.75 * level) / highestLevel));
        levels[section] = Math.max(levels[section] ?? 0, level);
      }
    }
    for (const section of holders) {
      found.add(section);
      sums[section] = (sums[section] ?? 0) + term.weight * (best[section] ?? 0);
      shares[section] = (shares[section] ?? 0) + term.weight;
      if ((levels[section] ?? 0) >= labelLevel) subjects[section] = (subjects[section] ?? 0) + 1;
      best[section] = 0;
      levels[section] = 0;
    }
  }
  return { found, shares, sums, subjects };
}

/** The words of a question weighed by what pages are about, where it has two words of that. */
function weighTalk(terms: readonly Term[], places: ReadonlyMap<string, Places>): readonly Term[] {
  const subjects = new Set(terms.filter(({ words }) => isSubject(words.keys(), places)));
  if (subjects.size < about.words) return terms;
  return terms.map((term) => (term.words.size === 0 || subjects.has(term) ? term : { ...term, weight: byTheWay * term.weight }));
}

/** True for a word that a title or a label has. */
function isSubject(words: Iterable<string>, places: ReadonlyMap<string, Places>): boolean {
  for (const word of words) if (places.get(word)?.some((place) => levelOf(place) >= labelLevel)) return true;
  return false;
}

function isCommon(words: Iterable<string>, lexicon: Lexicon): boolean {
  for (const word of words) if (lexicon.isCommon(word)) return true;
  return false;
}
