import { likeness, near } from '../images/near.ts';
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
  /** True for a question in a reader's own words, of which some may only be the reader's. */
  readonly isTalk: boolean;
  /** True for a name as programs use it. */
  readonly isCode: boolean;
  /** Names as programs use them that stand among other words, in small letters. */
  readonly named: ReadonlySet<string>;
  /** The name, or the command that is called, in small letters; empty where there is none. */
  readonly literal: string;
}

/** The share of a question, rare words counting for more, that has to exist; of a pasted text, which may be of another's machines. */
const knownShare = { typed: 0.55, pasted: 0.45 };
/** So many of the reader's own words have to exist where one does not. */
const fewestKnown = 4;

/** So many parts a name has at least in common with one of the same kind. */
export const sharedParts = 5;

/** Reads a query against the words that exist. */
export function readQuery(text: string, lexicon: Lexicon): Query {
  const cut = cutLong(text).replace(/\p{Cc}/gu, ' ');
  const isOneName = isCode(cut) && !/\s|\//.test(cut.trim());
  const isPasted = tokens(cut).length > 4 && !isOneName && looksPasted(cut);
  const general = isPasted ? tokens(withoutNames(cut)) : [];
  const isOpen = !/\s$/.test(text);
  const corrected = new Map<string, string>();
  const typedWords = new Map(plainWords(cut).flatMap((plain) => tokens(plain).map((key) => [key, plain])));
  const own = word(tokens(cut), 1);
  const command = commandIn(cut);
  const others = [...(general.length > 2 && general.length < own.all.length ? [general] : []), ...(command === undefined ? [] : [tokens(command)])].map((words) => word(words, 1));
  const isTalk = !isPasted && !isCode(cut) && !/(?<!\S)-/.test(cut) && own.terms.length > 2;
  const unknown = own.terms.filter((term) => term.words.size === 0).map((term) => term.asked);
  const isLong = own.terms.length - unknown.length >= fewestKnown;
  const strange = isPasted ? [] : namesOf(cut, lexicon).filter((compound) => !lexicon.hasCompound(compound));
  const wordings = [own, ...others, ...phrasings(own.all, unknown, lexicon).map(({ words, worth }) => word(words, worth))].filter((wording) => !strange.some((name) => hasNumberOf(wording, name)) && (isMeant(wording, isPasted, isLong) || (isOneName && beginsKnown(wording))));
  const typed = (word: string) => typedWords.get(word) ?? word;
  const isOwn = wordings.includes(own);
  return {
    wordings,
    corrected: isOwn ? new Map([...corrected].map(([asked, meant]) => [typed(asked), meant])) : new Map(),
    missing: isOwn && !isPasted ? unknown.map(typed) : [],
    nearest: () => {
      const names = isOneName || strange.length > 0 ? namesLike(cut, lexicon) : [];
      return (names.length > 0 ? names : unknown.length > 0 ? nearestTo(unknown, lexicon) : own.terms.map(({ asked }) => corrected.get(asked) ?? typed(asked))).slice(0, mostNearest);
    },
    isPasted,
    isTalk,
    isCode: isCode(cut),
    named: new Set(cut.toLowerCase().match(namePattern)),
    literal: command ?? (isCode(cut) ? cut.trim().toLowerCase() : ''),
  };

  function word(words: readonly string[], worth: number): Wording {
    const terms = readTerms(words, isOpen, lexicon, corrected, (key) => typedWords.get(key) ?? key).filter((term) => term.words.size > 0 || !isPasted || !/\d/.test(term.asked));
    return { all: words, terms, weight: terms.reduce((sum, term) => sum + term.weight, 0), worth };
  }
}

/** What only programs write: words joined by an underscore or by two hyphens, and names of files. */
const namePattern = /[a-z\d]+(?:_[a-z\d]+)+|[a-z\d]+(?:-[a-z\d]+){2,}|[a-z][\w-]*\.[a-z]{2,4}\b/g;

/** True for signs that stand in messages and logs. A question may have an apostrophe and a number, too, and names are typed as they are. */
function looksPasted(text: string): boolean {
  return /[:=/"(]|(?<![\p{L}\p{N}])['‘]/u.test(text) || (/(?<!\S)\d[\d.]*(?!\S)/.test(text) && !isQuestion(text));
}

function isQuestion(text: string): boolean {
  return /^\s*(?:how|why|when|where|what|which|who|can|could|do|does|did|is|are|should)\b|\b(?:my|i|we|our)\b|\?\s*$/i.test(text);
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

function isMeant({ terms, weight }: Wording, isPasted: boolean, isLong: boolean): boolean {
  const known = terms.filter(({ words }) => words.size > 0);
  const share = known.reduce((sum, term) => sum + term.weight, 0) / weight;
  if (isPasted) return known.filter(({ asked }) => !/\d/.test(asked)).length > 1 && share >= knownShare.pasted;
  return known.length > 0 && (known.length === terms.length || (isLong && known.length === terms.length - 1 && share >= knownShare.typed));
}

/** True for a long name of which only the end is the reader's: `curtin_userdata_custom_amd64_generic_lab`. */
function beginsKnown({ terms }: Wording): boolean {
  return terms.length > sharedParts && terms.slice(0, sharedParts).every(({ words }) => words.size > 0);
}

/** So many words are offered where nothing is found. */
const mostNearest = 5;

/** Names of the pages that are more like what was typed than not, or begin with the same word. */
function namesLike(text: string, { names }: Lexicon): string[] {
  const name = text.trim();
  const [first] = tokens(name);
  return near(name, names(), mostNearest).filter((other) => likeness(name, other) > 0.5 || tokens(other)[0] === first);
}

function nearestTo(unknown: readonly string[], lexicon: Lexicon): string[] {
  return [...new Set(unknown.slice(0, mostNearest).flatMap((word) => near(word, lexicon.spelled(), 2)).filter((other) => other.length > 2).map(lexicon.spell))];
}

function cutLong(text: string): string {
  if (text.length <= longestQuery) return text;
  const [start, end] = [text.slice(0, longestQuery / 2), text.slice(-longestQuery / 2)];
  return `${start.replace(/\S+$/, '')} ${end.replace(/^\S+/, '')}`;
}
