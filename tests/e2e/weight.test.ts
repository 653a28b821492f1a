import { budgets } from '../budgets.ts';
import { longestHowTo, weigh, weighSearch } from '../weigh.ts';
import { expect, test } from './site.ts';

test('the longest how-to keeps its budgets, and nothing in it moves', async ({ browser }) => {
  const { paint, all, requests, script, shift } = await weigh(browser, 'dist', longestHowTo('dist'));
  expect(paint).toBeLessThanOrEqual(budgets.paint);
  expect(all).toBeLessThanOrEqual(budgets.all);
  expect(requests).toBeLessThanOrEqual(budgets.requests);
  expect(script).toBeLessThanOrEqual(budgets.script);
  expect(shift).toBe(0);
});

for (const query of ['squashfs', 'zlib1g', 'Missing boot image custom/arm64/ga-22.04/node7 on the rack controller']) {
  test(`the first search keeps its budgets: ${query}`, async ({ browser }) => {
    const { first, whole } = await weighSearch(browser, 'dist', longestHowTo('dist'), query);
    expect(first.bytes).toBeLessThanOrEqual(budgets.firstHit);
    expect(first.requests).toBeLessThanOrEqual(budgets.firstHitRequests);
    expect(whole.bytes).toBeLessThanOrEqual(budgets.firstSearch);
    expect(whole.requests).toBeLessThanOrEqual(budgets.firstSearchRequests);
  });
}
