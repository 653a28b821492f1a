import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const page1 = 'how-to/import-images/';

async function fillIn(page: Page, value: string): Promise<void> {
  await page.locator('.code-frame').first().getByRole('button', { name: 'Fill in' }).click();
  await page.getByLabel('$PROFILE').fill(value);
  await page.getByRole('button', { name: 'Save' }).click();
}

test('what the reader fills in once stands in the commands of every page, and in no address', async ({ page }) => {
  await page.goto(page1);
  await fillIn(page, 'admin');
  await expect(page.locator('.prose pre').first()).toContainText('PROFILE=admin');
  await page.goto('how-to/mirror-images/');
  await expect(page.locator('.prose pre var', { hasText: '$PROFILE' })).toHaveCount(0);
  await expect(page.locator('.prose pre var', { hasText: 'admin' }).first()).toBeVisible();
  expect(page.url()).not.toContain('admin');
});

test('what the shell would take for its own is not taken', async ({ page }) => {
  await page.goto(page1);
  await fillIn(page, 'a;b');
  await expect(page.getByRole('dialog', { name: 'Fill in' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.locator('.prose pre').first()).toContainText('PROFILE=operator');
});

test('a theme is kept for the next page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await page.goto('about-images/');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect(page.locator('main')).toHaveCSS('scrollbar-color', 'rgb(179, 179, 179) rgb(26, 26, 26)');
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark');
});

test('? shows what the keyboard does, and the single keys can be turned off', async ({ page }) => {
  await page.goto('about-images/');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(help).toBeVisible();
  for (const place of ['topics', 'flowchart', 'manifest']) await expect(help).toContainText(place);
  await help.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(help).toBeHidden();
  await page.getByRole('button', { name: 'Keyboard help' }).click();
  await expect(help).toBeVisible();
});

test('a term shows what it means to the pointer and to the keyboard, and Escape closes it', async ({ page }) => {
  await page.goto(page1);
  const term = page.locator('.prose a.term').first();
  await term.hover();
  await expect(page.getByRole('tooltip')).toContainText('To make a machine known to MAAS');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toHaveCount(0);
});

test('the contents mark the section that is read', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${page1}#add-a-boot-source`);
  await expect(page.locator('#page-contents [aria-current]')).toHaveText('Add a boot source');
});

test('Back returns to the section that one was reading', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(page1);
  await page.locator('#delete-a-boot-source').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelector('#delete-a-boot-source')?.scrollIntoView({ behavior: 'instant', block: 'start' }));
  const reading = page.locator('#page-contents [aria-current]');
  await expect(reading).toHaveText('Delete a boot source');
  await page.getByRole('link', { name: /^Next/ }).evaluate((link) => link instanceof HTMLElement && link.click());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mirror images locally');
  await page.goBack();
  await expect(reading).toHaveText('Delete a boot source');
});

test('old data are announced by the clock of the reader, until it is closed', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2025-09-30T12:00:00Z'));
  await page.goto('');
  const notice = page.getByRole('complementary', { name: 'Age of the image data' });
  await expect(notice).toContainText('days ago');
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 700 });
    // The foot of the page grows by what it says of the copy, which is worked out when it comes into sight.
    await expect(async () => {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      const end = await page.locator('.site-footer > :last-child').boundingBox();
      const bar = await notice.boundingBox();
      expect((end?.y ?? Infinity) + (end?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    }).toPass();
  }
  await notice.getByRole('button', { name: 'Close' }).click();
  await page.reload();
  await expect(notice).toHaveCount(0);
});
