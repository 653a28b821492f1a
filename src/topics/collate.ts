import { plainPart } from './flat-label.ts';

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'accent' });

/** Words that do not count at the start of a heading, and at the start of a subentry. */
const leadingArticles = /^(?:a|an|the)\s+/i;
const leadingSmallWords = /^(?:(?:a|an|and|as|at|by|for|from|in|into|of|on|or|the|through|to|when|with|without)\s+)+/i;

/** A text with what it is sorted by, so that each is worked out once. */
export interface Sortable {
  readonly text: string;
  readonly key: string;
}

/** The text with its sort key; `level` is 0 for a heading, 1 and 2 for subentries. */
export function sortable(text: string, level: number): Sortable {
  return { text, key: sortKey(text, level) };
}

/**
 * What a label is sorted by, word by word as in the index of a book: quotes do not count, a hyphen counts as a
 * blank (`packer` before `packer builder` before `packer-created`), nor do articles at the start of a heading, and
 * prepositions at that of a subentry. Rules: ISO 999:1996, arrangement of entries.
 */
export function sortKey(text: string, level: number): string {
  const bare = plainPart(text).normalize('NFC').replace(/["“”‘’']|^[([]/g, '').replace(/(?<=\p{L})-(?=\p{L})/gu, ' ').trim();
  const key = bare.replace(level === 0 ? leadingArticles : leadingSmallWords, '');
  return (key === '' ? bare : key).replace(/\s+/g, ' ');
}

/**
 * Orders labels: by their keys, numbers by value and capitals as small letters; then, so that no two are equal, small
 * letters before capitals, and by code units.
 */
export function compareSortable(a: Sortable, b: Sortable): number {
  return collator.compare(a.key, b.key) || compareCodeUnits(a.key, b.key) * -1 || compareCodeUnits(a.text, b.text);
}

/** Orders two texts of a page, such as titles. */
export function compareText(a: string, b: string): number {
  return collator.compare(a, b) || compareCodeUnits(a, b);
}

function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
