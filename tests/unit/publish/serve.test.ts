import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { serve } from '../../../src/publish/serve.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function site(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  folders.push(folder);
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'a/index.html'), 'page a');
  return folder;
}

it('serves pages at their folders, says so where there is none, and stays inside its folder', async () => {
  const { address, close } = await serve(site(), 0);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await (await fetch(address)).text()).toBe('home');
  expect(await (await fetch(`${address}a/`)).text()).toBe('page a');
  expect((await fetch(`${address}b/`)).status).toBe(404);
  expect((await fetch(`${address}..%2f..%2fetc/passwd`)).status).toBe(404);
  await close();
});

it('takes a free port where the one asked for is taken', async () => {
  const folder = site();
  const first = await serve(folder, 0);
  const second = await serve(folder, Number(new URL(first.address).port));
  expect(second.address).not.toBe(first.address);
  expect(await (await fetch(second.address)).text()).toBe('home');
  await Promise.all([first.close(), second.close()]);
});

it('sends a folder on to its address with a slash, and never to another host', async () => {
  const { address, close } = await serve(site(), 0);
  const location = async (path: string) => (await fetch(address.replace(/\/$/, path), { redirect: 'manual' })).headers.get('location');
  expect(await location('/a?b=1')).toBe('/a/?b=1');
  expect([await location('/nothing'), await location('//a'), await location('/a/../..'), await location('/%2fa')]).toEqual([null, null, null, null]);
  await close();
});

it('sends the page of the site for addresses that do not exist', async () => {
  const folder = site();
  writeFileSync(join(folder, '404.html'), 'not here');
  const { address, close } = await serve(folder, 0);
  const response = await fetch(`${address}x/y/z`);
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([404, 'text/html; charset=utf-8', 'not here']);
  await close();
});

it('has a browser read Markdown and plain text as UTF-8, and ask again for what is missing today', async () => {
  const folder = site();
  writeFileSync(join(folder, 'index.md'), 'für');
  writeFileSync(join(folder, '_headers'), '/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n');
  const { address, close } = await serve(folder, 0);
  expect((await fetch(`${address}index.md`)).headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  const missing = await fetch(`${address}assets/of-another-build.js`);
  expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, 'no-cache']);
  await close();
});
