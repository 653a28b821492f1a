import { budgets } from '../budgets.ts';
import { longestHowTo, weigh } from '../weigh.ts';
import { expect, test } from './site.ts';

test('the longest how-to keeps its budgets, and nothing in it moves', async ({ browser }) => {
  const { paint, all, requests, script, shift } = await weigh(browser, 'dist', longestHowTo('dist'));
  expect(paint).toBeLessThanOrEqual(budgets.paint);
  expect(all).toBeLessThanOrEqual(budgets.all);
  expect(requests).toBeLessThanOrEqual(budgets.requests);
  expect(script).toBeLessThanOrEqual(budgets.script);
  expect(shift).toBe(0);
});
