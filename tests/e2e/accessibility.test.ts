import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { linkTableSchema } from '../../src/links/table-schema.ts';
import { findViolations } from './axe.ts';
import type { Scope } from './axe.ts';
import { expect, test } from './site.ts';

const { pages } = linkTableSchema.parse(JSON.parse(readFileSync('dist/data/links.json', 'utf8')));
const everyPage = [...pages.map(({ path }) => path), '404.html'];
/** One page of each layout; the snippets and the search dialog are looked at in their own tests, in each state. */
const layouts = ['', 'about-images/', 'how-to/import-images/', 'reference/releases/', 'troubleshooting/', 'glossary/', 'topics/', 'old-link/', 'offline/', '404.html'];

/** Opens a page with all that folds shown. */
async function openWhole(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
}

/** What axe finds on some pages, looked at one by one in one tab. */
async function findAll(page: Page, paths: readonly string[], scope: Scope = {}, look: (path: string) => Promise<readonly string[]> = () => Promise.resolve([])): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    await openWhole(page, path);
    found.push(...[...(await findViolations(page, scope)), ...(await look(path))].map((finding) => `${path} ${finding}`));
  }
  return found;
}

test('a page of each layout keeps to the rules of axe, best practices too', async ({ page }) => {
  expect(await findAll(page, layouts)).toEqual([]);
});

test('every page keeps to the rules of axe, best practices too', { tag: '@long' }, async ({ page }) => {
  test.setTimeout(300_000);
  expect(await findAll(page, everyPage)).toEqual([]);
});

test('every page keeps to the rules of axe in dark, where its colours differ and nothing else', { tag: '@long' }, async ({ page }) => {
  test.setTimeout(300_000);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findAll(page, everyPage, { rules: ['color-contrast'] })).toEqual([]);
});

test('every page keeps to the rules of axe at 320 pixels, and no page is wider than that', { tag: '@long' }, async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 320, height: 640 });
  const widthOf = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await findAll(page, everyPage, {}, async () => ((await widthOf()) > 320 ? [`is ${await widthOf()} pixels wide`] : []))).toEqual([]);
});
