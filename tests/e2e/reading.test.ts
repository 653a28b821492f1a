import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/publish/serve.ts';
import { clipboard, stopClock } from './clipboard.ts';
import { expect, test } from './site.ts';

test('the contents of the page lead to its sections, and a section links to itself', async ({ page }) => {
  await page.goto('about-images/');
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Boot sources and why they matter' }).click();
  await expect(page).toHaveURL(/about-images\/#boot-sources$/);
  await expect(page.locator('#boot-sources')).toBeInViewport();
  await page.locator('#key-takeaways').getByRole('link', { name: 'Link to this section' }).click();
  await expect(page).toHaveURL(/#key-takeaways$/);
});

test('a code block copies its text without the button', async ({ page, context }) => {
  await stopClock(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('about-images/');
  const block = page.locator('.code-frame').first();
  await block.getByRole('button', { name: 'Copy' }).click();
  await expect(block.getByRole('button', { name: 'Copied' })).toBeVisible();
  await clipboard(page).toBe(await block.locator('pre').textContent());
});

test('a code block selects its text where the clipboard is refused', async ({ page }) => {
  await stopClock(page);
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto('about-images/');
  const block = page.locator('.code-frame').first();
  await block.getByRole('button', { name: 'Copy' }).click();
  await expect(block.getByRole('button', { name: 'Selected' })).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe((await block.locator('pre').innerText()).trim());
});

test('no element carries a style of its own', async ({ page }) => {
  await page.goto('about-images/');
  await expect(page.locator('[style]')).toHaveCount(0);
});

test('the first Tab leads past the frame to the text', async ({ page }) => {
  await page.goto('about-images/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#content$/);
});

for (const width of [320, 768, 1280, 1920]) {
  test(`the page is no wider than a window of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['', 'about-images/']) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
}

test('on the narrowest phone a sheet leaves a strip of the page, and a tap there closes it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('about-images/');
  for (const name of ['Pages', 'On this page']) {
    const sheet = page.getByRole('navigation', { name });
    await page.getByRole('button', { name }).click();
    const box = await sheet.boundingBox();
    await page.mouse.click(box !== null && box.x > 0 ? 16 : 304, 320);
    await expect(sheet).toBeHidden();
  }
});

test('on a phone the names that a table explains stay in one piece', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const [path, name] of [['about-boot-sources/', 'skip_keyring_verification'], ['about-packer/', 'customize_script'], ['reference/preseeds/', '{node_subarch}']] as const) {
    await page.goto(path);
    const lines = await page.locator('tbody tr > :first-child > code', { hasText: new RegExp(`^${RegExp.escape(name)}$`) }).first().evaluate((code) => code.getClientRects().length);
    expect(lines, name).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(360);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is complete, and the menu of a phone opens', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    await page.goto('about-images/');
    await expect(page.getByRole('main')).toContainText('455,462,912');
    await page.getByRole('button', { name: 'Pages' }).click();
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Home' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choose images');
  });
});

test('the folder works under any path', async ({ page }) => {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync('dist', join(root, 'a/b'), { recursive: true });
  const { address, close } = await serve(root, 0);
  const failures: string[] = [];
  page.on('response', (response) => response.status() >= 400 && failures.push(response.url()));
  await page.goto(`${address}a/b/`);
  await page.getByRole('main').getByRole('link', { name: 'Boot sources do not work' }).click();
  await expect(page).toHaveURL(`${address}a/b/troubleshooting/boot-sources/`);
  await page.getByRole('link', { name: 'MAAS image docs' }).click();
  await expect(page).toHaveURL(`${address}a/b/`);
  expect(failures).toEqual([]);
  await close();
  rmSync(root, { recursive: true });
});
