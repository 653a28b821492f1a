import { expect, test } from './site.ts';

test('the first use of a term leads to what it means', async ({ page }) => {
  await page.goto('about-images/');
  await page.getByRole('main').getByRole('link', { name: 'region controller', exact: true }).first().click();
  await expect(page).toHaveURL(/glossary\/#region-controller$/);
  await expect(page.locator('#region-controller')).toBeInViewport();
  await expect(page.locator('#region-controller + dd')).toContainText('boot source');
});

test('no term is linked twice in a page', async ({ page }) => {
  await page.goto('about-images/');
  const links = await page.locator('.prose > :not(.version) a.term, .prose > a.term').evaluateAll((terms) => terms.map((term) => term.getAttribute('href')));
  expect(links.length).toBeGreaterThan(5);
  expect(links).toEqual([...new Set(links)]);
});

test('a term leads on to those that belong to it', async ({ page }) => {
  await page.goto('glossary/#stream');
  await page.locator('#stream + dd').getByRole('link', { name: 'simplestreams' }).click();
  await expect(page).toHaveURL(/#simplestreams$/);
  await expect(page.locator('#simplestreams')).toBeInViewport();
});
