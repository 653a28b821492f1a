import type { Lexicon } from './lexicon.ts';
import type { Places } from './place.ts';
import type { Query } from './query.ts';
import { exactFloor, scoreEntry } from './score-entry.ts';
import { scoreProse } from './score-prose.ts';
import type { Entry, OpenShard } from './shard.ts';

/** A section that a query found. */
export interface Hit {
  readonly section: number;
  readonly score: number;
  readonly layer: 'exact' | 'prose';
}

/** What a hit of the exact layer has over one of the prose. */
export const exactScore = 1000;
/** So many hits are told. */
export const mostHits = 30;

/**
 * The sections that answer a query, best first, those of the exact layer before those of the prose; a section that both have
 * counts once.
 *
 * @param shards the part of the exact layer that the query needs
 * @param places where each word of the query stands; none where only the exact layer is asked
 */
export function findSections(query: Query, shards: readonly OpenShard[], places: ReadonlyMap<string, Places> | undefined, lexicon: Lexicon): Hit[] {
  const labels = labelScores(query, shards, lexicon);
  const prose = new Map<number, number>();
  if (places !== undefined) for (const wording of query.wordings) for (const [section, score] of scoreProse(wording, query.isTalk, places, lexicon)) prose.set(section, Math.max(score, prose.get(section) ?? 0));
  const hits: Hit[] = [];
  for (const [section, score] of labels) if (score >= exactFloor) hits.push({ section, layer: 'exact', score: exactScore + score + 20 * (prose.get(section) ?? 0) });
  for (const [section, score] of prose) {
    const label = Math.max(0, labels.get(section) ?? 0);
    if (label < exactFloor) hits.push({ section, layer: 'prose', score: 60 * score + label });
  }
  // Sections are numbered by the kind of page that readers look for first.
  return hits.sort((a, b) => b.score - a.score || a.section - b.section);
}

function labelScores(query: Query, shards: readonly OpenShard[], lexicon: Lexicon): Map<number, number> {
  const scores = new Map<number, number>();
  for (const wording of query.wordings) {
    for (const entry of candidates(wording.terms.flatMap((term) => [...term.words.keys()]), shards)) {
      const score = scoreEntry(wording, entry, query, lexicon);
      if (score > (scores.get(entry.section) ?? 0)) scores.set(entry.section, score);
    }
  }
  return scores;
}

function candidates(words: readonly string[], shards: readonly OpenShard[]): Set<Entry> {
  return new Set(shards.flatMap(({ entries }) => words.flatMap((word) => entries.get(word) ?? [])));
}
