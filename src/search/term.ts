import type { Lexicon } from './lexicon.ts';
import { nearWords } from './near-word.ts';
import { sameMeaning } from './phrasings.ts';
import { tellingTokens } from './tokens.ts';

/** One word of a query. */
export interface Term {
  readonly asked: string;
  /** The words of the site that stand for it with what each is worth, at most 1: the word itself, what it begins, what it was mistyped for, what means the same. Empty where the site has none. */
  readonly words: ReadonlyMap<string, number>;
  readonly weight: number;
}

const worth = { begun: 0.8, same: 0.75, corrected: 0.85, shorter: 0.8 };

/**
 * Reads the words of a query that tell something.
 *
 * @param isOpen whether the last word may be the beginning of one
 * @param typed a word as it was typed
 * @param corrected takes mistyped words with what they are read as
 */
export function readTerms(words: readonly string[], isOpen: boolean, lexicon: Lexicon, corrected: Map<string, string>, typed: (word: string) => string): Term[] {
  const last = words.at(-1);
  return tellingTokens([...new Set(words)]).map((word) => readTerm(word, isOpen && word === last, lexicon, corrected, typed(word)));
}

function readTerm(asked: string, isOpen: boolean, lexicon: Lexicon, corrected: Map<string, string>, typed: string): Term {
  const { has, words, weight, spell } = lexicon;
  const same = sameMeaning(asked).filter(has).map((word): [string, number] => [word, worth.same]);
  if (has(asked)) return { asked, words: new Map([...same, [asked, 1]]), weight: weight(asked) };
  const begun = isOpen && asked.length >= 3 && !/\d/.test(asked) ? words.filter((word) => word.startsWith(asked) && word.length <= asked.length + 8 && !/\d/.test(word)) : [];
  if (begun.length > 0) return { asked, words: new Map([...begun.map((word): [string, number] => [word, worth.begun]), ...same]), weight: Math.min(...begun.map(weight)) };
  if (same.length > 0) return { asked, words: new Map(same), weight: Math.max(...same.map(([word]) => weight(word))) };
  const longer = /^\d+$/.test(asked) ? words.filter((word) => word.startsWith(`${asked}.`)) : [];
  if (longer.length > 0) return { asked, words: new Map(longer.map((word) => [word, worth.begun])), weight: Math.min(...longer.map(weight)) };
  const other = shorterNumber(asked, lexicon);
  if (other !== undefined) return { asked, words: new Map([[other, worth.shorter]]), weight: weight(other) };
  const meant = nearest(asked, typed, lexicon);
  if (meant === undefined) return { asked, words: new Map(), weight: weight(asked) };
  corrected.set(asked, spell(meant));
  return { asked, words: new Map([[meant, worth.corrected]]), weight: weight(meant) };
}

/**
 * The word that was meant by a mistyped one. Words are kept without their endings, and short ones are alike without them: so the
 * forms that pages write are compared first, and what is left of a word only where that is long, too.
 */
function nearest(asked: string, typed: string, { forms, words, weight }: Lexicon): string | undefined {
  const [form] = nearWords(typed, [...forms().keys()], (other) => weight(forms().get(other) ?? other));
  if (form !== undefined) return forms().get(form);
  return (typed.length >= longWord && asked.length >= longStem) || forms().size === 0 ? nearWords(asked, words, weight)[0] : undefined;
}

const longWord = 7;
const longStem = 6;

/** The version that a more exact one belongs to: `3.5` for `3.5.2`, where the pages have that. */
function shorterNumber(asked: string, { has }: Lexicon): string | undefined {
  const shorter = /^\d+(?:\.\d+){2,}$/.test(asked) ? asked.replace(/\.\d+$/, '') : undefined;
  return shorter !== undefined && has(shorter) ? shorter : undefined;
}
