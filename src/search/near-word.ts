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

function countSlips(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(change, swap, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? Infinity;
}
