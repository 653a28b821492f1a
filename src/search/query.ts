import { near } from '../images/near.ts';
import type { Lexicon } from './lexicon.ts';
import { commandIn, withoutNames } from './pasted.ts';
import { readTerms } from './term.ts';
import type { Term } from './term.ts';
import { phrasings } from './phrasings.ts';
import { compounds, isCode, longestQuery, plainWords, tokens } from './tokens.ts';

/** One way to say what a query asks. */
export interface Wording {
  /** Its words in order, mistyped ones corrected. */
  readonly all: readonly string[];
  readonly terms: readonly Term[];
  /** Sum of the weights of its terms. */
  readonly weight: number;
  /** What a hit by it is worth against one by the reader's own words, at most 1. */
  readonly worth: number;
}

/** A query as it was understood. */
export interface Query {
  /** The reader's own words, and others that say the same; empty where too little of it exists for any hit to be meant. */
  readonly wordings: readonly Wording[];
  /** Mistyped word → the word that was looked for instead, as the pages write it. */
  readonly corrected: ReadonlyMap<string, string>;
  /** Words of it that no page has, and that hits go without. */
  readonly missing: readonly string[];
  /** Words that exist, nearest to those that do not; its own where all do. */
  readonly nearest: () => readonly string[];
  /** True where a long text was pasted, of which numbers and names may be another's. */
  readonly isPasted: boolean;
  /** True for a name as programs use it. */
  readonly isCode: boolean;
  /** The name, or the command that is called, in small letters; empty where there is none. */
  readonly literal: string;
}

/** The share of a question, rare words counting for more, that has to exist; of a pasted text, which may be of another's machines. */
const knownShare = { typed: 0.72, pasted: 0.45 };
/** So many of its words have to exist where one does not. */
const fewestKnown = 4;

/** Reads a query against the words that exist. */
export function readQuery(text: string, lexicon: Lexicon): Query {
  const cut = cutLong(text).replace(/\p{Cc}/gu, ' ');
  const isPasted = tokens(cut).length > 4 && /[:=/\d"'(]/.test(cut);
  const general = isPasted ? tokens(withoutNames(cut)) : [];
  const isOpen = !/\s$/.test(text);
  const corrected = new Map<string, string>();
  const typedWords = new Map(plainWords(cut).flatMap((plain) => tokens(plain).map((key) => [key, plain])));
  const own = word(tokens(cut), 1);
  const command = commandIn(cut);
  const others = [...(general.length > 2 && general.length < own.all.length ? [general] : []), ...(command === undefined ? [] : [tokens(command)])].map((words) => word(words, 1));
  const unknown = own.terms.filter((term) => term.words.size === 0).map((term) => term.asked);
  const strange = isPasted ? [] : namesOf(cut, lexicon).filter((compound) => !lexicon.hasCompound(compound));
  const wordings = [own, ...others, ...phrasings(own.all, unknown, lexicon).map(({ words, worth }) => word(words, worth))].filter((wording) => !strange.some((name) => hasNumberOf(wording, name)) && isMeant(wording, isPasted));
  const typed = (word: string) => typedWords.get(word) ?? word;
  const isOwn = wordings.includes(own);
  return {
    wordings,
    corrected: isOwn ? new Map([...corrected].map(([asked, meant]) => [typed(asked), meant])) : new Map(),
    missing: isOwn && !isPasted ? unknown.map(typed) : [],
    nearest: () => (unknown.length > 0 ? nearestTo(unknown, lexicon) : own.terms.map(({ asked }) => corrected.get(asked) ?? typed(asked))).slice(0, mostNearest),
    isPasted,
    isCode: isCode(cut),
    literal: command ?? (isCode(cut) ? cut.trim().toLowerCase() : ''),
  };

  function word(words: readonly string[], worth: number): Wording {
    const terms = readTerms(words, isOpen, lexicon, corrected, (key) => typedWords.get(key) ?? key).filter((term) => term.words.size > 0 || !isPasted || !/\d/.test(term.asked));
    return { all: words, terms, weight: terms.reduce((sum, term) => sum + term.weight, 0), worth };
  }
}

/** What a query names by a word and a number; where it is nothing else, `rhel 15` is as much a name as `rhel-15`. */
function namesOf(text: string, { isNumbered }: Lexicon): string[] {
  const [word = '', , ...rest] = tokens(text);
  return compounds(text, !(rest.length === 0 && isNumbered(word)));
}

/** True for a wording that still has the number of a name: another word for the whole name goes without. */
function hasNumberOf({ all }: Wording, name: string): boolean {
  return all.includes(name.slice(name.lastIndexOf('-') + 1));
}

function isMeant({ terms, weight }: Wording, isPasted: boolean): boolean {
  const known = terms.filter(({ words }) => words.size > 0);
  const share = known.reduce((sum, term) => sum + term.weight, 0) / weight;
  if (isPasted) return known.filter(({ asked }) => !/\d/.test(asked)).length > 1 && share >= knownShare.pasted;
  return known.length > 0 && (known.length === terms.length || (known.length >= fewestKnown && known.length === terms.length - 1 && share >= knownShare.typed));
}

/** So many words are offered where nothing is found. */
const mostNearest = 5;

function nearestTo(unknown: readonly string[], lexicon: Lexicon): string[] {
  return [...new Set(unknown.slice(0, mostNearest).flatMap((word) => near(word, lexicon.spelled(), 2)).filter((other) => other.length > 2).map(lexicon.spell))];
}

function cutLong(text: string): string {
  if (text.length <= longestQuery) return text;
  const [start, end] = [text.slice(0, longestQuery / 2), text.slice(-longestQuery / 2)];
  return `${start.replace(/\S+$/, '')} ${end.replace(/^\S+/, '')}`;
}
