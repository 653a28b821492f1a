/**
 * How long a manifest of 100,000 lines takes to read, and two of them to compare. Prints figures, asserts nothing.
 *
 *     node --expose-gc tests/bench/manifest.ts [LINES]
 */
import { compareManifests } from '../../src/images/manifest/compare.ts';
import { parseManifest } from '../../src/images/manifest/parse.ts';

const lines = Number(process.argv[2] ?? 100_000);
const rounds = 15;

/** A manifest in the shape of a real one: two in five names qualified, some epochs; `age` moves a third of the versions. */
function generate(count: number, age: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const qualifier = index % 5 < 2 ? ':amd64' : '';
    const epoch = index % 11 === 0 ? '1:' : '';
    const patch = index % 3 === 0 ? index % 97 + age : index % 97;
    return `lib${String(index).padStart(6, '0')}-${index % 7}${qualifier}\t${epoch}${index % 13}.${patch}.0-${index % 5}ubuntu${index % 4}~22.04.1`;
  });
  return rows.filter((_, index) => (index + age) % 101 !== 0).join('\n') + '\n';
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function time<T>(work: () => T): { readonly first: number; readonly median: number; readonly result: T } {
  const times: number[] = [];
  let result = work0();
  function work0(): T {
    const start = performance.now();
    const value = work();
    times.push(performance.now() - start);
    return value;
  }
  for (let round = 1; round < rounds; round += 1) result = work0();
  return { first: times[0] ?? Number.NaN, median: median(times), result };
}

function report(what: string, { first, median: middle }: { first: number; median: number }, target: number): void {
  const ratio = (target / middle).toFixed(1);
  console.log(`${what.padEnd(42)} first ${first.toFixed(1).padStart(7)} ms, median ${middle.toFixed(1).padStart(7)} ms, ${ratio} times faster than ${target} ms`);
}

const before = generate(lines, 0);
const after = generate(lines, 1);
console.log(`${lines} lines, ${(before.length / 1e6).toFixed(1)} MB each`);

const gc = globalThis.gc;
gc?.();
const heap = process.memoryUsage().heapUsed;
const kept = parseManifest(before, 'before');
gc?.();
const grown = process.memoryUsage().heapUsed - heap;
console.log(`memory of the result: ${(grown / 1e6).toFixed(1)} MB, ${(grown / before.length).toFixed(1)} times the text${gc ? '' : ' (rough: run with --expose-gc)'}, ${kept.packages.length} packages`);

const old = time(() => parseManifest(before, 'before'));
report('parseManifest', old, 100);
const fresh = time(() => parseManifest(after, 'after'));
report('parseManifest, the other', fresh, 100);
const comparison = time(() => compareManifests(old.result, fresh.result));
report('compareManifests', comparison, 200);
const { added, removed, upgraded, unchanged } = comparison.result;
console.log(`added ${added.length}, removed ${removed.length}, upgraded ${upgraded.length}, unchanged ${unchanged.length}`);
