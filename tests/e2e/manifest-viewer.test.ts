import type { Page } from '@playwright/test';
import { resolve } from 'node:path';
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
  await expect(filter).toHaveAccessibleDescription(/an opening parenthesis without a closing one/);
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

/** Opens a comparison and holds each version in it to be shown to its end. */
async function expectWholeVersions(tab: Page): Promise<void> {
  await tab.setViewportSize({ width: 1280, height: 800 });
  await tab.goto(`${page}#manifest/custom/debian-12?compare=custom/debian-13`);
  await expect(tab.locator('.change-counts')).toContainText('upgraded');
  const versions = tab.locator('tr.row td:is([data-column=from], [data-column=to])');
  await expect(versions.first()).toBeVisible();
  const gapOf = () => tab.locator('tr.row').first().evaluate((row) => row.getBoundingClientRect().right - (row.querySelector('button')?.getBoundingClientRect().right ?? 0));
  expect(await gapOf()).toBeGreaterThanOrEqual(8);
  expect(await versions.evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent))).toEqual([]);
}

test('a comparison shows both versions to their ends, where they often differ', async ({ page: tab }) => expectWholeVersions(tab));

test('so it does in the wider font of the system, which stands in where that of the site is late', async ({ page: tab }) => {
  // The browser reports the failure that is meant here.
  tab.removeAllListeners('console');
  await tab.route('**/*.woff2', (route) => route.abort());
  await expectWholeVersions(tab);
});

test('a comparison whose script did not come is said, and works the next time', async ({ browser, site }) => {
  // A page of its own: the browser reports the failure that is meant here.
  const tab = await browser.newPage({ baseURL: site });
  await tab.route('**/compare-later.*', (route) => route.abort(), { times: 1 });
  await tab.goto(`${page}#manifest/custom/debian-12`);
  await tab.getByLabel('Compare with').selectOption('custom/debian-13');
  await expect(tab.locator('.viewer-error')).toContainText('could not be read');
  await expect(tab.getByLabel('Compare with')).toHaveValue('');
  await tab.getByLabel('Compare with').selectOption('custom/debian-13');
  await expect(tab.locator('.change-counts')).toContainText('upgraded');
  await tab.close();
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

test('a text that is dropped is read, and of a folder it is said what can be dropped', async ({ page: tab }) => {
  await tab.goto(page);
  const drop = (text: string | undefined) =>
    tab.locator('manifest-viewer').evaluate((viewer, dropped) => {
      const dataTransfer = new DataTransfer();
      if (dropped !== undefined) dataTransfer.setData('text/plain', dropped);
      viewer.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, text);
  await drop('bash\t5.2\n');
  await expect(tab.locator('.viewer-count')).toHaveText('1 package');
  await expect(tab.locator('caption')).toHaveText('Packages of Yours: dropped text');
  await drop(undefined);
  await expect(tab.locator('.viewer-error')).toContainText('What was dropped holds neither a file nor a text.');
  const box = await tab.locator('manifest-viewer').boundingBox();
  const session = await tab.context().newCDPSession(tab);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20, data: { items: [], files: [resolve('tests')], dragOperationsMask: 1 } });
  }
  await expect(tab.locator('.viewer-error')).toContainText('tests cannot be read. If it is a folder, open or drop the manifest in it');
});

test('a manifest in UTF-16, as PowerShell writes it, is read', async ({ page: tab }) => {
  await tab.goto(page);
  await tab.getByText('Your own manifest', { exact: true }).click();
  await tab.getByLabel('Open files').setInputFiles({ name: 'own', mimeType: 'text/plain', buffer: Buffer.from('\uFEFFbash\t5.2\r\nzsh\t5\r\n', 'utf16le') });
  await expect(tab.locator('.viewer-count')).toHaveText('2 packages');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table is complete', async ({ page: tab }) => {
    await tab.goto(page);
    await expect(tab.locator('manifest-viewer tbody tr')).toHaveCount(36);
  });
});
