import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeResolver } from '../../src/links/resolve.ts';
import { linkTableSchema } from '../../src/links/table-schema.ts';
import { serve } from '../../src/publish/serve.ts';
import { clipboard } from './clipboard.ts';
import { expect, test } from './site.ts';
import { unzipEdition } from './stick.ts';

const table = linkTableSchema.parse(JSON.parse(readFileSync('dist/data/links.json', 'utf8')));
const resolve = makeResolver(table);

/** Every anchor that a rule names, at the address of its topic. */
const oldPlaces = table.legacy.flatMap(({ keys, anchors }) => {
  const topic = keys.find((key) => key.startsWith('t/'));
  return topic === undefined ? [] : Object.entries(anchors).map(([anchor, href]) => ({ address: `${topic}/#heading--${anchor}`, href }));
});

test('every old section of a topic opens from its static page, at the section', { tag: '@long' }, async ({ page, site }) => {
  test.setTimeout(600_000);
  expect(oldPlaces.length).toBeGreaterThan(86);
  for (const { address, href } of oldPlaces) {
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page, address).toHaveURL(site + href);
    await expect(page.locator('.arrived'), address).toHaveAttribute('id', href.split('#')[1] ?? '');
  }
});

test('every old section of a topic opens from a file of the portable edition, at the section', { tag: '@long' }, async ({ page }) => {
  test.setTimeout(600_000);
  const edition = unzipEdition();
  for (const { address, href } of oldPlaces) {
    const [stub = '', anchor = ''] = address.split('#');
    await page.goto('about:blank');
    await page.goto(`${edition.address}${stub}index.html#${anchor}`);
    await expect(page, address).toHaveURL(edition.address + href.replace('#', 'index.html#'));
    await expect(page.locator('.arrived'), address).toHaveAttribute('id', href.split('#')[1] ?? '');
  }
  edition.remove();
});

test('the paths of maas.io open their pages, with and without a slash at their end', async ({ page, site }) => {
  for (const [old, href] of [
    ['docs/deb/2.9/cli/select-and-import-images/', 'how-to/import-images/'],
    ['docs/snap/3.1/ui/vmware-images', 'how-to/manage-vmware-images/'],
    ['docs/installconfig-images', 'about-images/'],
    ['docs/2.5/en/installconfig-images-mirror', 'how-to/mirror-images/'],
    ['t/how-to-mirror-images-locally/5188', 'how-to/mirror-images/'],
  ] as const) {
    await page.goto(old);
    await expect(page, old).toHaveURL(site + href);
  }
});

test('old addresses without a static page open from the page for missing addresses', async ({ page, site }) => {
  // The browser logs the status of each such page.
  page.removeAllListeners('console');
  for (const [old, href] of [
    ['t/any-slug/5124/17?u=someone', 'how-to/import-images/'],
    ['t/any-slug/5124#heading--list-boot-sources', 'how-to/import-images/#list-boot-sources'],
    ['2.3/en/manage-cli-images', 'about-images/'],
    ['manage-cli-images.md', 'how-to/import-images/'],
    ['MAAS/docs/cli/how-to-acquire-images.html', 'how-to/import-images/'],
  ] as const) {
    await page.goto(old);
    await expect(page, old).toHaveURL(site + href);
  }
});

test('a visitor who came by an old address is told once', async ({ page }) => {
  await page.goto('t/about-images/5076/#heading--boot-sources');
  await expect(page.locator('.arrival')).toContainText('You came by an old address.');
  await expect(page).toHaveURL(/about-images\/#boot-sources$/);
  await page.reload();
  await expect(page.locator('#boot-sources')).toBeInViewport();
  await expect(page.locator('.arrival')).toHaveCount(0);

  await page.goto('docs/images/');
  await expect(page.locator('.arrival')).toContainText('You came by an old address. The page is at this one now.');
  await page.locator('.arrival').getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('.arrival')).toHaveCount(0);
});

