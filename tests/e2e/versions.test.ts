import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { testWithPages } from './scratch-site.ts';

function source(title: string, body: string): string {
  return `---\ntitle: ${title}\ndescription: A page made for a test of what holds for some versions of MAAS.\nkind: reference\norder: 98\n---\n\n${body}\n`;
}

const test = testWithPages({
  'versions-test.mdx': source(
    'First page',
    `MAAS knows <Until v="3.7">one place</Until><Since v="3.8">several places</Since>, for images. [The second page](/versions-test-two/)

<Since v="3.5">

Images lie on the disk of the region.

## On the disk {/* #on-the-disk */}

Text on the disk.

</Since>

<Until v="3.4">Images lie in the database.</Until>

<Between since="3.1" until="3.4">

Between the two. <Since v="3.3">Of late.</Since>

</Between>

- <Since v="3.6">A point of a list.</Since>

## Last section {/* #last */}

[On the disk](#on-the-disk), an <Term id="item" />, (<Term id="product">products</Term>).`,
  ),
  'versions-test-two.mdx': source('Second page', '<Since v="3.5">New.</Since>\n\n<Until v="3.4">Old.</Until>'),
});

test.describe.configure({ mode: 'default' });

function choice(page: Page) {
  return page.getByRole('combobox', { name: 'MAAS version' });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every variant shows with its versions, and there is nothing to choose', async ({ page }) => {
    await page.goto('versions-test/?maas=3.4');
    const main = page.getByRole('main');
    for (const text of ['Images lie on the disk', 'Images lie in the database', 'Between the two', 'A point of a list', 'one place', 'several places']) {
      await expect(main.getByText(text)).toBeVisible();
    }
    await expect(main.locator('.version-label')).toHaveText([
      'Up to MAAS 3.7:', 'From MAAS 3.8:', 'From MAAS 3.5', 'Up to MAAS 3.4', 'From MAAS 3.1 to 3.4', 'From MAAS 3.3:', 'From MAAS 3.6',
    ]);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test('a marker within a line leaves the line as it is written', async ({ page }) => {
    await page.goto('versions-test/');
    expect(await page.locator('.prose > p').first().textContent()).toBe(
      'MAAS knows Up to MAAS 3.7: one placeFrom MAAS 3.8: several places, for images. The second page',
    );
  });
});

test('a term marked by hand stands in its line as written', async ({ page }) => {
  await page.goto('versions-test/');
  expect(await page.locator('.prose > p').last().textContent()).toBe('On the disk, an item, (products).');
  await expect(page.getByRole('link', { name: 'products' })).toHaveAttribute('href', '../glossary/#product');
});

test('offers the releases from 2.9 on, and all of them', async ({ page }) => {
  await page.goto('versions-test/');
  await expect(choice(page).locator('option')).toHaveText([
    'All versions', '2.9', '3.0', '3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7', '3.8 (beta)',
  ]);
  await expect(page.getByRole('main').getByRole('button', { name: /applies/i })).toHaveCount(0);
});

