/** An id this short is a word of its own with every letter; from the longer length on, two slips are likelier than another word. */
const shortest = 10;
const long = 14;

/**
 * The one id that a misspelt one must mean: a letter wrong, missing, too many or exchanged with its neighbour, twice in a
 * long id. Undefined where two ids are equally near. Digits count in full: `rhel9` is no slip for `rhel8`.
 */
export function findMisspelt(id: string, ids: Iterable<string>): string | undefined {
  const most = id.length < shortest ? 0 : id.length < long ? 1 : 2;
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of ids) {
    if (Math.abs(candidate.length - id.length) > most || digits(candidate) !== digits(id)) continue;
    const distance = editDistance(id, candidate);
    if (distance < least) [best, least] = [candidate, distance];
    else if (distance === least && candidate !== best) best = undefined;
  }
  return best;
}

function digits(id: string): string {
  return id.replace(/\D+/g, ' ').trim();
}

/** How many letters have to be put in, taken out, replaced or exchanged (Damerau and Levenshtein, no letter moved twice). */
function editDistance(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const exchanged = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same, exchanged));
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
