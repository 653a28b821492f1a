import type { Lexicon } from './lexicon.ts';
import { readQuery } from './query.ts';
import type { Query } from './query.ts';
import { scoreEntry } from './score-entry.ts';

/** A section that a query found. */
export interface Hit {
  readonly section: number;
  readonly score: number;
  readonly layer: 'exact' | 'prose';
}

/** What a query found, and how it was understood. */
export interface Answer {
  readonly hits: readonly Hit[];
  /** Mistyped word → the word that was looked for instead. */
  readonly corrected: ReadonlyMap<string, string>;
  /** Words that exist, nearest to those of a query that found nothing. */
  readonly nearest: readonly string[];
  readonly query: Query;
}

/** Which share of what a query says, rare words counting for more, a section has to hold. */
const enough = 0.7;
const mostHits = 30;

/** Answers from the exact layer alone: without anything but the first file. */
export function findExact(text: string, lexicon: Lexicon): Answer {
  const query = readQuery(text, lexicon);
  return { query, corrected: query.corrected, nearest: query.nearest, hits: order(exactScores(query, lexicon), lexicon) };
}

/**
 * Answers from both layers, the exact one first; a section that both have counts once.
 *
 * @param places sections with their weights for each word of the query's `look`
 */
export function findAll(text: string, lexicon: Lexicon, places: ReadonlyMap<string, ReadonlyMap<number, number>>): Answer {
  const query = readQuery(text, lexicon);
  const scores = exactScores(query, lexicon);
  const prose = proseScores(query, places);
  for (const [section, { score }] of scores) {
    scores.set(section, { layer: 'exact', score: score + Math.min(9, prose.get(section) ?? 0) });
  }
  for (const [section, score] of prose) if (!scores.has(section)) scores.set(section, { layer: 'prose', score });
  return { query, corrected: query.corrected, nearest: query.nearest, hits: order(scores, lexicon) };
}

type Scores = Map<number, { readonly score: number; readonly layer: Hit['layer'] }>;

function exactScores(query: Query, lexicon: Lexicon): Scores {
  const scores: Scores = new Map();
  if (query.isHopeless) return scores;
  for (const entry of lexicon.entries) {
    const score = scoreEntry(query, entry, lexicon);
    if (score > (scores.get(entry.section)?.score ?? 0)) scores.set(entry.section, { score, layer: 'exact' });
  }
  return scores;
}

function proseScores(query: Query, places: ReadonlyMap<string, ReadonlyMap<number, number>>): ReadonlyMap<number, number> {
  const sums = new Map<number, { score: number; share: number }>();
  if (query.isHopeless) return new Map();
  for (const term of query.terms) {
    const best = new Map<number, number>();
    for (const word of term.words) {
      for (const [section, weight] of places.get(word) ?? []) best.set(section, Math.max(best.get(section) ?? 0, weight));
    }
    for (const [section, weight] of best) {
      const sum = sums.get(section) ?? { score: 0, share: 0 };
      sums.set(section, { score: sum.score + term.weight * (weight / (weight + 3)), share: sum.share + term.weight });
    }
  }
  const kept = [...sums].filter(([, { share }]) => share >= enough * query.weight - 1e-9);
  const most = Math.max(0, ...kept.map(([, { share }]) => share));
  const needed = most >= query.weight - 1e-9 ? query.weight : most * 0.9;
  return new Map(kept.filter(([, { share }]) => share >= needed - 1e-9).map(([section, { score }]) => [section, (8 * score) / Math.max(query.weight, 1)]));
}

function order(scores: Scores, { data }: Lexicon): Hit[] {
  return [...scores]
    .map(([section, found]) => ({ section, ...found }))
    .sort((a, b) => b.score - a.score || rank(data.sections[a.section]?.[0]) - rank(data.sections[b.section]?.[0]) || a.section - b.section)
    .slice(0, mostHits);

  function rank(page: number | undefined): number {
    return ['how-to', 'troubleshooting', 'explanation', 'reference'].indexOf(data.pages[page ?? 0]?.[2] ?? '') + 1;
  }
}
