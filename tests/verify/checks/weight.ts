import { budgets } from '../../budgets.ts';
import type { Browser } from '@playwright/test';
import { longestHowTo, weigh } from '../../weigh.ts';
import type { Check } from '../finished-site.ts';

/** The longest how-to keeps its budgets, and nothing in it moves. */
export function weight(browser: Browser): Check {
  return async ({ folder }) => {
    const weighed = await weigh(browser, folder, longestHowTo(folder));
    const limits = [...Object.entries(budgets), ['shift', 0] as const];
    const figures = new Map<string, unknown>(Object.entries(weighed));
    return {
      name: 'budgets',
      extent: `${weighed.page}: ${limits.map(([name, limit]) => `${name} ${String(figures.get(name))} of ${limit}`).join(', ')}`,
      problems: limits.filter(([name, limit]) => Number(figures.get(name)) > limit).map(([name, limit]) => `${weighed.page}: ${name} is ${String(figures.get(name))}, and its budget ${limit}.`),
    };
  };
}
