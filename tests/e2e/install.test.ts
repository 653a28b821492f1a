import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/publish/serve.ts';
import { expect, test } from './site.ts';

for (const path of ['', 'a/b/']) {
  test(`a browser can install the site from /${path}`, async ({ page, context }) => {
    const root = mkdtempSync(join(tmpdir(), 'site-'));
    cpSync('dist', join(root, path), { recursive: true });
    const { address, close } = await serve(root, 0);
    try {
      const session = await context.newCDPSession(page);
      await page.goto(`${address}${path}how-to/import-images/`);
      const { url, errors, manifest } = await session.send('Page.getAppManifest');
      expect(url).toBe(`${address}${path}app.webmanifest`);
      expect(errors).toEqual([]);
      expect(manifest).toMatchObject({ startUrl: `${address}${path}`, scope: `${address}${path}` });
      const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
      // The tests run in a private window, from which nothing installs.
      expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
      const type = async (file: string) => (await page.request.get(address + path + file)).headers()['content-type'];
      expect([await type('app.webmanifest'), await type('icon-192.png')]).toEqual(['application/manifest+json', 'image/png']);
    } finally {
      await close();
      rmSync(root, { recursive: true, force: true });
    }
  });
}

test('each page names the manifest but the one for missing addresses, which has no place of its own', async () => {
  expect(readFileSync('dist/how-to/import-images/index.html', 'utf8')).toContain('<link rel="manifest" href="../../app.webmanifest">');
  expect(readFileSync('dist/404.html', 'utf8')).not.toContain('webmanifest');
});
