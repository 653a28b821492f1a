/**
 * Runs a task for each item, at most `limit` at a time, and returns the results in the order of the items. The first
 * failure is thrown once the tasks under way have ended; no new one is begun.
 */
export async function mapParallel<T, R>(
  items: readonly T[],
  limit: number,
  task: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: { readonly at: number; readonly result: R }[] = [];
  const failures: unknown[] = [];
  const queue = items.entries();
  const work = async (): Promise<void> => {
    for (const [at, item] of queue) {
      try {
        results.push({ at, result: await task(item) });
      } catch (error) {
        failures.push(error);
      }
      if (failures.length > 0) return;
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  if (failures.length > 0) throw failures[0];
  return results.sort((a, b) => a.at - b.at).map(({ result }) => result);
}
