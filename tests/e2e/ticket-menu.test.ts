import { clipboard, stopClock } from './clipboard.ts';
import { expect, test } from './site.ts';

test.beforeEach(async ({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('a button beside a heading copies the link of its section at once', async ({ page, site }) => {
  await stopClock(page);
  await page.goto('about-images/');
  const button = page.getByRole('button', { name: 'Copy link to Key takeaways' });
  await button.click();
  await expect(button).toHaveAttribute('data-label', 'Copied');
  await clipboard(page).toBe(`${site}about-images/#key-takeaways`);
  await expect(page.getByRole('heading', { name: 'Key takeaways', exact: true })).toBeVisible();
});

test('the menu of a section copies its link, short link, Markdown and plain text', async ({ page, site }) => {
  await page.goto('about-images/?maas=3.5');
  await page.locator('#boot-sources').hover();
  await page.getByRole('button', { name: 'More ways to link to Boot sources and why they matter' }).click();
  const copied: string[] = [];
  for (const name of ['Copy link', 'Copy short link', 'Copy as Markdown', 'Copy as plain text']) {
    await page.getByRole('button', { name, exact: true }).click();
    await clipboard(page).not.toBe(copied.at(-1) ?? '');
    copied.push(await page.evaluate(() => navigator.clipboard.readText()));
    await expect(page.locator('.ticket-menu [role=status]')).toHaveText(`Copied: ${copied.at(-1) ?? ''}`);
  }
  const [link = '', short = '', markdown = '', plain = ''] = copied;
  const link35 = `${site}about-images/?maas=3.5#boot-sources`;
  expect(link).toBe(link35);
  expect(short).toMatch(new RegExp(`^${site}s/[^aeiou/]{5}/$`));
  expect(markdown).toMatch(/^\[About images › Boot sources and why they matter\]\(http\S+\) \(MAAS 3\.5, image data of \d{4}-\d\d-\d\d, built \d{4}-\d\d-\d\d\)$/);
  expect(plain).toBe(`${markdown.replace(/^\[(.*)\]\(\S+\) /, '$1 ')}\n${link35}`);
  await page.goto(short);
  await expect(page).toHaveURL(/about-images\/\?maas=3\.5#boot-sources$/);
});

test('the menu works by keyboard alone', async ({ page, site }) => {
  await page.goto('about-images/');
  await page.getByRole('button', { name: 'More ways to link to Key takeaways' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copy link', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await clipboard(page).toBe(`${site}about-images/#key-takeaways`);
  await page.keyboard.press('Escape');
  await expect(page.locator('.ticket-menu')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'More ways to link to Key takeaways' })).toBeFocused();
});

test('the title has a menu for the page', async ({ page, site }) => {
  await page.goto('about-images/');
  await page.getByRole('button', { name: 'Copy link to this page' }).click();
  await clipboard(page).toBe(`${site}about-images/`);
});

test('a text to copy by hand shows where the clipboard is refused', async ({ page, site }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto('about-images/');
  await page.getByRole('button', { name: 'Copy link to Key takeaways' }).click();
  await expect(page.getByLabel('Text to copy')).toHaveValue(`${site}about-images/#key-takeaways`);
  await expect(page.getByLabel('Text to copy')).toBeFocused();
});

test('a selected passage gets a link that shows it again', async ({ page, context }) => {
  await page.goto('about-images/');
  const passage = await page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('#boot-sources ~ p')];
    const text = paragraphs.map((paragraph) => paragraph.firstChild).find((node) => node?.nodeType === Node.TEXT_NODE && (node.textContent?.length ?? 0) > 20);
    if (!text?.textContent) throw new Error('The section has no paragraph that starts with text.');
    // From within a word: the link has to name whole words.
    getSelection()?.setBaseAndExtent(text, 1, text, 20);
    return text.textContent.slice(0, 10).trim();
  });
  await page.getByRole('button', { name: 'More ways to link to Boot sources and why they matter' }).click();
  await page.getByRole('button', { name: 'Copy link to the selected passage' }).click();
  await clipboard(page).toMatch(/#boot-sources:~:text=/);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(decodeURIComponent(link.split(':~:text=')[1] ?? '').startsWith(passage.split(' ')[0] ?? '?')).toBe(true);
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.locator('#boot-sources')).toBeInViewport();
  await expect(other.locator('.arrival')).toHaveCount(0);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });

  test('the menu opens by a tap, is large enough, and the page stays as wide as the screen', async ({ page }) => {
    await page.goto('about-images/');
    const button = page.getByRole('button', { name: 'More ways to link to Key takeaways' });
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await button.tap();
    await page.getByRole('button', { name: 'Copy short link' }).tap();
    await expect(page.locator('.ticket-menu [role=status]')).toContainText('Copied:');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
