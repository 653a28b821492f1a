import { countSlips } from '../images/slips.ts';

/**
 * The words nearest to a mistyped one, nearest first and, of equally near ones, those that more sections have; at most one slip
 * in a word of four letters, two from nine on. A slip is a letter too many, too few, wrong, or two changed places (optimal
 * string alignment distance). The first letter has to be right in short words, and in one of four letters none may be wrong: too
 * many words differ by one.
 *
 * @param weight what a word tells: less where more sections have it
 */
export function nearWords(word: string, words: readonly string[], weight: (word: string) => number = () => 0): string[] {
  if (word.length < 4 || /\d/.test(word)) return [];
  const most = word.length < 9 ? 1 : 2;
  return words
    .filter((other) => Math.abs(other.length - word.length) <= most && other.length > 3 && !/\d/.test(other) && (most > 1 || other[0] === word[0]))
    .map((other) => ({ other, slips: countSlips(word, other) }))
    .filter(({ other, slips }) => slips <= most && (word.length > 4 || other.length !== word.length || isSwapped(word, other)))
    .sort((a, b) => a.slips - b.slips || weight(a.other) - weight(b.other))
    .map(({ other }) => other);
}

function isSwapped(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}
