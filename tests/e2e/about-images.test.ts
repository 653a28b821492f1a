import { expect, test } from './site.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('about-images/');
});

test('is reached from the home page', async ({ page }) => {
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choose images');
  await page.getByRole('main').getByRole('link', { name: 'About images', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About images');
});

test('shows the files of an image with the sizes of the stream', async ({ page }) => {
  const row = (item: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: item, exact: true }) });
  await expect(row('squashfs')).toContainText('jammy/amd64/20250718/squashfs');
  await expect(row('squashfs')).toContainText('455,462,912');
  await expect(row('boot-kernel')).toContainText('11,708,744');
  await expect(row('boot-initrd')).toContainText('115,876,578');
  await expect(row('manifest')).toContainText('17,741');
});

test('shows the manifest excerpt as a table, every line of it', async ({ page }) => {
  const table = page.getByRole('table').filter({ hasText: 'apport-symptoms' });
  await expect(table.getByRole('row', { name: 'cloud-init 22' })).toContainText('22.2-0ubuntu1~22.04.3');
  await expect(table.locator('tbody tr')).toHaveCount(36);
});

test('names the default boot source and its keyring', async ({ page }) => {
  const section = page.getByRole('main');
  await expect(section).toContainText('http://images.maas.io/ephemeral-v3/stable/');
  await expect(section).toContainText('/usr/share/keyrings/ubuntu-cloudimage-keyring.gpg');
});

test('holds the seven key takeaways', async ({ page }) => {
  await expect(page.locator('#key-takeaways + ol > li')).toHaveCount(7);
});

test('says where its data comes from and how it was checked', async ({ page }) => {
  await expect(page.getByRole('contentinfo')).toContainText('images.maas.io/ephemeral-v3/stable/');
  await expect(page.getByRole('contentinfo')).toContainText('as of 24 July 2025; it came without a signature');
});

test('every drawing is seen whole on a telephone, and its words stay in it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['about-images/', 'about-custom-images/', 'reference/streams/', 'reference/releases/', 'reference/esxi/']) {
    await page.goto(path);
    const found = await page.locator('svg.drawing').evaluateAll((drawings) =>
      drawings.map((drawing) => {
        if (!(drawing instanceof SVGSVGElement)) return ['no drawing'];
        const { width, height } = drawing.viewBox.baseVal;
        const parts = [...drawing.querySelectorAll('text')].filter((text) => {
          const { x, y, width: across, height: down } = text.getBBox();
          return x < 0 || y < 0 || x + across > width || y + down > height;
        });
        const { left, right } = drawing.getBoundingClientRect();
        return [...(left < 0 || right > document.documentElement.clientWidth ? ['the drawing'] : []), ...parts.map((text) => text.textContent)];
      }),
    );
    expect(found.length, path).toBeGreaterThan(0);
    expect(found.flat(), path).toEqual([]);
  }
});
