import { expectAccessible } from './axe.ts';
import { expect, test } from './site.ts';

const page = 'reference/manifests/';

test('a permalink chooses the image, brings the row into sight and marks it', async ({ page: tab }) => {
  await tab.goto(`${page}#manifest/custom/debian-12/zlib1g:amd64`);
  const row = tab.locator('.is-marked');
  await expect(row).toContainText('zlib1g');
  await expect(row).toBeInViewport();
  await expect(tab.locator('select[name=image]')).toHaveValue('custom/debian-12');
});

test('a package that is not there is said, with those near it', async ({ page: tab }) => {
  await tab.goto(`${page}#manifest/jammy/amd64/20220718/clod-init`);
  await expect(tab.locator('.viewer-notice')).toContainText('holds no package “clod-init”');
  await tab.locator('.viewer-notice').getByRole('link', { name: 'cloud-init', exact: true }).click();
  await expect(tab.locator('.is-marked')).toContainText('cloud-init');
});

test('a package that the filter of its own address leaves out is said, with the way to it', async ({ page: tab }) => {
  await tab.goto(`${page}#manifest/custom/debian-12/zlib1g:amd64?filter=bash`);
  await expect(tab.locator('.viewer-notice')).toContainText('What is shown leaves zlib1g:amd64 out.');
  await tab.getByRole('link', { name: 'Show all packages' }).click();
  await expect(tab.locator('.is-marked')).toBeInViewport();
  await expect(tab.locator('.viewer-notice')).toBeEmpty();
});

test('filters by text and by expression, and says what is wrong with one', async ({ page: tab }) => {
  await tab.goto(page);
  const filter = tab.getByLabel('Filter by name');
  await filter.fill('/^cloud-init$/');
  await expect(tab.locator('tr.row')).toHaveCount(1);
  await expect(tab).toHaveURL(/filter=/);
  await filter.fill('/(cloud/');
  await expect(tab.locator('.filter-error')).toContainText('an opening parenthesis without a closing one');
});

test('an expression that is wrong leaves out no row of another image', async ({ page: tab }) => {
  await tab.goto(`${page}#manifest/custom/debian-12?filter=/(cloud/`);
  await expect(tab.locator('.filter-error')).toContainText('an opening parenthesis without a closing one');
  await expect(tab.locator('.viewer-count')).toHaveText('222 packages');
  await expect(tab.locator('tr.row').first()).toContainText('adduser');
});

test('compares two images; back returns to the one', async ({ page: tab }) => {
  await tab.goto(`${page}#manifest/custom/debian-12`);
  await tab.getByLabel('Compare with').selectOption('custom/debian-13');
  await expect(tab.locator('.change-counts')).toContainText('upgraded');
  await expect(tab).toHaveURL(/compare=custom\/debian-13/);
  await expectAccessible(tab, 'dark', { include: 'manifest-viewer' });
  await tab.goBack();
  await expect(tab.locator('.change-counts')).toBeHidden();
});

test('a manifest of the reader that is none is refused with its line', async ({ page: tab }) => {
  await tab.goto(page);
  await tab.getByText('Your own manifest', { exact: true }).click();
  await tab.getByLabel('Paste a manifest').fill('bash\t5.2\n<img src=x>\t1');
  await tab.getByRole('button', { name: 'Show the pasted manifest' }).click();
  await expect(tab.locator('.viewer-error')).toContainText('pasted text 1:2:1');
});

test('more files than two are refused, with what to do', async ({ page: tab }) => {
  await tab.goto(page);
  await tab.getByText('Your own manifest', { exact: true }).click();
  await tab.getByLabel('Open files').setInputFiles(['a', 'b', 'c'].map((name) => ({ name, mimeType: 'text/plain', buffer: Buffer.from('bash\t5.2\n') })));
  await expect(tab.locator('.viewer-error')).toHaveText('3 files: open one, or two to compare.');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table is complete', async ({ page: tab }) => {
    await tab.goto(page);
    await expect(tab.locator('manifest-viewer tbody tr')).toHaveCount(36);
  });
});
