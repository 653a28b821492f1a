import type { Page } from '@playwright/test';
import { thisBuild } from './builds.ts';
import type { PublishedBuild } from './builds.ts';
import { serveBuild } from './memory-site.ts';
import type { MemorySite } from './memory-site.ts';
import { runWhereItLands } from './reader.ts';
import type { Reader } from './reader.ts';
import { expect, test as siteTest } from './site.ts';

interface Fixtures {
  /** Path of the folder that the site stands in. */
  readonly place: string;
  readonly server: MemorySite;
  /** The page stands at the site's home and the browser keeps the site; where it is. */
  readonly kept: string;
}

/** A test of what a browser keeps of a site. */
export const test = siteTest.extend<Fixtures>({
  serviceWorkers: 'allow',
  place: ['/a/b/', { option: true }],
  server: async ({ place }, use) => {
    const server = await serveBuild(thisBuild, place);
    await use(server);
    await server.close();
  },
  kept: async ({ page, server }, use) => {
    await page.goto(server.address);
    await waitUntilKept(page);
    await use(server.address);
  },
});

/** Waits until the browser keeps the site and a worker answers for the page. */
export async function waitUntilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null && caches.keys().then((names) => names.length > 0));
}

/** The builds of which the browser keeps something. */
export function keptBuilds(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ').at(-1) ?? '').toSorted());
}

/** Publishes a build and has the browser look for one; waits until a newer one answers, or was refused. */
export async function update(page: Page, server: MemorySite, build: PublishedBuild): Promise<void> {
  server.build = build;
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const worker = await registration?.update().then(({ installing }) => installing, () => null);
    await new Promise<void>((resolve) => {
      const look = () => (worker === null || worker === undefined || ['activated', 'redundant'].includes(worker.state)) && resolve();
      worker?.addEventListener('statechange', look);
      look();
    });
  });
}

/** What the foot of the page says of the copy. */
export async function expectNews(page: Page, text: string): Promise<void> {
  await page.locator('.site-footer').scrollIntoViewIfNeeded();
  await expect(page.locator('.offline-state')).toContainText(text);
}

/** A tab of this browser, for what is proven in any. */
export function readerOf(page: Page): Reader {
  return {
    open: (address) => page.goto(address),
    run: (act, argument) => runWhereItLands(() => page.evaluate<Awaited<ReturnType<typeof act>>, typeof argument>(act as never, argument as never), (error) => String(error).includes('Execution context was destroyed')),
  };
}
