/** The sign of the group for headings that begin with a number or a symbol. */
export const noLetter = '#';

/** The groups of the index, in their order: numbers and symbols, then the letters. */
export const letters: readonly string[] = [noLetter, ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The group of a heading by its sort key; accents do not count: `École` stands under E. */
export function letterOf(key: string): string {
  const first = key.normalize('NFD').charAt(0).toUpperCase();
  return /^[A-Z]$/.test(first) ? first : noLetter;
}

/** The id of a group in the page of the index; permanent. */
export function letterId(letter: string): string {
  return letter === noLetter ? 'numbers-and-symbols' : letter.toLowerCase();
}

/** The id that a letter had in the old index, where it had one. */
export function legacyLetterId(letter: string): string | undefined {
  return letter === noLetter ? undefined : `heading--${letter.toLowerCase()}-topics`;
}
