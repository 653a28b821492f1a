import { readOnChange } from '../read-on-change.ts';

/** The project's terms, in small letters unless they are always written otherwise. */
export const wordsFile = 'content/words.txt';
/** Proper names and abbreviations as they are spelt. */
export const namesFile = 'content/names.txt';

/** The lines of a word list. */
export const readWordList = readOnChange((text): readonly string[] => text.split(/\r?\n/).filter((line) => line !== ''));
