import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';

/** What a page weighs on its way to a reader, in bytes as gzip sends them. */
export interface Weight {
  readonly page: string;
  /** What the first paint needs: the document with the styles in it, and every style sheet. */
  readonly paint: number;
  /** All that loads by itself, and in how many requests. */
  readonly all: number;
  readonly requests: number;
  readonly script: number;
  /** Sum of the layout shifts (Cumulative Layout Shift). */
  readonly shift: number;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The how-to with the longest text: the page that the budgets are for. */
export function longestHowTo(site: string): string {
  const pages = readdirSync(join(site, 'how-to')).map((name) => `how-to/${name}/`);
  const words = (page: string) => readFileSync(join(site, page, 'index.md'), 'utf8').split(/\s+/).length;
  return pages.sort((a, b) => words(b) - words(a))[0] ?? '';
}

/** A page of a built site in a tab, and what its server has sent, in order. */
interface CountedPage {
  readonly tab: Page;
  readonly sent: Sent[];
  readonly close: () => Promise<void>;
}

interface Sent {
  readonly path: string;
  readonly bytes: number;
}

/** What a search costs a reader who opens it first. */
export interface SearchWeight {
  /** Bytes and requests until a hit of the exact layer shows. */
  readonly first: Cost;
  /** Bytes and requests with prose and excerpts. */
  readonly whole: Cost;
}

interface Cost {
  readonly bytes: number;
  readonly requests: number;
}

/** Opens a page of a built site and measures what loads with it. */
export async function weigh(browser: Browser, site: string, page: string): Promise<Weight> {
  const { tab, sent, close } = await openCounted(browser, site, page);
  try {
    const shift = await tab.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    const bytes = (isMeant: (path: string) => boolean) => sumOf(sent.filter(({ path }) => isMeant(path))).bytes;
    return {
      page,
      paint: bytes((path) => path === `/${page}` || path.endsWith('.css')),
      all: bytes(() => true),
      requests: sent.length,
      script: bytes((path) => path.endsWith('.js')),
      shift,
    };
  } finally {
    await close();
  }
}

/** Opens the search in a page of a built site, asks it, and measures what that loads. */
export async function weighSearch(browser: Browser, site: string, page: string, query: string): Promise<SearchWeight> {
  const { tab, sent, close } = await openCounted(browser, site, page);
  try {
    sent.length = 0;
    // The prose waits until the first hit has been seen, however slow the machine is to see it.
    const { promise: seen, resolve: goOn } = Promise.withResolvers<void>();
    await tab.route('**/data/search/prose-*', (route) => seen.then(() => route.continue()));
    await tab.keyboard.press('/');
    await tab.locator('dialog.search input').fill(query);
    await tab.locator('#search-hits [role="option"]').first().waitFor();
    const first = sumOf(sent);
    goOn();
    await tab.locator('#search-hits[aria-busy="false"]').waitFor();
    return { first, whole: sumOf(sent) };
  } finally {
    await close();
  }
}

function sumOf(sent: readonly Sent[]): Cost {
  return { bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0), requests: sent.length };
}

async function openCounted(browser: Browser, site: string, page: string): Promise<CountedPage> {
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(site, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const type = types[extname(file)] ?? 'application/octet-stream';
    const content = readFileSync(file);
    const isPacked = extname(file) === '.woff2';
    const body = isPacked ? content : gzipSync(content, { level: 9 });
    sent.push({ path: pathname, bytes: body.length });
    response.writeHead(200, { 'content-type': type, ...(isPacked ? {} : { 'content-encoding': 'gzip' }) }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const close = async () => {
    await context.close();
    server.close();
    server.closeAllConnections();
  };
  try {
    const tab = await context.newPage();
    await tab.goto(`http://127.0.0.1:${port}/${page}`, { waitUntil: 'networkidle' });
    return { tab, sent, close };
  } catch (error) {
    await close();
    throw error;
  }
}
