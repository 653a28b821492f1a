import { readFileSync, writeFileSync } from 'node:fs';
import { unzipEdition } from './stick.ts';
import { test as base, expect } from '@playwright/test';
import { offlinePagePath } from '../../src/offline/offline-names.ts';
import { readerOf } from './kept.ts';
import { expectDeepLinks, expectSearches, expectSnippets, furtherQueries, pages as allPages } from './reader.ts';

/** What is said of reading offline concerns the site on a server. */
const pages = allPages.filter(({ path }) => path !== offlinePagePath);

const test = base.extend<object, { stick: string }>({
  stick: [
    async ({}, use) => {
      const { address, remove } = unzipEdition();
      await use(address);
      remove();
    },
    { scope: 'worker' },
  ],
});

test('the portable edition weighs at most 2 MB, and the foot of each page says how much', async () => {
  const bytes = readFileSync('dist/maas-image-docs.zip').length;
  expect(bytes).toBeLessThanOrEqual(2_000_000);
  expect(readFileSync('dist/about-images/index.html', 'utf8')).toContain(`(zip, ${(bytes / 1e6).toFixed(1)} MB)`);
});

test('every page opens from a folder with blanks and letters beyond ASCII in its name, without an error, and its links name files', async ({ page, stick }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`${stick}index.html`);
  await expect(page.locator('.prose')).toContainText('Portable edition of');
  // All of them in one page take a quarter of the time that one behind the other take.
  const frames = pages.map(({ path }) => `<iframe src="maas-image-docs/${path}index.html"></iframe>`);
  writeFileSync(new URL('../all.html', stick), `<!doctype html><meta charset="utf-8">${frames.join('')}`);
  await page.goto(new URL('../all.html', stick).href);
  for (const { path, title } of pages) {
    const frame = page.frame({ url: `${stick}${path}index.html` });
    expect(frame, path).not.toBeNull();
    if (frame === null) continue;
    const [heading, folders] = await frame.evaluate(() => [
      document.querySelector('h1')?.textContent,
      [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(({ href }) => /^file:[^#?]*\/(?:[#?]|$)/.test(href)).length,
    ]);
    expect(heading, path).toContain(title);
    expect(folders, path).toBe(0);
  }
  expect(errors).toEqual([]);
});

test('the golden set of the search finds from files what they find from a server, both snippets run, and old and short addresses open their section', { tag: '@long' }, async ({ page, stick }) => {
  const reader = readerOf(page);
  await expectSearches(reader, stick);
  await expectSearches(reader, stick, 1, furtherQueries);
  await expectSnippets(reader, stick);
  await expectDeepLinks(reader, stick);
});

test('the index from A to Z has every topic, and its filter works', async ({ page, stick }) => {
  await page.goto(`${stick}topics/index.html`);
  await page.getByRole('searchbox').fill('adding boot');
  await expect(page.locator('.topic-group li:visible')).toHaveCount(3);
  await expect(page.getByRole('status').first()).toHaveText(/^3 of \d+ topics$/);
});
