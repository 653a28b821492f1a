import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './site.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const fieldOf = (page: Page) => page.getByRole('combobox', { name: 'Search these pages' });
const optionsOf = (page: Page) => page.getByRole('listbox', { name: 'Sections found' }).getByRole('option');
const statusOf = (page: Page) => dialogOf(page).getByRole('status');

async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await fieldOf(page).fill(text);
}

/** Waits until all is there that a query finds, prose and excerpts too. */
async function settle(page: Page): Promise<void> {
  await expect(page.locator('#search-hits')).toHaveAttribute('aria-busy', 'false');
}

test.describe('the search dialog', () => {
  test('opens with / and Ctrl+K, closes with Escape, and gives the focus back', async ({ page }) => {
    await page.goto('about-images/');
    const link = page.getByRole('link', { name: 'Topics from A to Z' }).first();
    for (const key of ['/', 'Control+k']) {
      await link.focus();
      await page.keyboard.press(key);
      await expect(fieldOf(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialogOf(page)).toBeHidden();
      await expect(link).toBeFocused();
    }
  });

  test('is opened by its link, and by Ctrl+K while a field has the focus', async ({ page }) => {
    await page.goto('topics/');
    await page.locator('#topic-filter').focus();
    await page.keyboard.press('/');
    await expect(page.locator('#topic-filter')).toHaveValue('/');
    await page.keyboard.press('Control+k');
    await expect(fieldOf(page)).toBeFocused();
    await page.getByRole('button', { name: 'Close the search' }).click();
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(fieldOf(page)).toBeFocused();
  });

  test('loads nothing before it is opened, and the first hit of the exact layer in two requests', async ({ page }) => {
    const asked: string[] = [];
    await page.goto('about-images/', { waitUntil: 'networkidle' });
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.keyboard.press('/');
    await page.keyboard.type('squashfs');
    await expect(optionsOf(page).first()).toBeVisible();
    expect(asked.slice(0, 2).map((path) => path.replace(/\.[0-9a-f]{10}\./, '.'))).toEqual(['/assets/dialog.js', '/data/search/exact.json']);
    await expect(page.locator('.search-excerpt mark').first()).toBeVisible();
    expect(asked.filter((path) => !/favicon|\.svg$/.test(path)).length).toBeLessThanOrEqual(8);
  });

  test('goes through the hits with the arrows and opens one with Enter', async ({ page }) => {
    await page.goto('about-images/');
    await search(page, 'delete boot source');
    await expect(optionsOf(page).nth(1)).toBeVisible();
    await settle(page);
    await page.keyboard.press('ArrowDown');
    await expect(optionsOf(page).first()).toHaveAttribute('aria-selected', 'true');
    const chosen = await optionsOf(page).first().getAttribute('id');
    await expect(fieldOf(page)).toHaveAttribute('aria-activedescendant', chosen ?? '');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/how-to\/import-images\/#delete-a-boot-source$/);
    await expect(dialogOf(page)).toBeHidden();
  });

  test('goes from the first hit up to the last, and from there down to the first', async ({ page }) => {
    await page.goto('about-images/');
    await search(page, 'add an image server');
    await expect(page.locator('.search-excerpt mark').first()).toBeVisible();
    await settle(page);
    await page.keyboard.press('ArrowUp');
    await expect(optionsOf(page).last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/how-to\/import-images\/#add-a-boot-source$/);
  });

  test('leaves chosen what is chosen when the prose comes in', async ({ page }) => {
    let open = () => {};
    const opened = new Promise<void>((resolve) => (open = resolve));
    await page.route('**/data/search/prose-*', (route) => opened.then(() => route.continue()));
    await page.goto('about-images/');
    await search(page, 'delete boot source');
    await expect(optionsOf(page).nth(1)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const chosen = await page.locator('[role="option"][aria-selected="true"]').getAttribute('href');
    open();
    await expect(page.locator('.search-excerpt mark').first()).toBeVisible();
    await expect(page.locator('[role="option"][aria-selected="true"]')).toHaveAttribute('href', chosen ?? '');
  });

  test('shows the hits by page, with excerpts in which the words are marked', async ({ page }) => {
    await page.goto('about-images/');
    await search(page, 'kernels');
    await expect(page.getByRole('group', { name: 'Releases, architectures and kernels' }).getByRole('option').first()).toBeVisible();
    await expect(page.locator('.search-excerpt mark').first()).toHaveText(/^kernels?$/i);
    await expect(statusOf(page)).toHaveText(/^\d+ sections$/);
  });

  test('keeps to a kind of page', async ({ page }) => {
    await page.goto('about-images/');
    await search(page, 'keyring');
    await page.getByRole('combobox', { name: 'Kind of page' }).selectOption('Troubleshooting');
    await settle(page);
    await expect(optionsOf(page).first()).toHaveAttribute('href', /troubleshooting\//);
    const addresses = await optionsOf(page).evaluateAll((options) => options.map((option) => option.getAttribute('href') ?? ''));
    expect(addresses.filter((address) => !address.includes('/troubleshooting/'))).toEqual([]);
  });

  test('opens from an address that holds a query, and keeps the query in the address while it is open', async ({ page }) => {
    await page.goto('about-images/?search=trailing%20slash');
    await expect(fieldOf(page)).toHaveValue('trailing slash');
    await expect(optionsOf(page).first()).toHaveAttribute('href', /troubleshooting\/boot-sources\/#trailing-slash$/);
    await fieldOf(page).fill('lost+found');
    await expect(page).toHaveURL(/\?search=lost%2Bfound$/);
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/about-images\/$/);
  });

  test('keeps what led to a page in this browser, offers it again and forgets it', async ({ page }) => {
    await page.goto('about-images/');
    await search(page, 'trailing slash');
    await optionsOf(page).first().click();
    await page.waitForURL(/#trailing-slash$/);
    await page.waitForLoadState();
    await page.keyboard.press('/');
    await fieldOf(page).fill('');
    await page.getByRole('button', { name: 'trailing slash', exact: true }).click();
    await expect(fieldOf(page)).toHaveValue('trailing slash');
    await expect(optionsOf(page).first()).toBeVisible();
    await fieldOf(page).fill('');
    await page.getByRole('button', { name: 'Forget trailing slash' }).click();
    await expect(page.getByRole('button', { name: 'trailing slash', exact: true })).toBeHidden();
    expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBe('[]');
  });

  test('says what it looked for instead of a mistyped word, and what no page has', async ({ page }) => {
    await page.goto('about-images/');
    await search(page, 'customize a windows imgae');
    await expect(statusOf(page)).toContainText('looking for “image” instead of “imgae”');
    await fieldOf(page).fill('Tempita datastore');
    await expect(statusOf(page)).toContainText('Nothing here has “Tempita datastore”. The nearest words that exist: tempitadatastore');
    await fieldOf(page).fill('sourdough keyrings');
    await expect(statusOf(page)).toContainText('Nothing here has “sourdough keyrings”. The nearest words that exist:');
    await expect(optionsOf(page)).toHaveCount(0);
    await statusOf(page).getByRole('button').first().click();
    await expect(optionsOf(page).first()).toBeVisible();
  });

  test('leads to the package of an image', async ({ page }) => {
    await page.goto('about-images/');
    await search(page, 'zlib1g:amd64');
    await optionsOf(page).first().click();
    await expect(page).toHaveURL(/reference\/manifests\/#manifest\/custom\/debian-12\/zlib1g:amd64$/);
    await expect(page.locator('.is-marked')).toContainText('zlib1g');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`keeps to the rules of axe in ${colorScheme}, with hits, without, and with recent searches`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto('about-images/');
      await page.evaluate(() => localStorage.setItem('recent-searches', '["boot source"]'));
      await page.keyboard.press('/');
      await expect(page.getByRole('button', { name: 'boot source', exact: true })).toBeVisible();
      await expectAccessible(page, 'recent searches', { include: 'dialog.search' });
      await fieldOf(page).fill('squashfs');
      await expect(page.locator('.search-excerpt mark').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await expectAccessible(page, 'hits', { include: 'dialog.search' });
      await fieldOf(page).fill('sourdough');
      await expect(statusOf(page)).toContainText('Nothing here');
      await expectAccessible(page, 'nothing', { include: 'dialog.search' });
    });
  }

  for (const [what, text] of Object.entries({ '10,000 letters': 'x'.repeat(10_000), '10,000 words': 'boot source '.repeat(833), 'control characters': '\u0001\u0007\u001b', markup: '<img src=x onerror=alert(1)><b>', signs: '?!…«»/\\', 'right-to-left text': 'صورة التمهيد', emoji: '🚀🔥👩‍👩‍👧', 'a broken surrogate': '\ud83d' })) {
    test(`bears ${what}`, async ({ page }) => {
      await page.goto('about-images/');
      await page.keyboard.press('/');
      await expect(fieldOf(page)).toBeFocused();
      await fieldOf(page).evaluate((field, value) => {
        if (field instanceof HTMLInputElement) field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, text);
      await settle(page);
      await expect(statusOf(page)).toHaveText(what === '10,000 words' ? /^\d+ sections/ : /^Nothing here has/);
      expect(await page.locator('dialog.search :is(img, b)').count()).toBe(0);
    });
  }
});

test.describe('a search whose data cannot be read', () => {
  for (const [what, answer] of Object.entries({ missing: { status: 404 }, damaged: { body: '{"total":12,"words":"0bo' }, 'not what it is taken for': { body: '{}' } })) {
    test(`says so and leads to the topics where its file is ${what}`, async ({ page }) => {
      page.removeAllListeners('console');
      await page.route('**/data/search/exact.json*', (route) => route.fulfill(answer));
      await page.goto('about-images/');
      await search(page, 'squashfs');
      await expect(statusOf(page)).toContainText('The search cannot read its data');
      await statusOf(page).getByRole('link', { name: 'topics from A to Z' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Topics from A to Z');
    });
  }

  test('keeps the hits of the exact layer where only the prose is missing, and says what is', async ({ page }) => {
    page.removeAllListeners('console');
    await page.route('**/data/search/prose-*', (route) => route.fulfill({ status: 404 }));
    await page.goto('about-images/');
    await search(page, 'add a boot source');
    await expect(statusOf(page)).toContainText('data/search/prose-0.json could not be read');
    await expect(optionsOf(page).first()).toHaveAttribute('href', /#add-a-boot-source$/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search is a page with a form and the index of topics', async ({ page }) => {
    await page.goto('about-images/');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page.getByRole('searchbox', { name: 'Search these pages' })).toBeVisible();
    await expect(page.locator('noscript p')).toBeVisible();
    await page.getByRole('link', { name: /Add a boot source/ }).first().click();
    await expect(page).toHaveURL(/how-to\/import-images\/#add-a-boot-source$/);
  });
});

test('the page "Search" opens the dialog with what its form was given', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox', { name: 'Search these pages' }).fill('trailing slash');
  await page.getByRole('searchbox', { name: 'Search these pages' }).press('Enter');
  await expect(fieldOf(page)).toHaveValue('trailing slash');
  await expect(optionsOf(page).first()).toHaveAttribute('href', /#trailing-slash$/);
});

test('the page for missing addresses searches their words', async ({ page }) => {
  page.removeAllListeners('console');
  await page.goto('nowhere/deep/vmfs-corruption');
  await expect(page.locator('#found').getByRole('link').first()).toHaveText('ESXi and Windows: Datastores on shared storage are damaged');
  await page.locator('#found').getByRole('link').first().click();
  await expect(page).toHaveURL(/troubleshooting\/esxi-and-windows\/#esxi-vmfs-corruption$/);
});
