import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeScratchProject } from './scratch-project.ts';
import { expect, test } from './site.ts';

test.describe('the index of topics', () => {
  test('leads from a topic to its section', async ({ page }) => {
    await page.goto('topics/');
    await page.locator('#topic-adding-a-boot-source').getByRole('link', { name: 'Import images › Add a boot source' }).click();
    await expect(page).toHaveURL(/how-to\/import-images\/#add-a-boot-source$/);
    await expect(page.locator('#add-a-boot-source')).toBeInViewport();
  });

  test('is whole without JavaScript', async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site });
    const page = await context.newPage();
    await page.goto('topics/?q=packer');
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.locator('#topic-adding-a-boot-source')).toBeVisible();
    await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'S', exact: true }).click();
    await expect(page.locator('#s')).toBeInViewport();
    await context.close();
  });

  test('shows all letters, and those without topics lead nowhere', async ({ page }) => {
    await page.goto('topics/');
    const letters = page.getByRole('navigation', { name: 'Letters' }).getByRole('listitem');
    await expect(letters).toHaveText(['0–9', ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']);
    for (const letter of await letters.all()) {
      const id = (await letter.textContent())?.toLowerCase() ?? '';
      const groups = await page.locator(`.topic-group h2[id="${id === '0–9' ? 'numbers-and-symbols' : id}"]`).count();
      await expect(letter.locator('a')).toHaveCount(groups);
    }
  });

  test('keeps the addresses that its letters had', async ({ page }) => {
    await page.goto('topics/#heading--s-topics');
    await expect(page.locator('h2#s')).toBeInViewport();
  });

  test('narrows while one types, and the address keeps it', async ({ page }) => {
    await page.goto('topics/');
    const all = await page.locator('.topic-group li:visible').count();
    await page.getByRole('searchbox', { name: 'Show topics with' }).pressSequentially('pack boot');
    await expect(page.locator('.topic-group li:visible')).toHaveCount(0);
    await page.getByRole('searchbox').fill('adding boot');
    await expect(page.locator('.topic-group li:visible .topic:visible').filter({ hasText: /^(?!boot source$)/ })).toHaveText(['adding a boot source', 'adding']);
    await expect(page.locator('.topic-group li:visible')).toHaveCount(3);
    await expect(page.getByRole('status')).toHaveText(`3 of ${all} topics`);
    await expect(page).toHaveURL(/\?q=adding\+boot$/);

    await page.reload();
    await expect(page.locator('.topic-group li:visible')).toHaveCount(3);
    await page.getByRole('searchbox').press('Escape');
    await expect(page.locator('.topic-group li:visible')).toHaveCount(all);
    await expect(page).toHaveURL(/topics\/$/);
  });

  test('ends the narrowing for a topic it hides', async ({ page }) => {
    await page.goto('topics/?q=MIB');
    await page.locator('#topic-mib').getByRole('link', { name: 'MAAS Image Builder' }).click();
    await expect(page.locator('#topic-maas-image-builder-using-to-build-maas-images')).toBeInViewport();
    await expect(page.getByRole('searchbox')).toHaveValue('');
  });

  test('is gone through by keyboard, letter by letter', async ({ page }) => {
    await page.goto('topics/');
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: '0–9' })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('link', { name: 'B', exact: true })).toBeFocused();
    await page.keyboard.press('p');
    await expect(page.getByRole('link', { name: 'P', exact: true })).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('link', { name: '0–9' })).toBeFocused();
    await page.keyboard.press('p');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#p$/);
    await expect(page.locator('#p')).toBeInViewport();
  });

  test('has two columns or more on a wide screen, one on a phone, two on paper', async ({ page }) => {
    const columns = () =>
      page.locator('.topic-group:has(> h2#b) > ul').evaluate((list) => new Set([...list.children].map((item) => Math.round(item.getBoundingClientRect().left))).size);
    await page.setViewportSize({ width: 1400, height: 900 });
    await page.goto('topics/');
    expect(await columns()).toBeGreaterThanOrEqual(2);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await columns()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.emulateMedia({ media: 'print' });
    expect(await columns()).toBe(2);
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.locator('.topic-letters')).toBeHidden();
  });
});

test('the foot of a page names its topics, and leads to the index', async ({ page }) => {
  await page.goto('how-to/import-images/');
  const foot = page.getByRole('navigation', { name: 'Topics', exact: true });
  await foot.getByRole('link', { name: 'deleting a boot source' }).click();
  await expect(page).toHaveURL(/import-images\/#delete-a-boot-source$/);
  await foot.getByRole('link', { name: 'All topics from A to Z' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics from A to Z');
});

test('other programs read the topics as JSON', async ({ request, site }) => {
  const topics = await (await request.get(`${site}data/topics.json`)).json();
  expect(topics).toContainEqual({ letter: 'B', label: 'boot source, adding', href: 'how-to/import-images/#add-a-boot-source' });
  expect((await request.get(`${site}objects.inv`)).status()).toBe(200);
});

test.describe('an author', () => {
  const file = 'content/pages/about-images.mdx';
  const text = readFileSync(file, 'utf8');
  const heading = '## Boot sources and why they matter {/* #boot-sources */}\n';
  const line = text.slice(0, text.indexOf(heading)).split('\n').length + 1;

  test('whose reference leads nowhere is told what is near, by the build and by the command', async () => {
    const project = makeScratchProject();
    try {
      writeFileSync(join(project.folder, file), text.replace(heading, `${heading}{/* index: see: origin => boot sorce */}\n`));
      const message = `${file}:${line}:12: "origin" sends its reader to "boot sorce", which is no entry. Near it: "boot source"`;
      const build = await project.run('build');
      expect(build.output).toContain(message);
      expect(build.output).not.toMatch(/^\s+at /m);
      expect(build.code).toBe(1);
      const check = await project.run('topics', '--', 'check');
      expect(check.output).toContain(message);
      expect(check.code).toBe(1);
    } finally {
      project.remove();
    }
  });
});
