import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const pages = ['', 'how-to/import-images/', 'reference/packer-templates/', 'topics/', 'deployment-flowchart/', 'reference/manifests/', '404.html'];

/** What of a page is wider than the window, is text that its box cuts off, or leaves the text too little room for its words. */
function findCutText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = document.documentElement.scrollWidth > innerWidth ? [`the page is ${document.documentElement.scrollWidth} pixels wide`] : [];
    const text = document.querySelector('.prose');
    const ems = text === null ? 0 : text.clientWidth / parseFloat(getComputedStyle(text).fontSize);
    if (ems < 10) found.push(`the text is ${ems.toFixed(1)} em wide`);
    for (const element of document.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, a, button, summary, label')) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCut = (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) || (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
      if (isCut && element.getClientRects().length > 0) found.push(element.outerHTML.slice(0, 100));
    }
    return found;
  });
}

test('with the text at 200 % nothing is cut off, no page scrolls sideways, and the text keeps room for its words', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  const found: string[] = [];
  for (const path of pages) {
    await page.goto(path);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    found.push(...(await findCutText(page)).map((text) => `${path} ${text}`));
  }
  expect(found).toEqual([]);
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves by itself', async ({ page }) => {
    for (const path of pages) {
      await page.goto(path);
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((element) => {
          const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
          const moves = (animationName !== 'none' && parseFloat(animationDuration) > 0.01) || transitionDuration.split(',').some((time) => parseFloat(time) > 0.01) || scrollBehavior === 'smooth';
          return moves ? [element.outerHTML.slice(0, 100)] : [];
        }),
      );
      expect(moving, path).toEqual([]);
    }
  });
});

test.describe('with forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('what is chosen, marked or in focus differs by more than its colour', async ({ page }) => {
    await page.goto('about-images/');
    const current = page.getByRole('navigation', { name: 'Pages' }).locator('[aria-current=page]');
    const other = page.getByRole('navigation', { name: 'Pages' }).locator('a:not([aria-current])').first();
    const look = (element: Element) => {
      const { borderLeft, fontWeight, outlineStyle, textDecorationLine } = getComputedStyle(element);
      return [borderLeft, fontWeight, outlineStyle, textDecorationLine].join(' ');
    };
    const looks = async (element: typeof current) => [await element.evaluate(look), await element.locator('xpath=..').evaluate(look)];
    expect(await looks(current)).not.toEqual(await looks(other));

    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).not.toBe('none');

    await page.goto('reference/manifests/#manifest/custom/debian-12/zlib1g:amd64');
    await expect(page.locator('.is-marked')).toBeVisible();
    const marked = await page.locator('.is-marked').evaluate((row) => getComputedStyle(row).outlineStyle + getComputedStyle(row).borderLeftStyle + getComputedStyle(row, '::before').content);
    const plain = await page.locator('tr.row:not(.is-marked)').first().evaluate((row) => getComputedStyle(row).outlineStyle + getComputedStyle(row).borderLeftStyle + getComputedStyle(row, '::before').content);
    expect(marked).not.toBe(plain);
  });

  test('every line of the drawings keeps a colour that differs from the ground', async ({ page }) => {
    await page.goto('deployment-flowchart/');
    const lost = await page.evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor;
      return [...document.querySelectorAll<SVGElement>('.flow-drawing :is(path, line, rect)')].filter((line) => {
        const { stroke, fill } = getComputedStyle(line);
        return line.getClientRects().length > 0 && stroke === ground && (fill === ground || fill === 'none');
      }).map((line) => line.outerHTML.slice(0, 100));
    });
    expect(lost).toEqual([]);
  });
});
