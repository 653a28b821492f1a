/**
 * A word as it reads without its ending, for finding labels that differ in nothing else: `images` and `image`, `customise`
 * and `customising`. It is no dictionary form.
 */
export function wordStem(word: string): string {
  return singular(word)
    .replace(/(?<=.{3})(?:ing|ed|e)$/, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

/** The singular of a regular English plural: `copies` → `copy`, `boxes` → `box`, `images` → `image`. */
export function singular(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}
