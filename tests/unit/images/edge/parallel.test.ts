import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapParallel } from '../../../../src/images/edge/parallel.ts';

describe('mapParallel', () => {
  it('gives results in the order of the items and never runs more than the limit', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(3), { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (delays, limit) => {
          let running = 0;
          const results = await mapParallel(delays, limit, async (delay) => {
            expect(++running).toBeLessThanOrEqual(limit);
            await sleep(delay);
            running--;
            return delay * 2;
          });
          expect(results).toEqual(delays.map((delay) => delay * 2));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('throws the first failure once running tasks have ended, and begins no more', async () => {
    const ended: number[] = [];
    const task = async (item: number): Promise<number> => {
      await sleep(item === 0 ? 0 : 20);
      if (item === 0) throw new Error('first');
      ended.push(item);
      return item;
    };
    await expect(mapParallel([0, 1, 2, 3, 4], 2, task)).rejects.toThrow('first');
    expect(ended).toEqual([1]);
  });

  it('keeps results that are undefined', async () => {
    expect(await mapParallel([1, 2], 2, async () => undefined)).toEqual([undefined, undefined]);
  });
});
