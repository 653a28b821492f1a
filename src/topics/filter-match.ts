/**
 * What a label and a question are compared by: small letters, no accents, signs as blanks, and `is` for `iz`, so that
 * `customize` finds `customise`.
 */
export function filterKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}./]+/gu, ' ')
    .replace(/iz/g, 'is')
    .trim();
}

/**
 * True where each word of the question begins a word of the label; a silent `e` at its end may be missing there
 * (`customise` finds `customising`). Both are as {@link filterKey} gives them.
 */
export function matchesFilter(label: string, question: string): boolean {
  const padded = ` ${label}`;
  return question.split(' ').every((word) => padded.includes(` ${word.replace(/(?<=.{4})e$/, '')}`));
}
