import type { Page } from '@playwright/test';
import { otherBuild, renamedBuild, thisBuild, withWorker } from './builds.ts';
import { expectNews, keptBuilds, readerOf, test, update } from './kept.ts';
import type { MemorySite } from './memory-site.ts';
import { findForeign } from './reader.ts';
import { expect } from './site.ts';

const next = otherBuild('ffffffff');
const isData = (file: string) => file.endsWith('.json');
const isScript = (file: string) => /^assets\/.*\.js$/.test(file);

/** What a reader who searches for it sees as the title of the page on importing images. */
async function foundTitle(page: Page): Promise<string> {
  await page.locator('.search-entry').click();
  await page.getByRole('combobox', { name: 'Search these pages' }).fill('import images');
  return page.locator('.search-page').filter({ hasText: 'Import images' }).first().innerText();
}

test('two tabs that are open while a new build comes stay with theirs, data and scripts that load later too, until a page is opened', async ({ page, context, server, kept }) => {
  const other = await context.newPage();
  await other.goto(`${kept}about-images/`);
  await update(page, server, next);
  for (const tab of [page, other]) await expectNews(tab, 'is ready. It shows with the next page you open.');
  expect(await keptBuilds(page)).toEqual([thisBuild.id, next.id].toSorted());
  expect(await findForeign(readerOf(page), thisBuild, (file) => isData(file) || isScript(file))).toEqual([]);
  expect(await foundTitle(page)).toBe('Import images');

  await other.goto(`${kept}how-to/import-images/`);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('ffffffff Import images');
  expect(await findForeign(readerOf(other), next, (file) => isData(file) || isScript(file))).toEqual([]);
  expect(await foundTitle(other)).toBe('Import images ffffffff');
  expect(await findForeign(readerOf(page), thisBuild, isData), 'the first tab is still of its own build').toEqual([]);

  await page.getByRole('button', { name: 'Close the search' }).click();
  await page.getByRole('button', { name: 'Show it now' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ffffffff');
  await page.goto(`${kept}about-images/`);
  await expect.poll(() => keptBuilds(page), 'no page is of the old build any more').toEqual([next.id]);
});

test('a page whose build is kept no more gets no data of another one, but the advice to load it again', async ({ page, context, server, kept }) => {
  page.removeAllListeners('console');
  await page.goto(`${kept}reference/manifests/`);
  await update(page, server, next);
  await page.evaluate(async (old) => {
    for (const name of await caches.keys()) if (name.endsWith(old)) await caches.delete(name);
  }, thisBuild.id);
  // What the worker has in memory it answers from, until the browser stops it.
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.locator('select[name=image]').selectOption('custom/debian-12');
  await expect(page.locator('.viewer-error')).toContainText('reload the page');
});

/** Publishes builds whose bundles break off at random, and looks each time whether the old one is whole. */
async function expectCutsHarmless(page: Page, server: MemorySite, times: number): Promise<void> {
  const size = thisBuild.files.get(thisBuild.bundle)?.length ?? 0;
  for (let time = 0; time < times; time++) {
    server.cut = Math.floor(Math.random() * size);
    await update(page, server, renamedBuild(time.toString(16).padStart(8, 'e')));
    const at = `cut behind ${server.cut} of ${size} bytes`;
    expect(await keptBuilds(page), at).toEqual([thisBuild.id]);
    expect(await findForeign(readerOf(page), thisBuild, isData), at).toEqual([]);
  }
  await expectNews(page, 'could not be fetched whole. What was kept before stays as it was.');
  server.cut = undefined;
  await update(page, server, next);
  await page.goto(`${server.address}how-to/import-images/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ffffffff Import images');
}

test.describe('updates that break off', () => {
  test.beforeEach(({ page }) => {
    // A worker that cannot be installed is an error to the browser.
    page.removeAllListeners('pageerror');
    page.removeAllListeners('console');
  });

  test('leave the old build whole, and the next one that arrives replaces it', async ({ page, server, kept }) => {
    expect(kept).toBe(server.address);
    await expectCutsHarmless(page, server, 3);
  });

  test('leave it whole fifty times', { tag: '@long' }, async ({ page, server, kept }) => {
    expect(kept).toBe(server.address);
    await expectCutsHarmless(page, server, 50);
  });

  test('a bundle with one wrong byte is refused', async ({ page, server, kept }) => {
    expect(kept).toBe(server.address);
    const files = new Map(next.files);
    const bundle = Uint8Array.from(files.get(next.bundle) ?? []);
    bundle[bundle.length >> 1] = 255 - (bundle[bundle.length >> 1] ?? 0);
    await update(page, server, { ...next, files: files.set(next.bundle, bundle) });
    expect(await keptBuilds(page)).toEqual([thisBuild.id]);
  });

  test('a disk that is full keeps the old build, and the reader is told', async ({ page, context, server, kept }) => {
    const session = await context.newCDPSession(page);
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin: new URL(kept).origin });
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(kept).origin, quotaSize: usage + 100_000 });
    await update(page, server, next);
    await expectNews(page, 'This browser has no room for a copy of the site, so what it keeps stays as it is.');
    expect(await keptBuilds(page)).toEqual([thisBuild.id]);
    expect(await findForeign(readerOf(page), thisBuild, isData)).toEqual([]);
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(kept).origin });
    await page.getByRole('button', { name: 'Keep offline' }).click();
    await expectNews(page, 'is ready. It shows with the next page you open.');
  });

  test('a reader who saves data keeps the old build until they ask for the new one', async ({ page, server, kept }) => {
    expect(kept).toBe(server.address);
    await update(page, server, withWorker(next, `Object.defineProperty(navigator,'connection',{value:{saveData:true}})`));
    await expectNews(page, 'It is not fetched by itself, since this browser saves data.');
    expect(await keptBuilds(page)).toEqual([thisBuild.id]);
    await page.getByRole('button', { name: 'Keep offline' }).click();
    await expectNews(page, 'is ready. It shows with the next page you open.');
  });
});
