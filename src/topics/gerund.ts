/** Verbs of more than one syllable that double their last letter, being stressed on the last. */
const doubling = new Set(['begin', 'commit', 'debug', 'permit', 'refer', 'submit', 'transfer']);

/**
 * The `-ing` form of an English verb: add → adding, delete → deleting, get → getting, tie → tying. What stands before and
 * behind the verb's letters stays. Rules of spelling: Oxford English Grammar, inflection of regular verbs.
 */
export function gerund(verb: string): string {
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  const isShort = /^[^aeiou]*[aeiou][^aeiouwxy]$/i.test(verb);
  return isShort || doubling.has(verb.toLowerCase()) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`;
}
