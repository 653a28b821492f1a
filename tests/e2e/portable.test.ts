import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { test as base, expect } from '@playwright/test';
import { linkTableSchema } from '../../src/links/table-schema.ts';

const { pages } = linkTableSchema.parse(JSON.parse(readFileSync('dist/data/links.json', 'utf8')));

const test = base.extend<object, { stick: string }>({
  stick: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'usb stück Ω '));
      for (const [name, content] of Object.entries(unzipSync(readFileSync('dist/maas-image-docs.zip')))) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), content);
      }
      await use(`${pathToFileURL(join(folder, 'maas-image-docs')).href}/`);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

test('the portable edition weighs at most 2 MB, and the foot of each page says how much', async () => {
  const bytes = readFileSync('dist/maas-image-docs.zip').length;
  expect(bytes).toBeLessThanOrEqual(2_000_000);
  expect(readFileSync('dist/about-images/index.html', 'utf8')).toContain(`(zip, ${(bytes / 1e6).toFixed(1)} MB)`);
});

test('every page opens from a folder with blanks and letters beyond ASCII in its name, without an error', async ({ page, stick }) => {
  test.setTimeout(300_000);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(`${page.url()} ${message.text()}`));
  await page.goto(`${stick}index.html`);
  await expect(page.locator('.prose')).toContainText('Portable edition of');
  for (const { path, title } of pages) {
    await page.goto(`${stick}${path}index.html`);
    await expect(page.getByRole('heading', { level: 1 }), path).toContainText(title);
    expect(await page.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(({ href }) => /^file:[^#?]*\/(?:[#?]|$)/.test(href)).length), path).toBe(0);
  }
  expect(errors).toEqual([]);
});

test('an old address and a short link open their section from a file', async ({ page, stick }) => {
  await page.goto(`${stick}t/5124/index.html#heading--list-boot-sources`);
  await expect(page).toHaveURL(`${stick}how-to/import-images/index.html#list-boot-sources`);
});

test('the manifest viewer loads another image from a file', async ({ page, stick }) => {
  await page.goto(`${stick}reference/manifests/index.html#manifest/custom/debian-12/zlib1g:amd64`);
  await expect(page.locator('.is-marked')).toContainText('zlib1g');
});
