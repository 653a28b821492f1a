import { existsSync } from 'node:fs';
import { test as base } from '@playwright/test';
import type { ConsoleMessage } from '@playwright/test';
import { serve } from '../../src/publish/serve.ts';

interface Fixtures {
  /**
   * Fails the test that sees a script error, a message of error level, a violation of the Content-Security-Policy, or a request
   * that leaves this machine.
   */
  readonly quiet: undefined;
}

/** A test that has the built site served to it; `page.goto('about-images/')` is relative to its root. */
export const test = base.extend<Fixtures, { site: string }>({
  site: [
    async ({}, use) => {
      if (!existsSync('dist/index.html')) throw new Error('There is no built site in dist/: run `npm run build` first.');
      const { address, close } = await serve('dist', 0);
      await use(address);
      await close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site),
  quiet: [
    async ({ page }, use) => {
      const noise: string[] = [];
      page.on('pageerror', (error) => noise.push(error.message));
      page.on('console', (message) => message.type() === 'error' && !isRefusedPreload(message) && noise.push(message.text()));
      page.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (/^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1') noise.push(`request to ${request.url()}`);
      });
      await page.exposeBinding('reportViolation', (_source, violation: string) => void noise.push(violation));
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
          const report: unknown = Reflect.get(globalThis, 'reportViolation');
          if (typeof report === 'function') report(`${violatedDirective} refuses ${blockedURI} in ${sourceFile}:${lineNumber} of ${location.href}`);
        });
      });
      await use(undefined);
      base.expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});

/** Chromium preloads no font for a page opened from a file and says so; it takes the font by the style sheet all the same. */
function isRefusedPreload(message: ConsoleMessage): boolean {
  return message.page()?.url().startsWith('file:') === true && /file:.*\.woff2/.test(`${message.text()} ${message.location().url}`);
}

export { expect } from '@playwright/test';