test('a section that does not exist opens its page, which says so and names the nearest', async ({ page }) => {
  await page.goto('about-images/#heading--boot-source');
  await expect(page.locator('.arrival')).toContainText('This page has no section “heading--boot-source”. Perhaps it is “Boot sources and why they matter”.');
  await page.locator('.arrival a').click();
  await expect(page).toHaveURL(/#boot-sources$/);
});

test('a page opens the section of an anchor that it does not have where the resolver knows it, whichever way the visitor came', async ({ page, site }) => {
  for (const [old, href] of [
    ['how-to/import-images/#p-9102-add-a-boot-source-4', 'how-to/import-images/#add-a-boot-source'],
    ['t/how-to-import-images/5124/#Heading--Add-a-Boot-Source', 'how-to/import-images/#add-a-boot-source'],
    ['how-to/create-custom-images/#p-1-install-mib', 'how-to/use-maas-image-builder/#install-mib'],
    ['docs/how-to-create-custom-images/#centos-6', 'how-to/create-centos-images/#centos-6'],
  ] as const) {
    expect(resolve(old)?.href).toBe(href);
    await page.goto('about:blank');
    await page.goto(old);
    await expect(page, old).toHaveURL(site + href);
    await expect(page.locator('.arrival'), old).toContainText('You came by an old address. The section is at this one now');
  }
});

test('a section that is misspelt is opened, and the notice stands there', async ({ page }) => {
  await page.goto('t/how-to-import-images/5124/#heading--add-a-boot-sorce');
  await expect(page.locator('#add-a-boot-source + .arrival')).toContainText('This page has no section “heading--add-a-boot-sorce”. Perhaps it is “Add a boot source”.');
  await expect(page.locator('#add-a-boot-source')).toBeInViewport();
});

test('a section that the address names counts for more than the one that its topic stands for', async ({ page, site }) => {
  for (const [old, href] of [
    ['t/how-to-build-a-rhel-7-image/7874/', 'how-to/create-rhel-images/#how-to-pack-a-rhel7-image-for-maas-deployment'],
    ['t/how-to-build-a-rhel-7-image/7874/#rhel-arm64', 'how-to/create-rhel-images/#rhel-arm64'],
  ] as const) {
    expect(resolve(old)?.href).toBe(href);
    await page.goto('about:blank');
    await page.goto(old);
    await expect(page, old).toHaveURL(site + href);
  }
  const redirects = readFileSync('dist/_redirects', 'utf8');
  expect(redirects).not.toContain('7874');
  expect(redirects).toContain('/t/how-to-import-images/5124/ /how-to/import-images/ 301\n');
});

test('script in a fragment stays text', async ({ page }) => {
  await page.goto('t/5124/#"><img src=x onerror=alert(1)>');
  await expect(page).toHaveURL(/how-to\/import-images\//);
  await expect(page.locator('.arrival')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('.arrival img')).toHaveCount(0);
});

test('no fragment makes a stub leave the site', async ({ page, site }) => {
  for (const hash of ['#//evil.example', '#javascript:alert(1)', '#to', '#%', '#https://evil.example/']) {
    for (const stub of ['t/5104/', 'docs/images/', `s/${Object.keys(table.short)[0] ?? ''}/`]) {
      await page.goto('about:blank');
      await page.goto(stub + hash);
      await page.waitForURL((url) => !url.pathname.includes(stub));
      expect(page.url().startsWith(site)).toBe(true);
    }
  }
});

test('a short permalink opens its section, and no notice stands there', async ({ page, site }) => {
  const [code = '', href = ''] = Object.entries(table.short).find(([, address]) => address === 'about-images/#boot-sources') ?? [];
  await page.goto(`s/${code}/`);
  await expect(page).toHaveURL(site + href);
  await expect(page.locator('.arrival')).toHaveCount(0);
});

test('the page for missing addresses names the nearest, however deep the address and wherever the site stands', async ({ page }) => {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync('dist', join(root, 'a/b'), { recursive: true });
  cpSync('dist/404.html', join(root, '404.html'));
  const { address, close } = await serve(root, 0);
  page.removeAllListeners('console');
  await page.goto(`${address}a/b/no/such/vmware-page`);
  await page.locator('#nearest').getByRole('link', { name: /VMware/ }).first().click();
  await expect(page).toHaveURL(`${address}a/b/how-to/manage-vmware-images/`);
  await page.goto(`${address}a/b/docs/3.3/how-to-import-images.html#heading--list-boot-sources`);
  await expect(page).toHaveURL(`${address}a/b/how-to/import-images/#list-boot-sources`);
  await close();
  rmSync(root, { recursive: true });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an old id opens the section of the page', async ({ page }) => {
    await page.goto('about-images/#heading--boot-sources');
    await expect(page.locator('#boot-sources')).toBeInViewport();
  });

  test('an old id of a section that stands in another page shows the link to it, and no other', async ({ page }) => {
    await page.goto('how-to/create-custom-images/#heading--install-mib');
    const moved = page.getByRole('region', { name: 'Sections that moved' }).getByRole('link');
    await expect(moved).toHaveCount(1);
    await moved.click();
    await expect(page).toHaveURL(/how-to\/use-maas-image-builder\/#install-mib$/);
  });

  test('a page at an old address links to the new one', async ({ page }) => {
    await page.goto('t/how-to-import-images/5124/');
    await page.getByRole('link', { name: 'Import images' }).click();
    await expect(page).toHaveURL(/how-to\/import-images\/$/);
  });
});

test.describe('from files', () => {
  for (const { address, href } of oldPlaces.filter((_, index) => index % 10 === 0)) {
    test(`${address} opens its section`, async ({ page }) => {
      const [path = '', hash = ''] = address.split('#');
      const [newPath = '', id = ''] = href.split('#');
      page.removeAllListeners('console');
      await page.goto(`${pathToFileURL(`dist/${path}index.html`).href}#${hash}`);
      // The folder edition leaves `index.html` to a server; the address is what counts here.
      await expect(page).toHaveURL((url) => url.href.includes(newPath));
      expect(existsSync(`dist/${newPath}index.html`)).toBe(true);
      await page.goto(`${pathToFileURL(`dist/${newPath}index.html`).href}#heading--${id}`);
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    });
  }
});

test('the page "Old link?" gives a ticket back with its old links replaced', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('old-link/');
  await page.getByLabel('Old link or ticket').fill(
    `See <https://maas.io/docs/how-to-import-images#heading--add-a-boot-source>, then [this](/t/how-to-create-custom-images/5104#heading--install-mib).\nhttps://example.com/t/5124 stays; https://maas.io/docs/how-to-juggle is unknown.`,
  );
  await expect(page.getByLabel('With new links')).toHaveValue(
    `See <${site}how-to/import-images/#add-a-boot-source>, then [this](${site}how-to/use-maas-image-builder/#install-mib).\nhttps://example.com/t/5124 stays; https://maas.io/docs/how-to-juggle is unknown.`,
  );
  await expect(page.getByRole('status')).toHaveText('2 old links replaced, 1 old link unknown.');
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await clipboard(page).toContain('#install-mib');
});

test('the page "Old link?" takes a ticket as mail programs have left it', async ({ page, site }) => {
  await page.goto('old-link/');
  const address = 'https://maas.io/docs/how-to-import-images#heading--add-a-boot-source';
  await page.getByLabel('Old link or ticket').fill(`> ${address.slice(0, -6)}\n> ${address.slice(-6)}, https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05 and file:///D:/maas-image-docs/how-to/import-images/index.html#add-a-boot-source`);
  const now = `${site}how-to/import-images/#add-a-boot-source`;
  await expect(page.getByLabel('With new links')).toHaveValue(`> ${now}, ${now} and ${now}`);
});

test('the page "Old link?" resolves every old place as the command does', async ({ page, site }) => {
  await page.goto('old-link/');
  const old = oldPlaces.map(({ address }) => `https://discourse.maas.io/${address}`);
  await page.getByLabel('Old link or ticket').fill(old.join('\n'));
  await expect(page.getByLabel('With new links')).toHaveValue(old.map((address) => site + (resolve(address)?.href ?? '')).join('\n'));
});
