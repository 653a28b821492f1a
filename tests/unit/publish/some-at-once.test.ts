import fc from 'fast-check';
import { expect, it } from 'vitest';
import { someAtOnce } from '../../../src/publish/some-at-once.ts';

const pause = (turns: number) => new Promise<void>((done) => (turns === 0 ? done() : setImmediate(() => void pause(turns - 1).then(done))));

it('gives the results in the order of the items, whichever is done first', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(5)), async (items) => {
      expect(await someAtOnce(items, async (turns) => pause(turns).then(() => turns))).toEqual(items);
    }),
  );
});

it('asks for an item only when there is room for it', async () => {
  let [asked, done, most] = [0, 0, 0];
  function* items(): Generator<number> {
    for (; asked < 100; asked++) yield asked;
  }
  await someAtOnce(items(), async () => {
    most = Math.max(most, asked + 1 - done);
    await pause(1);
    done++;
  });
  expect([most, done]).toEqual([16, 100]);
});

it('fails with what the work of an item fails with', async () => {
  await expect(someAtOnce([1, 2, 3], async (item) => (item === 2 ? Promise.reject(new TypeError('Two')) : item))).rejects.toThrow(new TypeError('Two'));
});
