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
  return dice(pairs, letterPairs(candidate));
}

/** How much two texts are alike, from 0 to 1: Dice's coefficient of their letter pairs, case ignored. */
export function likeness(a: string, b: string): number {
  return dice(letterPairs(a.toLowerCase()), letterPairs(b.toLowerCase()));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * a.intersection(b).size) / (a.size + b.size);
}

function letterPairs(word: string): Set<string> {
  const padded = `^${word}$`;
  return new Set(Array.from({ length: padded.length - 1 }, (_, i) => padded.slice(i, i + 2)));
}
