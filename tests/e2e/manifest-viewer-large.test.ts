import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { manyPackages, openManifest, path } from './manifest-viewer.ts';
import { expect, test } from './site.ts';

test('of 100,000 packages a few rows are in the page, wherever it is scrolled; the keyboard reaches them all', async ({ page }) => {
  await page.goto(path);
  await openManifest(page, manyPackages(100_000));
  await expect(page.locator('.viewer-count')).toHaveText('100,000 packages');
  const rows = page.locator('tr.row');
  expect(await rows.count()).toBeLessThan(100);
  const copy = rows.first().getByRole('button');
  await copy.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: 'Copy lib000001:amd64' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('button', { name: 'Copy lib099999' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Copy lib099999' })).toBeInViewport();
  await page.locator('.manifest-box').evaluate((box) => box.scrollTo(0, box.scrollHeight / 2));
  await expect(rows.filter({ hasText: 'lib0500' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy lib099999' })).toBeFocused();
  expect(await rows.count()).toBeLessThan(100);
  await page.getByLabel('Filter by name').fill('/^lib0999.9$/');
  await expect(rows).toHaveCount(10);
});

test('a million packages, higher than a browser lays out, are reached by scrolling and by the keyboard', { tag: '@long' }, async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(path);
  await openManifest(page, manyPackages(1_000_000));
  await expect(page.locator('.viewer-count')).toHaveText('1,000,000 packages', { timeout: 60_000 });
  const inSight = (share: number) =>
    page.locator('.manifest-box').evaluate(async (box, part) => {
      box.scrollTop = part * (box.scrollHeight - box.clientHeight);
      await new Promise((resolve) => setTimeout(resolve, 100));
      const [top, bottom] = [(box.querySelector('thead')?.getBoundingClientRect().bottom ?? 0) - 1, box.getBoundingClientRect().bottom + 1];
      const rows = [...box.querySelectorAll('tr.row')].filter((row) => row.getBoundingClientRect().top >= top && row.getBoundingClientRect().bottom <= bottom);
      return rows.map((row) => row.querySelector('th')?.textContent ?? '');
    }, share);
  expect((await inSight(1)).at(-1)).toBe('lib999999');
  expect((await inSight(0.5))[0]).toMatch(/^lib(?:499|500)/);
  expect((await inSight(0))[0]).toBe('lib000000');
  await page.getByRole('button', { name: 'Copy lib000000' }).focus();
  for (const [key, name] of [['End', 'lib999999'], ['PageUp', /^Copy lib9999/], ['Home', 'lib000000'], ['ArrowDown', 'lib000001']] as const) {
    await page.keyboard.press(key);
    const button = page.getByRole('button', { name });
    await expect(button.and(page.locator(':focus'))).toBeInViewport();
  }
});

test('on paper it says how many packages are left out', async ({ page }) => {
  await page.goto(path);
  await openManifest(page, manyPackages(2_500));
  await expect(page.locator('.viewer-count')).toHaveText('2,500 packages');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.print-note')).toHaveText(/^The first 2,000 of 2,500 packages are printed/);
  await expect(page.locator('.print-note')).toBeVisible();
  await expect(page.locator('tr.row')).toHaveCount(2_000);
});

test('names and files that hold markup, quotes or reversed writing stay text', async ({ page }) => {
  await page.goto(path);
  await openManifest(page, 'bash\t5.2\n', '<img src=x onerror=alert(1)>"\u202Efdp.manifest');
  await expect(page.locator('caption')).toContainText('<img src=x onerror=alert(1)>"\u{FFFD}fdp.manifest');
  await openManifestText(page, '"><script>alert(1)</script>\u202E\t1');
  await expect(page.locator('.viewer-error')).not.toBeEmpty();
  await page.goto(`${path}#manifest/jammy/amd64/20220718/${encodeURIComponent('<b>"\u202Ex</b>')}`);
  await expect(page.locator('.viewer-notice')).toContainText('holds no package “<b>"\u{FFFD}x</b>”');
  expect(await page.locator('manifest-viewer :is(img, script, b)').count()).toBe(0);
});

test('the scripts of both snippets together weigh less than 20,000 bytes', () => {
  const scripts = [path, 'deployment-flowchart/'].flatMap((page) => {
    const html = readFileSync(`dist/${page}index.html`, 'utf8');
    return [...html.matchAll(/<script [^>]*src="[^"]*(assets\/element\.[^"]+)"/g)].map(([, file = '']) => file);
  });
  expect(new Set(scripts).size).toBe(2);
  expect(scripts.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length, 0)).toBeLessThan(20_000);
});

async function openManifestText(page: Parameters<typeof openManifest>[0], text: string): Promise<void> {
  await page.getByLabel('Paste a manifest').fill(text);
  await page.getByRole('button', { name: 'Show the pasted manifest' }).click();
}
