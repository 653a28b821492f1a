import axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';
import { expect } from './site.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** What a page is held against: all of it or one element, every rule of axe or some. */
export interface Scope {
  /** CSS selector; the whole page where it is left out. */
  readonly include?: string;
  /** Ids of rules; every one, best practices too, where they are left out. */
  readonly rules?: readonly string[];
}

/** What axe finds wrong with a page as it stands: `rule: element, element`. */
export async function findViolations(page: Page, { include, rules }: Scope = {}): Promise<readonly string[]> {
  // The policy of the pages keeps scripts out that are added as elements; an evaluated one is the debugger's.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const options: RunOptions = { resultTypes: ['violations'], preload: false, ...(rules === undefined ? {} : { runOnly: [...rules] }) };
  return page.evaluate(
    async ([selector, runOptions]) => {
      const found = await window.axe.run(selector ?? document, runOptions);
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    },
    [include, options] as const,
  );
}

/** Expects axe to find nothing; `state` names what the page shows in the failure. */
export async function expectAccessible(page: Page, state: string, scope: Scope = {}): Promise<void> {
  expect(await findViolations(page, scope), state).toEqual([]);
}
