import type { Page } from '@playwright/test';
import { expect } from './site.ts';

/** What the clipboard holds; a page fills it a while after the press of a button. */
export function clipboard(page: Page) {
  return expect.poll(() => page.evaluate(() => navigator.clipboard.readText()), 'the clipboard');
}

/** Stops the clock of a page, so that what a button says for two seconds stays to be seen. To be called before the page is opened. */
export async function stopClock(page: Page): Promise<void> {
  const now = Date.now();
  // A clock goes on until it is stopped, and is never put back: it starts an hour behind.
  await page.clock.install({ time: now - 60 * 60 * 1000 });
  await page.clock.pauseAt(now);
}
