/**
 * The words most like `word`, best first: those that hold it whole, the shortest before; then those that share the
 * largest part of their letter pairs with it (Dice's coefficient), at least a quarter.
 */
export function near(word: string, words: Iterable<string>, most = 3): string[] {
  const wanted = word.toLowerCase();
  const pairs = letterPairs(wanted);
  return [...words]
    .map((candidate) => ({ candidate, score: rate(candidate.toLowerCase(), wanted, pairs) }))
    .filter(({ score }) => score >= 0.25)
    .sort((a, b) => b.score - a.score || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

function rate(candidate: string, wanted: string, pairs: ReadonlySet<string>): number {
  if (wanted !== '' && candidate.includes(wanted)) return 1 + wanted.length / candidate.length;
  const own = letterPairs(candidate);
  return (2 * pairs.intersection(own).size) / (pairs.size + own.size);
}

function letterPairs(word: string): Set<string> {
  const padded = `^${word}$`;
  return new Set(Array.from({ length: padded.length - 1 }, (_, i) => padded.slice(i, i + 2)));
}
