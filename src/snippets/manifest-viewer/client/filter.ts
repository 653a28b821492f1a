import { makeMatcher } from '../expression/matcher.ts';
import { rowName } from './row.ts';
import type { Row } from './row.ts';

/**
 * A test of rows by their name. A text finds names that hold it; one that starts with a slash is an expression, `/^lib.*dev$/`.
 * Case does not count.
 *
 * @returns undefined where every row passes
 * @throws {ExpressionError}
 */
export function makeFilter(text: string): ((row: Row) => boolean) | undefined {
  const wanted = text.trim().toLowerCase();
  if (wanted === '' || wanted === '/') return undefined;
  const matches = wanted.startsWith('/') ? makeMatcher(text.trim().slice(1).replace(/(?<!\\)\/i?$/, '')) : (name: string) => name.includes(wanted);
  return (row) => matches(rowName(row).toLowerCase());
}

/** How long a task may hold the page, ms. */
const slice = 6;

/**
 * The rows that pass, found in slices with pauses between, so that typing never waits.
 *
 * @returns undefined where `isStale` says that nobody wants them any more
 */
export async function filterRows(rows: readonly Row[], test: (row: Row) => boolean, isStale: () => boolean): Promise<readonly Row[] | undefined> {
  const passed: Row[] = [];
  let start = performance.now();
  for (const [index, row] of rows.entries()) {
    if (test(row)) passed.push(row);
    if (index % 500 === 499 && performance.now() - start > slice) {
      await new Promise((resolve) => setTimeout(resolve));
      if (isStale()) return undefined;
      start = performance.now();
    }
  }
  return passed;
}
