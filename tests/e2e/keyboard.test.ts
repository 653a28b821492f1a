import type { Locator, Page } from '@playwright/test';
import { clipboard } from './clipboard.ts';
import { expect, test } from './site.ts';

/** Presses Tab until an element has the focus, as one does who looks for it; fails where none of the next elements is it. */
async function tabTo(page: Page, target: Locator, most: number): Promise<void> {
  // What a script adds to the page may still be on its way.
  await target.first().waitFor();
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluateAll((elements) => elements.some((element) => element === document.activeElement))) {
      expect(await target.evaluate((element) => element.matches(':focus-visible'))).toBe(true);
      return;
    }
  }
  throw new Error(`${most} presses of Tab do not reach ${String(target)}.`);
}

test.describe('with the keyboard alone', () => {
  test('a reader finds a section, reads it and copies its link', async ({ page, context, site }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('');
    await page.keyboard.press('/');
    await page.keyboard.type('deleting a boot source');
    await expect(page.getByRole('option').filter({ visible: true }).first()).toContainText('Delete a boot source');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/how-to\/import-images\/(?:\?[^#]*)?#delete-a-boot-source$/);
    await expect(page.locator('#delete-a-boot-source')).toBeInViewport();

    await tabTo(page, page.getByRole('button', { name: 'Copy link to Delete a boot source' }), 3);
    await page.keyboard.press('Enter');
    await clipboard(page).toBe(`${site}how-to/import-images/#delete-a-boot-source`);
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  });

  test('what has the focus is covered by nothing, in a narrow window either', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('how-to/import-images/');
    await expect(page.getByRole('complementary', { name: 'Age of the image data' })).toBeVisible();
    const covered: string[] = [];
    for (let presses = 0; presses < 36; presses++) {
      await page.keyboard.press('Tab');
      covered.push(
        ...(await page.evaluate(async () => {
          const focused = document.activeElement ?? document.body;
          // The browser scrolls to it by and by.
          for (let before = NaN, rested = 0; rested < 4; ) {
            await new Promise(requestAnimationFrame);
            const { top } = focused.getBoundingClientRect();
            rested = top === before ? rested + 1 : 0;
            before = top;
          }
          const [{ left, top, width, height } = new DOMRect()] = focused.getClientRects();
          const above = document.elementFromPoint(left + width / 2, top + height / 2);
          return above !== null && (focused.contains(above) || above.contains(focused)) ? [] : [`${focused.outerHTML.slice(0, 80)} by ${above?.outerHTML.slice(0, 80)}`];
        })),
      );
    }
    expect(covered).toEqual([]);
  });

  test('a reader runs a scenario and copies it for a ticket', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('deployment-flowchart/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, page.locator('summary', { hasText: 'Try your own deployment' }), 12);
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('combobox', { name: 'Ubuntu that boots the machine' }), 8);
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.verdict')).toContainText('Your deployment stops at step');
    await tabTo(page, page.getByRole('button', { name: 'Copy as Markdown' }), 15);
    await page.keyboard.press('Enter');
    await clipboard(page).toContain('The deployment stops at step');
  });

  test('a reader compares two manifests, and goes through what differs', async ({ page }) => {
    await page.goto('reference/manifests/#manifest/custom/debian-12');
    await expect(page.locator('tr.row').first()).toBeVisible();
    await page.getByRole('combobox', { name: 'Image' }).focus();
    await tabTo(page, page.getByRole('combobox', { name: 'Compare with' }), 1);
    await page.keyboard.press('End');
    await expect(page.getByRole('combobox', { name: 'Compare with' })).toHaveValue('custom/debian-13');
    await expect(page.locator('.change-counts')).toContainText('upgraded');
    await tabTo(page, page.getByRole('button', { name: /\d+ removed/ }), 8);
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: /\d+ removed/ })).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(/show=removed/);
  });
});
