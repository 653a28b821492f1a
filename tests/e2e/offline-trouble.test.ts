import { bundleScript } from '../../src/publish/client-script.ts';
import { renamedBuild, thisBuild, withWorker } from './builds.ts';
import { expectNews, keptBuilds, readerOf, test, update, waitUntilKept } from './kept.ts';
import { findForeign } from './reader.ts';
import { expect } from './site.ts';

const isPage = (file: string) => /^(?!s\/|t\/|docs\/).*\.html$/.test(file);

test('a copy that the browser took away is fetched again, and the reader told', async ({ page, server, kept }) => {
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  await page.goto(`${kept}about-images/`);
  await expectNews(page, 'The browser had removed its copy; it was fetched again. This browser keeps the whole site');
  await server.close();
  expect(await findForeign(readerOf(page), thisBuild, isPage)).toEqual([]);
});

test('a copy of which the browser took the content and left the name is fetched again', async ({ page, server, kept }) => {
  await page.evaluate(async () => {
    for (const name of await caches.keys()) for (const request of await (await caches.open(name)).keys()) await (await caches.open(name)).delete(request);
  });
  await page.goto(`${kept}about-images/`);
  await expectNews(page, 'The browser had removed its copy; it was fetched again.');
  await server.close();
  expect(await findForeign(readerOf(page), thisBuild, isPage)).toEqual([]);
});

test('a first copy that the disk has no room for is told, and the site reads on from the network', async ({ page, context, server }) => {
  page.removeAllListeners('pageerror');
  page.removeAllListeners('console');
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(server.address).origin, quotaSize: 100_000 });
  await page.goto(server.address);
  await expectNews(page, 'This browser has no room for a copy of the site');
  await page.goto(`${server.address}about-images/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('About images');
});

for (const [when, time] of [['years behind', 0], ['years ahead', Date.UTC(2100, 0)]] as const) {
  test(`a clock that is ${when} changes nothing`, { tag: '@long' }, async ({ page, server }) => {
    const clock = `{const D=Date;Date=class extends D{constructor(...a){a.length?super(...a):super(${time})}static now(){return ${time}}}}`;
    server.build = withWorker(thisBuild, clock);
    await page.clock.setFixedTime(time);
    await page.goto(server.address);
    await waitUntilKept(page);
    await update(page, server, withWorker(renamedBuild('ffffffff'), clock));
    expect(await keptBuilds(page)).toContain('ffffffff');
    await server.close();
    await page.goto(`${server.address}about-images/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('About images');
  });
}

test('the worker answers for nothing outside its folder', async ({ page, server, kept }) => {
  const outside = ['../', '../bc/', '../b', '/', '/about-images/'].map((path) => new URL(path, kept).href);
  const read = () => page.evaluate(async (addresses) => Promise.all(addresses.map(async (address) => /outside \d+/.exec(await (await fetch(address)).text())?.[0])), outside);
  const [first, second] = [await read(), await read()];
  expect(new Set([...first, ...second]).size, 'each answer is the server’s own').toBe(2 * outside.length);
  expect(server.asked.filter((path) => !path.startsWith('/a/b/'))).toHaveLength(2 * outside.length);
  await page.goto(new URL('../', kept).href);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test('a worker that retires takes itself away, and all that was kept, and leaves other sites of the origin alone', async ({ page, server, kept }) => {
  await page.evaluate(() => caches.open('another site'));
  const files = new Map([...thisBuild.files, ['sw.js', Buffer.from(await bundleScript('src/offline/worker/retire.ts'))]]);
  await update(page, server, { ...thisBuild, files });
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['another site']);
  await page.goto(`${kept}topics/`);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  expect(server.asked.at(-1)).toMatch(/^\/a\/b\//);
});

/** What a server gives that is not the site: a page to log in, which a browser may keep for an hour, and an excuse. */
const outages = [
  ['a page to log in', 'the server gives something else, a page to log in perhaps', { status: 200, headers: { 'content-type': 'text/html', 'cache-control': 'max-age=3600' }, body: '<!doctype html><p>Log in' }],
  ['503', 'the server answers 503', { status: 503, headers: { 'content-type': 'text/html', 'cache-control': 'max-age=3600' }, body: 'Try later' }],
] as const;

for (const [what, said, outage] of outages) {
  test(`a server that answers everything with ${what} takes nothing away, and the next update arrives`, async ({ page, server, kept }) => {
    page.removeAllListeners('console');
    server.outage = outage;
    await update(page, server, renamedBuild('eeeeeeee'));
    // The worker of a new build arrives, and all behind it is lost to the outage.
    server.spared = /^sw\.js$/;
    await update(page, server, renamedBuild('ffffffff'));
    await expectNews(page, 'The newest copy could not be fetched whole. What was kept before stays as it was.');
    expect(await keptBuilds(page)).toEqual([thisBuild.id]);
    await page.goto(`${kept}about-images/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('About images');
    expect(await findForeign(readerOf(page), thisBuild, isPage)).toEqual([]);
    server.outage = undefined;
    await update(page, server, renamedBuild('ffffffff'));
    expect(await keptBuilds(page)).toContain('ffffffff');
  });

  test(`a page whose copy is gone while a server answers everything with ${what} is told that, and of no newer build`, async ({ page, context, server, kept }) => {
    page.removeAllListeners('console');
    await page.goto(`${kept}reference/manifests/`);
    await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
    server.outage = outage;
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await page.locator('select[name=image]').selectOption('custom/debian-12');
    await expect(page.locator('.viewer-error')).toContainText(`could not be read: ${said}.`);
  });
}

test.describe('of two sites, one in a folder of the other', () => {
  const inner = renamedBuild('bbbbbbbb');
  const both = { ...thisBuild, files: new Map([...thisBuild.files, ...[...inner.files].map(([file, content]) => [`next/${file}`, file.endsWith('.html') ? Buffer.from(Buffer.from(content).toString().replace(thisBuild.id, inner.id)) : content] as const)]) };

  test('the inner one has its data before it has a worker', async ({ page, server, kept }) => {
    server.build = both;
    await page.addInitScript(() => localStorage.setItem('offline', 'no'));
    await page.goto(`${kept}next/reference/manifests/`);
    await page.locator('select[name=image]').selectOption('custom/debian-12');
    await expect(page.locator('.viewer-error')).toBeHidden();
    expect(await page.evaluate(async (address) => (await fetch(address)).status, `${kept}next/data/links.json?build=${inner.id}`)).toBe(200);
  });

  test('the inner one is kept and removed by itself', async ({ page, server, kept }) => {
    server.build = both;
    await page.addInitScript(() => sessionStorage.getItem('x') ?? (localStorage.setItem('offline', 'no'), sessionStorage.setItem('x', 'x')));
    await page.goto(`${kept}next/`);
    await expectNews(page, 'This browser keeps no copy of the site.');
    await page.getByRole('button', { name: 'Keep offline' }).click();
    await expect.poll(() => keptBuilds(page)).toEqual([thisBuild.id, inner.id].toSorted());
    await expectNews(page, 'This browser keeps the whole site');
    await page.getByRole('button', { name: 'Remove' }).click();
    await expect.poll(() => keptBuilds(page)).toEqual([thisBuild.id]);
    await expectNews(page, 'This browser keeps no copy of the site.');
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope))).toEqual([kept]);
  });
});
