import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import { makeWorkPool } from '../../../src/publish/work-pool.ts';

/** What a thread does with a number, in a module of its own. */
const worker = new URL(
  `data:text/javascript,${encodeURIComponent(
    `import { workerData } from 'node:worker_threads';
     import { serveWork } from ${JSON.stringify(new URL('../../../src/publish/work-pool.ts', import.meta.url).href)};
     serveWork((number) => { if (number < 0) throw Object.assign(new TypeError('Less than nothing'), { line: 3, column: 7 }); return number * workerData; });`,
  )}`,
);

function pool() {
  return makeWorkPool<number, number>({ worker, data: 1000, here: (number) => number * 2 });
}

/** More than one thread begins with. */
const numbers = Array.from({ length: 200 }, (_, i) => i + 1);
const isDone = (answer: number, i: number) => answer === (i + 1) * 2 || answer === (i + 1) * 1000;

describe('a pool', () => {
  it('does a few pieces in this thread', async () => {
    const { run } = pool();
    expect(await Promise.all([1, 2, 3].map(run))).toEqual([2, 4, 6]);
  });

  it('answers each of many with its own result, wherever it is done', async () => {
    const { run } = pool();
    const answers = await Promise.all(numbers.map(run));
    expect(answers.every(isDone)).toBe(true);
    expect(answers.some((answer, i) => answer === (i + 1) * 1000), 'another thread did its part').toBe(availableParallelism() > 1);
  });

  it('works again after a rest', async () => {
    const { run } = pool();
    expect((await Promise.all(numbers.map(run))).every(isDone)).toBe(true);
    expect((await Promise.all(numbers.map(run))).every(isDone)).toBe(true);
  });

  it('tells of a failure as if it had been in this thread, and goes on', async () => {
    const { run } = makeWorkPool<number, number>({
      worker,
      data: 1,
      here: (number) => {
        if (number < 0) throw Object.assign(new TypeError('Less than nothing'), { line: 3, column: 7 });
        return number;
      },
    });
    const settled = await Promise.allSettled(numbers.map((_, i) => run(i % 2 === 0 ? -1 : i)));
    for (const [i, each] of settled.entries()) {
      if (i % 2 === 0) expect(each).toMatchObject({ status: 'rejected', reason: { name: 'TypeError', message: 'Less than nothing', line: 3, column: 7 } });
      else expect(each).toEqual({ status: 'fulfilled', value: i });
    }
  });
});
