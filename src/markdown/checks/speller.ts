import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';

/** Knows how words are spelt. */
export interface Speller {
  /** True for a word of one of the lists or of the dictionary; each part of a hyphenated word counts for itself. */
  readonly knows: (word: string) => boolean;
  /** Known words most like an unknown one, at most three. */
  readonly suggest: (word: string) => string[];
}

/** Plural and possessive. */
const endings = ['s', 'es', "'s", "s'"];

// Built when a page is first checked: it takes 0.2 s and 30 MB.
let built: ReturnType<typeof nspell> | undefined;

/** The British dictionary (SCOWL's en_GB-ise: "customise", "licence", "artefact"). */
function british(): ReturnType<typeof nspell> {
  return (built ??= nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) }));
}

/**
 * A speller with the lists of a project.
 *
 * @param words terms in the singular; one in small letters may also begin with a capital, as at the start of a sentence
 * @param names names and abbreviations, taken as they are; of several words each counts
 */
export function makeSpeller(words: readonly string[], names: readonly string[]): Speller {
  const exact = new Set([...words, ...names, ...names.flatMap((name) => name.split(' '))]);
  const judged = new Map<string, boolean>();

  function knows(written: string): boolean {
    const known = judged.get(written) ?? judge(written.replaceAll('’', "'"));
    judged.set(written, known);
    return known;
  }

  function judge(word: string): boolean {
    if (isListed(word) || british().correct(word)) return true;
    if (endings.some((ending) => word.endsWith(ending) && isListed(word.slice(0, -ending.length)))) return true;
    const parts = word.split('-');
    return parts.length > 1 && parts.every((part) => part === '' || knows(part));
  }

  function isListed(word: string): boolean {
    return exact.has(word) || exact.has(word.charAt(0).toLowerCase() + word.slice(1));
  }

  return { knows, suggest: (word) => british().suggest(word).slice(0, 3) };
}
