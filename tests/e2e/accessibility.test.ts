import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { linkTableSchema } from '../../src/links/table-schema.ts';
import { findViolations } from './axe.ts';
import { expect, test } from './site.ts';

const { pages } = linkTableSchema.parse(JSON.parse(readFileSync('dist/data/links.json', 'utf8')));
const paths = [...pages.map(({ path }) => path), '404.html'];

/** Opens a page with all that folds shown. */
async function openWhole(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
}

test('every page keeps to the rules of axe, best practices too, its colours in dark as well', async ({ page }) => {
  test.setTimeout(300_000);
  const found: string[] = [];
  for (const path of paths) {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openWhole(page, path);
    found.push(...(await findViolations(page)).map((violation) => `${path} ${violation}`));
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    found.push(...(await findViolations(page, { rules: ['color-contrast'] })).map((violation) => `${path} in dark ${violation}`));
  }
  expect(found).toEqual([]);
});

test('every page keeps to the rules of axe at 320 pixels, and no page is wider than that', async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 320, height: 640 });
  const found: string[] = [];
  for (const path of paths) {
    await openWhole(page, path);
    found.push(...(await findViolations(page)).map((violation) => `${path} ${violation}`));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) found.push(`${path} is ${width} pixels wide`);
  }
  expect(found).toEqual([]);
});
