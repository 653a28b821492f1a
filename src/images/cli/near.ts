/** The names most like a text that is not among them, the most like first; at most `count`. */
export function findNear(text: string, names: readonly string[], count = 5): string[] {
  const wanted = text.toLowerCase();
  return names
    .map((name) => ({ name, distance: rate(wanted, name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ name }) => name);
}

/** A part of a name is nearer than a name with slips. */
function rate(wanted: string, name: string): number {
  return name.includes(wanted)
    ? (name.length - wanted.length) / 1000
    : countEdits(wanted.slice(0, 200), name.slice(0, 200));
}

/** Levenshtein's distance: how many letters to put in, take out or replace. */
function countEdits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
