import { expectViewerAccessible, openManifest, path } from './manifest-viewer.ts';
import { expect, test } from './site.ts';

test('the list, a marked row, a missing package and a bad expression keep to the rules of axe', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto(path);
  await expect(page.locator('tr.row').first()).toBeVisible();
  await expectViewerAccessible(page);
  await page.goto(`${path}#manifest/custom/debian-12/zlib1g:amd64`);
  await expect(page.locator('.is-marked')).toBeVisible();
  await expectViewerAccessible(page);
  await page.goto(`${path}#manifest/custom/debian-12/zlib9g`);
  await expect(page.locator('.viewer-notice')).toContainText('holds no package “zlib9g”');
  await expectViewerAccessible(page);
  await page.getByLabel('Filter by name').fill('/(/');
  await expect(page.locator('.filter-error')).not.toBeEmpty();
  await expectViewerAccessible(page);
});

test('a comparison and a manifest of the reader keep to the rules of axe, also on a narrow screen', async ({ page }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(`${path}#manifest/custom/debian-12?compare=custom/debian-13`);
  await expect(page.locator('.change-counts button').first()).toBeVisible();
  await expectViewerAccessible(page);
  await openManifest(page, 'bash\t5.2-1\nlibc6:amd64\t1:2.40-3\n');
  await expect(page.locator('tr.row')).toHaveCount(2);
  await expectViewerAccessible(page);
});

test('on a narrow screen name, version and button of a row are in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(`${path}#manifest/custom/debian-12/zlib1g:amd64`);
  const row = page.locator('.is-marked');
  for (const part of [row.getByText('zlib1g', { exact: true }), row.getByText('1.2.13.dfsg', { exact: true }), row.getByRole('button')]) await expect(part).toBeInViewport({ ratio: 1 });
  await expect(row.getByRole('cell')).toHaveCount(5);
});

test('back and forward go through what was chosen, down to the page as it was opened', async ({ page, context }) => {
  await page.goto(path);
  const image = page.locator('select[name=image]');
  await image.selectOption('custom/debian-12');
  await expect(page).toHaveURL(/#manifest\/custom\/debian-12$/);
  await page.goBack();
  await expect(image).toHaveValue('ubuntu/jammy/amd64/20220718');
  await page.goForward();
  await expect(image).toHaveValue('custom/debian-12');
  await page.getByLabel('Filter by name').fill('systemd');
  await expect(page).toHaveURL(/filter=systemd/);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByLabel('Filter by name')).toHaveValue('systemd');
  await expect(other.locator('.viewer-count')).toHaveText(await page.locator('.viewer-count').innerText());
});

test('what is typed while an image loads stays', async ({ page }) => {
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/custom/debian-12.json*', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto(path);
  await page.locator('select[name=image]').selectOption('custom/debian-12');
  await page.getByLabel('Filter by name').fill('zlib');
  answer();
  await expect(page.locator('caption')).toContainText('custom/debian-12');
  await expect(page.getByLabel('Filter by name')).toHaveValue('zlib');
  await expect(page.locator('.viewer-count')).toContainText(/^\d+ of 222 packages$/);
});

test('an excerpt in another page says that it lacks a package, and leads to the viewer', async ({ page }) => {
  await page.goto('about-images/#manifest/jammy/amd64/20220718/clod-init');
  await expect(page.locator('.excerpt-notice')).toContainText('This table holds no package “clod-init”.');
  await page.getByRole('link', { name: 'Look in the manifest viewer' }).click();
  await expect(page.locator('.viewer-notice')).toContainText('holds no package “clod-init”');
});
