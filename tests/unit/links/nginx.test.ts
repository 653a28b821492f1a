import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileLegacy } from '../../../src/links/compile-legacy.ts';
import { legacyRulesSchema } from '../../../src/links/legacy-rules.ts';
import { writeNginx } from '../../../src/links/nginx.ts';
import { makeResolver, pageOf } from '../../../src/links/resolve.ts';
import { noNginx, startNginx } from '../../e2e/nginx.ts';

const rules = legacyRulesSchema.parse(parse(readFileSync('content/history/legacy.yaml', 'utf8')));
const legacy = compileLegacy(rules, (address) => address, []);
const table = { pages: [], aliases: { 'old-page/': 'about-images/', 'merged-page/': 'about-images/#boot-sources' }, legacy, short: { kx7tw: 'about-images/#boot-sources' } };
const resolve = makeResolver(table);

describe.skipIf(noNginx !== undefined)(`nginx with the generated maps${noNginx === undefined ? '' : ` (skipped: ${noNginx})`}`, () => {
  let nginx: Awaited<ReturnType<typeof startNginx>>;
  let root = '';
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'root-'));
    nginx = await startNginx(table, root);
  });
  afterAll(async () => {
    await nginx.close();
    rmSync(root, { recursive: true });
  });
  const ask = async (path: string) => {
    const response = await fetch(nginx.address.replace(/\/$/, path), { redirect: 'manual' });
    return { status: response.status, location: response.headers.get('location') };
  };

  it.each([
    ['/t/about-images/5076', '/about-images/'],
    ['/t/how-to-create-custom-images/5104.json', '/how-to/create-custom-images/'],
    ['/t/5104/12?u=x', '/how-to/create-custom-images/'],
    ['/docs/deb/2.9/cli/vmware-images', '/how-to/manage-vmware-images/'],
    ['/2.5/en/installconfig-images', '/about-images/'],
    ['/manage-cli-images.md', '/how-to/import-images/'],
    ['/MAAS/docs/how-to-customise-images-5104.html', '/how-to/create-custom-images/'],
    ['/s/kx7tw/', '/about-images/#boot-sources'],
    ['/old-page/', '/about-images/'],
    ['/old-page', '/about-images/'],
    // The fragment of a 301 would hide the visitor's: the page at the old address sees both.
    ['/t/how-to-build-a-rhel-7-image/7874', '/t/7874/'],
    ['/docs/how-to-build-a-rhel-7-image', '/t/7874/'],
    ['/how-to-build-a-rhel-7-image.md', '/t/7874/'],
  ])('%s is answered with a 301 to %s', async (path, location) => expect(await ask(path)).toEqual({ status: 301, location }));

  it.each(['/t/9999999', '/docs/tags', '/t/5124%2f..%2f..%2f', '//evil.example/t/51', '/%5cevil.example', '/nothing', '/t/7874/', '/t/7874/index.html', '/merged-page/'])(
    '%s is not answered with a redirect',
    async (path) => expect((await ask(path)).status).toBeGreaterThanOrEqual(400),
  );

  it('answers as the resolver does, whatever the path', async () => {
    const part = fc.constantFrom('t', 'docs', 'deb', 'snap', '2.9', 'v3.1', 'cli', 'ui', 'en', 'maas', 'MAAS', '5076', '5124', '05124', '99', 'about-images', 'how-to-import-images', 'images', 'x-5104.html', 'x-5104.md', 'manage-cli-images.md', 'manage-cli-images', 'reference', 's', 'kx7tw', 'Images');
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 5 }), fc.constantFrom('', '/'), async (parts, end) => {
        const path = `/${parts.join('/')}${end}`;
        const { status, location } = await ask(path);
        // What ends like an address of the site is left to the page for missing addresses.
        const resolution = resolve(path);
        const expected = resolution?.was === 'copy' ? undefined : resolution?.href;
        expect([path, location]).toEqual([path, expected === undefined ? null : `/${expected}`]);
        expect(status).toBe(expected === undefined ? 404 : 301);
      }),
      { numRuns: 1500 },
    );
  });
});

it('puts a base before every path', () => {
  const maps = writeNginx(table, '/maas-images/');
  expect(maps).toContain('"~*^/maas-images/t/(?:(?![0-9]+/)[^/]+/){0,2}([1-9][0-9]{0,6})(?:\\.[a-z]{2,5})?(?:/[^/]+){0,4}/?$" "t/$1";');
  expect(maps).toContain('"t/5076" "/maas-images/about-images/";');
});

it('every rule of the file leads to a page by each of its topics and slugs', () => {
  for (const rule of rules) {
    for (const address of [...rule.topics.map((topic) => `https://discourse.maas.io/t/x/${topic}`), ...[...rule.slugs, ...rule.versioned, ...rule.books].map((slug) => `https://maas.io/docs/${slug}`)]) {
      expect([address, pageOf(resolve(address)?.href ?? '')]).toEqual([address, pageOf(rule.to)]);
    }
  }
});
