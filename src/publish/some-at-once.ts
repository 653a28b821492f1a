/** Pieces that are begun at once: enough that no thread waits for the next, and few enough to hold in memory. */
const atOnce = 16;

/**
 * Does a piece of work with each item, some of them at once, and gives the results in the order of the items. An item is asked
 * for when there is room for it, so that those of a generator need not be held together.
 *
 * @param work what it waits for is done beside the rest, such as compression in the threads of Node.js
 * @throws what `items` or the work throws, when it does
 */
export async function someAtOnce<In, Out>(items: Iterable<In>, work: (item: In) => Promise<Out>): Promise<Out[]> {
  const results: Out[] = [];
  const numbered = number(items);
  const inTurn = async (): Promise<void> => {
    for (const [index, item] of numbered) {
      results[index] = await work(item);
      // Work that waits for nothing lets the rest go on, too.
      await new Promise((done) => setImmediate(done));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, inTurn));
  return results;
}

function* number<T>(items: Iterable<T>): Generator<readonly [index: number, item: T]> {
  let index = 0;
  for (const item of items) yield [index++, item];
}
