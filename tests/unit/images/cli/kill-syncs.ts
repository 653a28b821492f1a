import { cpSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { mapParallel } from '../../../../src/images/edge/parallel.ts';
import { readSnapshot } from '../../../../src/images/edge/read-snapshot.ts';
import { makeStream } from '../edge/stream.ts';
import { makeTemporary, readTree, writeFiles } from '../edge/temporary.ts';
import { runCli, spawnCli, startCli } from './run-cli.ts';

/** Serial numbers in a row. */
export const serials = (from: number, count: number): string[] => Array.from({ length: count }, (_, at) => String(from + at));

/** The arguments of a sync that prints nothing and always has the same date. */
export const sync = (source: string, out: string): string[] => ['sync', '--source', source, '--unsigned', '--out', out, '--quiet', '--date', '2025-08-01'];

/** Kills syncs at so many random moments, and expects the old snapshot or the new one, whole, after each, and a next sync that gets through. */
export async function killSyncs(count: number): Promise<void> {
  const [oldSource, newSource, oldOut, newOut] = [
    makeTemporary(),
    makeTemporary(),
    makeTemporary(),
    makeTemporary(),
  ];
  writeFiles(oldSource, makeStream({ versions: serials(20250100, 20) }));
  writeFiles(newSource, makeStream({ versions: serials(20250110, 40) }));
  await runCli(sync(oldSource, oldOut));
  cpSync(oldOut, newOut, { recursive: true });
  const start = performance.now();
  expect(await spawnCli(sync(newSource, newOut))).toEqual({ code: 0, out: '', err: '' });
  let duration = performance.now() - start;
  const [before, after] = [await readSnapshot(oldOut), await readSnapshot(newOut)];
  expect(before).not.toEqual(after);

  const killed = async (part: number): Promise<{ out: string; isNew: boolean; wasLate: boolean }> => {
    const out = makeTemporary();
    cpSync(oldOut, out, { recursive: true });
    const begin = performance.now();
    const child = startCli(sync(newSource, out));
    const ended = new Promise<boolean>((resolve) => child.on('close', (_code, signal) => resolve(signal === null)));
    // A sync that was faster tells how long one takes now: the machine has other work at one time than at another.
    child.on('exit', (_code, signal) => {
      if (signal === null) duration = performance.now() - begin;
    });
    await sleep(duration * part);
    child.kill('SIGKILL');
    const wasLate = await ended;
    const found = await readSnapshot(out);
    const isNew = found.manifests.length === after.manifests.length;
    expect(found).toEqual(isNew ? after : before);
    return { out, isNew, wasLate };
  };
  // The process loads for about half of its life, in which nothing can break. The late moments come first, so that the early
  // ones are measured by how long a sync takes by then.
  const parts = Array.from({ length: count }, (_, at) => 0.3 + (1.2 * (count - at - Math.random())) / count);
  const results = await mapParallel(parts, 2, killed);
  expect(results.some(({ isNew }) => !isNew)).toBe(true);
  expect(results.some(({ wasLate }) => !wasLate)).toBe(true);

  await mapParallel(results.filter((_, at) => at % 5 === 4), 2, async ({ out }) => {
    expect(await spawnCli(sync(newSource, out))).toEqual({ code: 0, out: '', err: '' });
    expect(readTree(out)).toEqual(readTree(newOut));
  });
}
