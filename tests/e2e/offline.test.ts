import { expectNews, keptBuilds, readerOf, test, waitUntilKept } from './kept.ts';
import { thisBuild } from './builds.ts';
import { expectDeepLinks, expectSearches, expectSnippets, findForeign, furtherQueries } from './reader.ts';
import { expect } from './site.ts';

/** What a page of the site may ask for, but of the many short and old addresses, which are alike, one in twenty. */
function isWorthAsking(file: string): boolean {
  if (file === 'sw.js' || file.startsWith('assets/site.')) return false;
  return !/^(?:s|t|docs)\//.test(file) || [...file].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 20 === 0;
}

test('the whole site that a browser keeps weighs at most 1.5 MB on its way', () => {
  expect(thisBuild.files.get(thisBuild.bundle)?.length).toBeLessThanOrEqual(1_500_000);
});

test('in a folder, the server gone after one visit to one page: each page and file is there byte for byte, and all that a reader looks for is found', async ({ page, server, kept }) => {
  await server.close();
  expect(await findForeign(readerOf(page), thisBuild, isWorthAsking)).toEqual([]);
  const reader = readerOf(page);
  // The data are those of the server, byte for byte; that the dialog gets them shows in some queries as in all.
  await expectSearches(reader, kept, 6);
  await expectSnippets(reader, kept);
  await expectDeepLinks(reader, kept);
  await expectNews(page, 'You are offline. This browser keeps the whole site, as built on');
});

test('without a server the search answers all that readers ask as it does with one', { tag: '@long' }, async ({ page, server, kept }) => {
  await server.close();
  await expectSearches(readerOf(page), kept);
  await expectSearches(readerOf(page), kept, 1, furtherQueries);
});

test.describe('at the root of a server', () => {
  test.use({ place: '/' });

  test('the same build is kept in the same way', async ({ page, server, kept }) => {
    await server.close();
    expect(await findForeign(readerOf(page), thisBuild, isWorthAsking)).toEqual([]);
    await expectDeepLinks(readerOf(page), kept);
  });
});

test('without a server an address without its slash opens its page, one that leads nowhere the page that says so', async ({ page, server, kept }) => {
  // The page for missing addresses comes with its status, which the browser logs.
  page.removeAllListeners('console');
  await server.close();
  await page.goto(`${kept}how-to/import-images`);
  await expect(page).toHaveURL(`${kept}how-to/import-images/`);
  expect((await page.goto(`${kept}no/such/page/`))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('This page does not exist');
});

test('the link to the portable edition, which no browser keeps, leads to a page that says so', async ({ page, server, kept }) => {
  await server.close();
  await page.locator('.site-footer').getByRole('link', { name: 'Portable edition' }).click();
  await expect(page).toHaveURL(`${kept}offline/#not-kept`);
  await expect(page.getByRole('heading', { name: 'What a browser does not keep' })).toBeInViewport();
});

test('the foot of a page that came into sight while the browser was busy says what is kept', async ({ page, kept }) => {
  await page.addInitScript(() => {
    const Observer = IntersectionObserver;
    // Tells nothing before it has something in sight, and then all at once.
    globalThis.IntersectionObserver = class extends Observer {
      constructor(act: IntersectionObserverCallback, options?: IntersectionObserverInit) {
        const moments: IntersectionObserverEntry[] = [];
        super((entries, observer) => moments.push(...entries) > 1 && entries.some(({ isIntersecting }) => isIntersecting) && act(moments, observer), options);
      }
    };
  });
  await page.goto(`${kept}about-images/`);
  await expectNews(page, 'This browser keeps the whole site');
});

test('a reader removes the copy and has it kept again', async ({ page, kept }) => {
  await expectNews(page, 'This browser keeps the whole site');
  await page.getByRole('button', { name: 'Remove' }).click();
  await expectNews(page, 'This browser keeps no copy of the site.');
  await page.goto(`${kept}about-images/`);
  expect(await keptBuilds(page)).toEqual([]);
  await expectNews(page, 'This browser keeps no copy of the site.');
  await page.getByRole('button', { name: 'Keep offline' }).click();
  await expectNews(page, 'This browser keeps the whole site');
});

test('a reader who saves data is asked first', async ({ page, context, server }) => {
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
  await page.goto(server.address);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await expectNews(page, 'This browser keeps no copy of the site.');
  expect(server.asked).not.toContain('/a/b/sw.js');
  await page.getByRole('button', { name: 'Keep offline' }).click();
  await waitUntilKept(page);
  await expectNews(page, 'This browser keeps the whole site');
});