test('what does not apply to the chosen version folds, says what it is, and opens again', async ({ page }) => {
  await page.goto('versions-test/');
  await choice(page).selectOption('3.4');
  await expect(page.getByText('Images lie on the disk')).toBeHidden();
  await expect(page.getByText('Images lie in the database')).toBeVisible();
  await expect(page.getByText('Between the two')).toBeVisible();
  await expect(page.getByText('several places')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Hidden: applies from MAAS 3.8' })).toHaveText('from MAAS 3.8');
  const fold = page.getByRole('button', { name: 'Hidden: applies from MAAS 3.5' });
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await fold.click();
  await expect(page.getByText('Images lie on the disk')).toBeVisible();
  const open = page.getByRole('button', { name: 'Applies from MAAS 3.5' });
  await expect(open).toHaveAttribute('aria-expanded', 'true');
  await open.click();
  await expect(page.getByText('Images lie on the disk')).toBeHidden();
});

test('a marker inside another folds on its own', async ({ page }) => {
  await page.goto('versions-test/?maas=3.2');
  await expect(page.getByText('Between the two')).toBeVisible();
  await expect(page.getByText('Of late.')).toBeHidden();
  await choice(page).selectOption('3.3');
  await expect(page.getByText('Of late.')).toBeVisible();
});

test('all versions show again where no version is chosen', async ({ page }) => {
  await page.goto('versions-test/?maas=3.4');
  await choice(page).selectOption('');
  await expect(page.locator('.version-body[hidden]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /applies/i })).toHaveCount(0);
  await expect(page).toHaveURL(/versions-test\/$/);
});

test('the choice stands in the address, beside what was there', async ({ page }) => {
  await page.goto('versions-test/?q=a%20b#last');
  await choice(page).selectOption('3.4');
  await expect(page).toHaveURL(/versions-test\/\?q=a(\+|%20)b&maas=3\.4#last$/);
});

test('the choice goes along to the next page, and back', async ({ page }) => {
  await page.goto('versions-test/');
  await choice(page).selectOption('3.4');
  await page.getByRole('link', { name: 'The second page' }).click();
  await expect(page).toHaveURL(/versions-test-two\/\?maas=3\.4$/);
  await expect(page.getByText('New.')).toBeHidden();
  await choice(page).selectOption('3.7');
  await page.goBack();
  await expect(page).toHaveURL(/versions-test\/\?maas=3\.4$/);
  await expect(choice(page)).toHaveValue('3.4');
  await page.reload();
  await expect(choice(page)).toHaveValue('3.4');
});

test('the address goes before what was kept, and is kept in turn', async ({ page }) => {
  await page.goto('versions-test/');
  await choice(page).selectOption('3.7');
  await page.goto('versions-test/?maas=3.4.2');
  await expect(page.getByText('Images lie in the database')).toBeVisible();
  await expect(page).toHaveURL(/\?maas=3\.4$/);
  await page.goto('versions-test-two/');
  await expect(choice(page)).toHaveValue('3.4');
});

test('a version that is not offered counts for nothing', async ({ page }) => {
  await page.goto('versions-test/?maas=9.9');
  await expect(page.locator('.version-body[hidden]')).toHaveCount(0);
  await expect(page).toHaveURL(/versions-test\/$/);
});

test('Back to an earlier section of the page brings its version back', async ({ page }) => {
  await page.goto('versions-test/?maas=3.4');
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Last section' }).click();
  await choice(page).selectOption('3.7');
  await expect(page.getByText('Images lie on the disk')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\?maas=3\.4$/);
  await expect(page.getByText('Images lie on the disk')).toBeHidden();
});

test('a link to a section that is folded away opens it, each time', async ({ page }) => {
  await page.goto('versions-test/?maas=3.4');
  const link = page.getByRole('main').getByRole('link', { name: 'On the disk', exact: true }).last();
  await link.click();
  await expect(page.locator('#on-the-disk')).toBeInViewport();
  await page.getByRole('button', { name: 'Applies from MAAS 3.5' }).click();
  await expect(page.locator('#on-the-disk')).toBeHidden();
  await link.click();
  await expect(page.locator('#on-the-disk')).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Applies from MAAS 3.5' })).toHaveAttribute('aria-expanded', 'true');
});

test('an address with such a section opens it, and a change of version folds it', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 300 });
  await page.goto('versions-test/?maas=3.4#on-the-disk');
  await expect(page.locator('#on-the-disk')).toBeInViewport();
  await choice(page).selectOption('3.5');
  await choice(page).selectOption('3.4');
  await expect(page.locator('#on-the-disk')).toBeHidden();
});

test("what is folded stays within reach of the browser's search", async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 300 });
  await page.goto('versions-test/?maas=3.4#:~:text=Text%20on%20the%20disk');
  await expect(page.getByRole('button', { name: 'Applies from MAAS 3.5' })).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByText('Text on the disk.')).toBeInViewport();
});

test('works where the browser keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto('versions-test/?maas=3.4');
  await expect(page.getByText('Images lie on the disk')).toBeHidden();
  await choice(page).selectOption('3.7');
  await expect(page.getByText('Images lie on the disk')).toBeVisible();
  await expect(page).toHaveURL(/\?maas=3\.7$/);
});

test('works in a page opened from a file', async ({ page, folder }) => {
  await page.goto(`${pathToFileURL(join(folder, 'versions-test/index.html')).href}?maas=3.4`);
  await expect(page.getByText('Images lie on the disk')).toBeHidden();
  await choice(page).selectOption('3.7');
  await expect(page.getByText('Images lie on the disk')).toBeVisible();
});

for (const width of [320, 1280]) {
  test(`the choice takes no room that was not kept for it in a window of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('versions-test/');
    await expect(choice(page)).toBeVisible();
    const shifts = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
        }),
    );
    expect(shifts).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}
