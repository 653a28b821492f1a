import { near } from '../images/near.ts';
import type { Lexicon } from './lexicon.ts';
import { nearWords } from './near-word.ts';
import { synonyms } from './synonyms.ts';
import { longestQuery, tellingTokens, tokens } from './tokens.ts';

/** One word of a query with the words of the site that stand for it. */
export interface Term {
  readonly asked: string;
  /** The word itself, what it begins, what it was mistyped for; empty where the site has none. */
  readonly words: readonly string[];
  readonly weight: number;
}

/** A query as it was understood. */
export interface Query {
  /** The query's words in order, mistyped ones corrected. */
  readonly all: readonly string[];
  /** Other ways to say the same. */
  readonly variants: readonly (readonly string[])[];
  readonly terms: readonly Term[];
  /** Sum of the weights of its terms. */
  readonly weight: number;
  readonly corrected: ReadonlyMap<string, string>;
  readonly nearest: readonly string[];
  /** True where too little of it exists for any hit to be meant. */
  readonly isHopeless: boolean;
  /** True where a long text was pasted, of which numbers and names may be another's. */
  readonly isPasted: boolean;
}

/** Reads a query against the words that exist. */
export function readQuery(text: string, lexicon: Lexicon): Query {
  const cut = text.slice(0, longestQuery).replace(/\p{Cc}/gu, ' ');
  const isPasted = tokens(cut).length > 4 && /[:=/\d"'(]/.test(cut);
  const general = isPasted ? tokens(withoutNames(cut)) : [];
  const asked = general.length > 2 ? general : tokens(cut);
  const corrected = new Map<string, string>();
  const telling = tellingTokens([...new Set(asked)]);
  const last = asked.at(-1);
  const terms = telling.map((word) => readTerm(word, word === last && !/\s$/.test(text), lexicon, corrected)).filter(({ words, asked: word }) => words.length > 0 || !isPasted || !/\d/.test(word));
  const all = asked.map((word) => corrected.get(word) ?? word);
  const weight = terms.reduce((sum, term) => sum + term.weight, 0);
  const known = terms.filter(({ words }) => words.length > 0);
  const knownWeight = known.reduce((sum, term) => sum + term.weight, 0);
  const isHopeless = known.length === 0 || (isPasted ? known.length < 2 || knownWeight < 0.45 * weight : knownWeight < weight);
  const unknown = terms.filter(({ words }) => words.length === 0).map((term) => term.asked);
  const nearest = isHopeless ? [...new Set(unknown.slice(0, 5).flatMap((word) => near(word, lexicon.words, 2)))].slice(0, 5) : [];
  return { all, variants: variantsOf(all), terms, weight, corrected, nearest, isHopeless, isPasted };
}

function readTerm(asked: string, isLast: boolean, lexicon: Lexicon, corrected: Map<string, string>): Term {
  const { positions, words, weight } = lexicon;
  if (positions.has(asked)) return { asked, words: [asked, ...sameMeaning(asked)], weight: weight(asked) };
  const begun = isLast && asked.length >= 3 && !/\d/.test(asked) ? words.filter((word) => word.startsWith(asked) && word.length <= asked.length + 8) : [];
  if (begun.length > 0) return { asked, words: begun, weight: Math.min(...begun.map(weight)) };
  const same = sameMeaning(asked).filter((word) => positions.has(word));
  if (same.length > 0) return { asked, words: same, weight: weight(same[0] ?? asked) };
  const [meant] = nearWords(asked, words.filter((word) => word !== asked));
  if (meant === undefined) return { asked, words: [], weight: weight('') };
  corrected.set(asked, meant);
  return { asked, words: [meant], weight: weight(meant) };
}

function sameMeaning(word: string): string[] {
  return lines.filter((line) => line.some((phrase) => phrase.length === 1 && phrase[0] === word)).flatMap((line) => line.filter((phrase) => phrase.length === 1 && phrase[0] !== word).flat());
}

const lines = synonyms.map((line) => line.map(tokens));

function variantsOf(all: readonly string[]): string[][] {
  const padded = ` ${all.join(' ')} `;
  return lines.flatMap((line) =>
    line
      .filter((phrase) => padded.includes(` ${phrase.join(' ')} `))
      .flatMap((phrase) => line.filter((other) => other !== phrase).map((other) => padded.replace(` ${phrase.join(' ')} `, ` ${other.join(' ')} `).trim().split(' '))),
  );
}

/** A pasted message without what only its sender's machines have: addresses, paths, times, numbers and digests. */
function withoutNames(text: string): string {
  return text
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/(?<![^\s:("'])\/(?:[\w.@+-]+\/){2,}[\w.@+-]*/g, ' ')
    .replace(/\b\d{4}-\d\d-\d\d[T ][\d:.,Z+-]+/g, ' ')
    .replace(/\b(?:\d{1,3}\.){3}\d{1,3}(?:[:/]\d+)?\b/g, ' ')
    .replace(/\b(?:[\da-f]{2}:){5}[\da-f]{2}\b/gi, ' ')
    .replace(/\b[\da-f]{8,}\b/gi, ' ')
    .replace(/\b[a-z][\w-]*(?:\.[a-z][\w-]*){2,}\b/gi, ' ')
    .replace(/\b[a-z]+-?[a-z]*\d+-?\d*(?=[\s:]|$)/gi, (word) => (/^(?:amd64|arm64|python\d|ga|hwe|s390x|ppc64el|el\d)/i.test(word) ? word : ' '));
}
