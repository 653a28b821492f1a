/**
 * The words most like `word`, best first: those that share the largest part of their letter pairs with it (Dice's
 * coefficient), at least a quarter.
 */
export function near(word: string, words: Iterable<string>, most = 3): string[] {
  const pairs = letterPairs(word);
  return [...words]
    .map((candidate) => ({ candidate, score: likeness(pairs, letterPairs(candidate)) }))
    .filter(({ score }) => score >= 0.25)
    .sort((a, b) => b.score - a.score || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

function letterPairs(word: string): Set<string> {
  const padded = `^${word.toLowerCase()}$`;
  return new Set(Array.from({ length: padded.length - 1 }, (_, i) => padded.slice(i, i + 2)));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * a.intersection(b).size) / (a.size + b.size);
}
