import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { linkTableSchema } from '../../src/links/table-schema.ts';
import { hostile, makeHostile } from './hostile-snapshot.ts';
import { testWithPages } from './scratch-site.ts';
import { expect } from './site.ts';

const test = testWithPages({}, makeHostile);
// One worker builds the site once for all.
test.describe.configure({ mode: 'default' });

/** What a page must show of a hostile name: its text, with a mark in the place of each sign that turns writing around. */
const shown = hostile.replace(/[\u202E\u2066]/g, '\u{FFFD}');

/** Fails where something of the data has become an element, has run, or turns writing around. */
async function expectOnlyText(page: Page, place: string): Promise<void> {
  const found = await page.evaluate(() => ({
    elements: document.querySelectorAll('img[src="x"], [onerror]').length,
    hasRun: Reflect.has(globalThis, 'smuggled'),
    turned: /[\u202A-\u202E\u2066-\u2069]/.test(document.body.innerText),
  }));
  expect(found, place).toEqual({ elements: 0, hasRun: false, turned: false });
}

async function showsHostile(page: Page): Promise<boolean> {
  return (await page.evaluate(() => document.body.textContent)).includes(shown);
}

test('what a hostile stream calls its images stays text in every page, under the policy of the headers', { tag: '@long' }, async ({ page, folder }) => {
  test.setTimeout(300_000);
  const showing: string[] = [];
  for (const { path } of linkTableSchema.parse(JSON.parse(readFileSync(join(folder, 'data/links.json'), 'utf8'))).pages) {
    await page.goto(path);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    await expectOnlyText(page, path);
    if (await showsHostile(page)) showing.push(path);
  }
  expect(showing).toEqual(expect.arrayContaining(['', 'reference/image-files/', 'reference/releases/', 'reference/manifests/']));
});

test('it stays text in every state of the manifest viewer, also where the address and the reader are hostile', async ({ page }) => {
  const states = [
    `#manifest/custom/${encodeURIComponent(hostile)}`,
    `#manifest/custom/debian-12/${encodeURIComponent(hostile)}`,
    `#manifest/custom/debian-12?filter=${encodeURIComponent(hostile)}`,
    `#manifest/custom/debian-12?compare=${encodeURIComponent(`custom/${hostile}`)}`,
    `#manifest/${encodeURIComponent(hostile)}?sort=${encodeURIComponent(hostile)}&filter=${encodeURIComponent(`/(${hostile}/`)}`,
  ];
  for (const state of states) {
    await page.goto('about:blank');
    await page.goto(`reference/manifests/${state}`);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('.viewer-count')).toContainText('packages');
    await expectOnlyText(page, state);
  }
  await page.goto('reference/manifests/');
  await page.getByText('Your own manifest', { exact: true }).click();
  await page.getByLabel('Paste a manifest').fill(`bash\t5.2\n${hostile}\t1`);
  await page.getByRole('button', { name: 'Show the pasted manifest' }).click();
  await expect(page.locator('.viewer-error')).toContainText('pasted text 1:2:');
  await expectOnlyText(page, 'a manifest of the reader');
});

test('it stays text in the flowchart, the search and the index, whatever the address says', async ({ page }) => {
  const word = encodeURIComponent(hostile);
  for (const address of [`deployment-flowchart/?${word}=${word}`, `deployment-flowchart/#${word}`, `search/?q=${word}`, `topics/?filter=${word}`, `about-images/?maas=${word}#${word}`, `old-link/?address=${word}#${word}`]) {
    await page.goto(address);
    await expectOnlyText(page, address);
  }
  await page.goto('about-images/');
  await page.locator('.search-entry').first().click();
  await page.locator('dialog[open] input').first().fill(hostile.slice(0, 60));
  await expect(page.locator('#search-hits')).toHaveAttribute('aria-busy', 'false');
  await expectOnlyText(page, 'the search');
});

test('it stays text in the portable edition, under the policy of the pages themselves', async ({ page, folder }) => {
  const stick = mkdtempSync(join(tmpdir(), 'hostile-'));
  try {
    for (const [name, content] of Object.entries(unzipSync(readFileSync(join(folder, 'maas-image-docs.zip'))))) {
      mkdirSync(dirname(join(stick, name)), { recursive: true });
      writeFileSync(join(stick, name), content);
    }
    for (const path of ['index.html', 'reference/image-files/index.html', 'reference/releases/index.html', `reference/manifests/index.html#manifest/custom/${encodeURIComponent(hostile)}`]) {
      await page.goto(pathToFileURL(join(stick, 'maas-image-docs')).href + `/${path}`);
      await expectOnlyText(page, path);
      expect(await showsHostile(page), path).toBe(true);
    }
  } finally {
    rmSync(stick, { recursive: true, force: true });
  }
});
