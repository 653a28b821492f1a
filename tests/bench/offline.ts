/**
 * What keeping the site costs and gains on loopback: the bundle against file by file, how long until all is kept, and how fast a
 * kept page opens against the same page from the server.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { startBrowser } from '../../src/publish/find-browser.ts';
import { serve } from '../../src/publish/serve.ts';
import { thisBuild } from '../e2e/builds.ts';
import { waitUntilKept } from '../e2e/kept.ts';
import { pages } from '../e2e/reader.ts';

const [stays, goes] = [await serve('dist', 0), await serve('dist', 0)];
const { address } = stays;
const browser = await startBrowser();
const paths = pages.map(({ path }) => path);

/** Milliseconds until a page has been read and its scripts have run. */
async function open(page: Page, root: string, path: string): Promise<number> {
  await page.goto(root + path);
  return page.evaluate(() => Number(Reflect.get(performance.getEntriesByType('navigation')[0] ?? {}, 'domContentLoadedEventEnd')));
}

/** The median over all pages in each tab; they take turns, so that what else the machine does slows both. */
async function openAll(...tabs: (readonly [page: Page, root: string])[]): Promise<number[]> {
  const times = tabs.map((): number[] => []);
  for (const path of [...paths, ...paths]) for (const [index, [tab, root]] of tabs.entries()) times[index]?.push(await open(tab, root, path));
  return times.map((each) => each.toSorted((a, b) => a - b)[each.length >> 1] ?? Number.NaN);
}

const online = await browser.newContext({ serviceWorkers: 'block' });
const first = await online.newPage();
await first.goto(address);

const files = [...thisBuild.files.keys()].filter((file) => file !== 'sw.js' && file !== thisBuild.bundle);
const [bundled, single] = await first.evaluate(
  async ({ root, bundle, files }) => {
    const start = performance.now();
    const unpacked = new Response((await fetch(root + bundle)).body?.pipeThrough(new DecompressionStream('gzip')));
    await (await caches.open('bundle')).put(root, new Response(await unpacked.blob()));
    const between = performance.now();
    const cache = await caches.open('files');
    await Promise.all(files.map((file) => cache.add(root + file)));
    return [between - start, performance.now() - between];
  },
  { root: address, bundle: thisBuild.bundle, files },
);

const keeping = await (await browser.newContext()).newPage();
const start = performance.now();
await keeping.goto(address);
const opened = performance.now();
await waitUntilKept(keeping);
const kept = performance.now();
const alone = await (await browser.newContext()).newPage();
await alone.goto(goes.address);
await waitUntilKept(alone);
await goes.close();
const [fromServer = Number.NaN, fromCopy = Number.NaN, withoutServer = Number.NaN] = await openAll([first, address], [keeping, address], [alone, goes.address]);
await stays.close();
await browser.close();

const milliseconds = (time: number) => `${time.toFixed(0)} ms`;
const bytes = readFileSync(`dist/${thisBuild.bundle}`).length;
process.stdout.write(`to keep ${files.length} files: as one bundle ${milliseconds(bundled ?? Number.NaN)}, file by file ${milliseconds(single ?? Number.NaN)}, ratio ${((bundled ?? 0) / (single ?? 1)).toFixed(2)}
kept ${milliseconds(kept - opened)} after the first page had loaded, ${milliseconds(kept - start)} after it was asked for (budget: 2,000 ms), ${(bytes / 1e6).toFixed(2)} MB
to open a page, median of ${2 * paths.length}: from the server ${milliseconds(fromServer)}, from the copy ${milliseconds(fromCopy)}, ratio ${(fromCopy / fromServer).toFixed(2)}; the server gone ${milliseconds(withoutServer)}, ratio ${(withoutServer / fromServer).toFixed(2)}
`);
