import { readFileSync, statSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { linkTableSchema } from '../../src/links/table-schema.ts';
import { hasBrotli, noNginx, startNginx } from './nginx.ts';
import { expect, test } from './site.ts';

test.skip(noNginx !== undefined, noNginx ?? '');

const table = linkTableSchema.parse(JSON.parse(readFileSync('dist/data/links.json', 'utf8')));
const page = readFileSync('dist/about-images/index.html', 'utf8');
const [script = ''] = /assets\/page-script\.[0-9a-f]+\.js/.exec(page) ?? [];
let nginx: Awaited<ReturnType<typeof startNginx>>;

test.beforeAll(async () => {
  nginx = await startNginx(table, 'dist');
});
test.afterAll(() => nginx.close());

/** An answer as it went over the wire, which `fetch` would already have unpacked. */
function ask(address: string, headers: Readonly<Record<string, string>> = {}): Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }> {
  return new Promise((resolve, reject) => {
    httpRequest(address, { headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }));
    }).on('error', reject).end();
  });
}

test('nginx sends what was compressed at the build, in the form that the browser takes', async () => {
  const address = `${nginx.address}about-images/`;
  const [plain, gzipped, brotli] = [await ask(address), await ask(address, { 'accept-encoding': 'gzip' }), await ask(address, { 'accept-encoding': 'gzip, br' })];
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.body.toString()).toBe(page);
  expect([gzipped.headers['content-encoding'], gzipped.headers['vary'], gzipped.body.length]).toEqual(['gzip', 'Accept-Encoding', statSync('dist/about-images/index.html.gz').size]);
  expect(gunzipSync(gzipped.body).toString()).toBe(page);
  test.skip(!hasBrotli, 'nginx has no module for Brotli (Debian: apt-get install libnginx-mod-http-brotli-static)');
  expect([brotli.headers['content-encoding'], brotli.body.length]).toEqual(['br', statSync('dist/about-images/index.html.br').size]);
  expect(brotliDecompressSync(brotli.body).toString()).toBe(page);
});

test('nginx has a browser keep what carries its digest in its name, and ask again for all else', async () => {
  expect((await ask(nginx.address + script)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  for (const path of ['about-images/', 'data/links.json', 'no-such-page/']) expect((await ask(nginx.address + path)).headers['cache-control'], path).toBe('no-cache');
  const { headers } = await ask(`${nginx.address}about-images/`);
  expect((await ask(`${nginx.address}about-images/`, { 'if-none-match': String(headers['etag']) })).status).toBe(304);
});

test('every answer of nginx carries the headers of _headers, a redirect and a missing page too', async () => {
  for (const path of ['', 'about-images/', 't/about-images/5076', 'no-such-page/', script]) {
    const { headers } = await ask(nginx.address + path);
    expect(headers['content-security-policy'], path).toContain("default-src 'none'; script-src 'self'");
    expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy'], path).not.toMatch(/unsafe-(?:inline|eval)/);
    expect([headers['x-content-type-options'], headers['referrer-policy'], headers['cross-origin-opener-policy']], path).toEqual(['nosniff', 'same-origin', 'same-origin']);
    expect(headers['permissions-policy'], path).toContain('camera=()');
  }
});

test('nginx names the type of each kind of file, and keeps its own files to itself', async () => {
  const type = async (path: string) => (await ask(nginx.address + path)).headers['content-type'];
  expect(await type('')).toBe('text/html; charset=utf-8');
  expect(await type(script)).toBe('text/javascript; charset=utf-8');
  expect(await type('data/links.json')).toBe('application/json; charset=utf-8');
  expect(await type('icon.svg')).toBe('image/svg+xml');
  for (const path of ['_headers', '_redirects']) expect((await ask(nginx.address + path)).status, path).toBe(404);
});

test('nginx sends an address with doubled or encoded slashes on to the one its page has, and nowhere else', async () => {
  const answer = async (path: string) => {
    const { status, headers } = await ask(nginx.address.replace(/\/$/, path));
    return [status, headers.location];
  };
  for (const path of ['//about-images/', '/about-images//', '/about-images%2F', '//about-images%2f/']) expect(await answer(path), path).toEqual([301, '/about-images/']);
  expect(await answer('//about-images/?a=//b')).toEqual([301, '/about-images/?a=//b']);
  expect(await answer('/about-images/?a=//b%2F'), 'what stands in the query is no path').toEqual([200, undefined]);
  // A browser takes a backslash for a slash, and two slashes for the start of another host.
  for (const path of ['//example.com/', '//%5Cexample.com//', '/about-images%2f..%2fx', '/%0d%0aSet-Cookie:a//', '/a;//']) expect(await answer(path), path).toEqual([404, undefined]);
});

test('nginx answers for a folder that has no page as for any page that is missing', async () => {
  const { status, headers, body } = await ask(`${nginx.address}assets/`);
  expect([status, headers['cache-control']]).toEqual([404, 'no-cache']);
  expect(body.toString()).toContain('This page does not exist');
});

test('the site stands below a path of a host: pages, old addresses, the page for what is missing', async ({ page: tab }) => {
  const below = await startNginx(table, 'dist', '/maas-images/');
  const moved = await ask(`${below.address}t/about-images/5076`);
  expect([moved.status, moved.headers.location]).toEqual([301, '/maas-images/about-images/']);
  const bare = await ask(below.address.replace(/\/$/, ''));
  expect([bare.status, bare.headers.location]).toEqual([301, '/maas-images/']);
  await tab.goto(`${below.address}about-images`);
  await expect(tab).toHaveURL(`${below.address}about-images/`);
  await tab.getByRole('link', { name: 'MAAS image docs' }).click();
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Choose images');
  expect((await ask(`${below.address}no/such/page`)).body.toString()).toContain('This page does not exist');
  await below.close();
});
