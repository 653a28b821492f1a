import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { linkTableSchema } from '../../src/links/table-schema.ts';
import { serve } from '../../src/publish/serve.ts';
import { expect, test } from './site.ts';

test.use({ serviceWorkers: 'allow' });

const { pages } = linkTableSchema.parse(JSON.parse(readFileSync('dist/data/links.json', 'utf8')));

/** Waits until the browser keeps the site and a worker answers for the page. */
async function waitUntilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null && caches.keys().then((names) => names.length > 0));
}

test('after one visit every page opens without a network, at its section', async ({ page, context }) => {
  test.setTimeout(300_000);
  await page.goto('');
  await waitUntilKept(page);
  await context.setOffline(true);
  for (const { path, title, sections } of pages) {
    await page.goto(path + (sections[0] === undefined ? '' : `#${sections[0].id}`));
    await expect(page.getByRole('heading', { level: 1 }), path).toContainText(title);
  }
  await page.locator('.site-footer').scrollIntoViewIfNeeded();
  await expect(page.locator('.offline-state')).toContainText('You are offline. This browser keeps the whole site, as built on');
});

test('without a network an old address, a short link and an address without its slash open their section', async ({ page, context, site }) => {
  // The page for missing addresses comes with its status, which the browser logs.
  page.removeAllListeners('console');
  await page.goto('');
  await waitUntilKept(page);
  await context.setOffline(true);
  for (const old of ['t/any-slug/5124/17', 't/5124/', 'how-to/import-images']) {
    await page.goto(old);
    await expect(page, old).toHaveURL(`${site}how-to/import-images/`);
  }
});

test('a reader removes the copy and has it kept again', async ({ page }) => {
  await page.goto('');
  await waitUntilKept(page);
  await page.locator('.site-footer').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.locator('.offline-state')).toContainText('This browser keeps no copy of the site.');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.reload();
  await page.locator('.site-footer').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Keep offline' }).click();
  await expect(page.locator('.offline-state')).toContainText('This browser keeps the whole site');
});

test('a copy that the browser took away is fetched again', async ({ page, context }) => {
  await page.goto('');
  await waitUntilKept(page);
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  await page.goto('about-images/');
  await waitUntilKept(page);
  await context.setOffline(true);
  await page.goto('about-machines/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('How a machine gets ready');
});

/** A folder with two builds of the site to publish one behind the other, below a path. */
async function publishTwo() {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  const folder = join(root, 'a/b');
  cpSync('dist', folder, { recursive: true });
  const { address, close } = await serve(root, 0);
  const worker = readFileSync('dist/sw.js', 'utf8');
  const id = /"id":"([0-9a-f]+)"/.exec(worker)?.[1] ?? '';
  return {
    site: `${address}a/b/`,
    id,
    /** The same content under another name is another build. */
    publishNext: () => writeFileSync(join(folder, 'sw.js'), worker.replace(id, 'ffffffff')),
    /** A build whose bundle ends early, as behind a broken proxy. */
    publishDamaged: () => {
      const bundle = /"address":"([^"]+)"/.exec(worker)?.[1] ?? '';
      writeFileSync(join(folder, 'assets/next.bin'), readFileSync(join(folder, bundle)).subarray(0, 1000));
      writeFileSync(join(folder, 'sw.js'), worker.replace(id, 'ffffffff').replace(bundle, 'assets/next.bin'));
    },
    close: async () => {
      await close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

const cached = (page: Page) => page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ').at(-1)));

test('a new build is announced to both open tabs, which keep theirs until they open a page', async ({ page, context }) => {
  const { site, id, publishNext, close } = await publishTwo();
  try {
    await page.goto(site);
    await waitUntilKept(page);
    const other = await context.newPage();
    await other.goto(`${site}about-images/`);
    publishNext();
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    for (const tab of [page, other]) await expect(tab.locator('.offline-state')).toContainText('is ready. It shows with the next page you open.');
    expect((await cached(page)).toSorted()).toEqual([id, 'ffffffff'].toSorted());
  } finally {
    await close();
  }
});

test('an update that does not arrive whole leaves the old copy whole', async ({ page, context }) => {
  // A worker that cannot be installed is an error to the browser.
  page.removeAllListeners('pageerror');
  page.removeAllListeners('console');
  const { site, id, publishDamaged, close } = await publishTwo();
  try {
    await page.goto(site);
    await waitUntilKept(page);
    publishDamaged();
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect(page.locator('.offline-state')).toContainText('What was kept before stays as it was.');
    expect(await cached(page)).toEqual([id]);
    await context.setOffline(true);
    await page.goto(`${site}about-machines/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('How a machine gets ready');
  } finally {
    await close();
  }
});
