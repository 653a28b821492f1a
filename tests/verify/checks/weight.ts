import { budgets } from '../../budgets.ts';
import type { Browser } from '@playwright/test';
import { longestHowTo, weigh, weighSearch } from '../../weigh.ts';
import type { Check } from '../finished-site.ts';

/** The longest how-to and its first search keep their budgets, and nothing in it moves. */
export function weight(browser: Browser): Check {
  return async ({ folder }) => {
    const { page, paint, all, requests, script, shift } = await weigh(browser, folder, longestHowTo(folder));
    const { first, whole } = await weighSearch(browser, folder, page, 'squashfs');
    const figures: Record<keyof typeof budgets | 'shift', number> = {
      paint,
      all,
      requests,
      script,
      firstHit: first.bytes,
      firstHitRequests: first.requests,
      firstSearch: whole.bytes,
      firstSearchRequests: whole.requests,
      shift,
    };
    const limits = new Map<string, number>(Object.entries({ ...budgets, shift: 0 }));
    const rows = Object.entries(figures).map(([name, figure]) => ({ name, figure, limit: limits.get(name) ?? 0 }));
    return {
      name: 'budgets',
      extent: `${page}: ${rows.map(({ name, figure, limit }) => `${name} ${figure} of ${limit}`).join(', ')}`,
      problems: rows.filter(({ figure, limit }) => figure > limit).map(({ name, figure, limit }) => `${page}: ${name} is ${figure}, and its budget ${limit}.`),
    };
  };
}
