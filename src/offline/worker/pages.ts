// What the worker tells the open pages below its folder, and asks them.
import { cacheName, keptBuilds } from './kept-cache.ts';
import type { Page, WorkerScope } from './scope.ts';

/** Milliseconds that a page has to answer. */
const patience = 3000;

/** What became of a copy; a page says it in words (`src/offline/client/panel.ts`). */
export type News =
  /** There is no room for it; it did not arrive whole; it waits, since the reader saves data. */
  | { readonly kind: 'full' | 'failed' | 'spared' }
  /** The browser took it away; it has been fetched again. */
  | { readonly kind: 'lost' | 'mended' }
  | { readonly kind: 'kept'; readonly id: string; readonly date: string };

export async function tellPages(worker: WorkerScope, news: News): Promise<void> {
  for (const page of await openPages(worker)) page.postMessage(news);
}

/** Whether the reader of an open page has asked for a copy. */
export async function isAskedFor(worker: WorkerScope): Promise<boolean> {
  const pages = await openPages(worker);
  const answers = pages.map(async (page) => {
    if ((await ask(page, 'wanted')) !== true) throw new Error('no');
  });
  return Promise.any(answers).then(() => true, () => false);
}

/** Removes the builds that no open page is of; where a page does not say which it is of, nothing is removed. */
export async function forgetUnused(worker: WorkerScope, current: string): Promise<void> {
  const { scope } = worker.registration;
  const old = (await keptBuilds(scope)).filter((build) => build !== current);
  if (old.length === 0) return;
  const used = await Promise.all((await openPages(worker)).map((page) => ask(page, 'which')));
  if (used.includes(undefined)) return;
  for (const build of old) if (!used.includes(build)) await caches.delete(cacheName(scope, build));
}

async function openPages({ clients, registration }: WorkerScope): Promise<Page[]> {
  return (await clients.matchAll({ includeUncontrolled: true, type: 'window' })).filter(({ url }) => url.startsWith(registration.scope));
}

/** What a page answers; undefined where it does not. */
function ask(page: Page, kind: 'which' | 'wanted'): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(() => resolve(undefined), patience);
    page.postMessage({ kind }, [port2]);
  });
}
