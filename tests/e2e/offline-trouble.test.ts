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
