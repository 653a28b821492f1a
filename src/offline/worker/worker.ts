// Keeps the whole site as one bundle a build. A page stays with the build it came from, by the build that its requests name;
// the next page that is opened is of the newest build kept. What is not kept, and all outside the folder, is left to the network.
import { findAnswer } from './answer.ts';
import { cacheName, isCacheOf, keep, keptFiles } from './kept-cache.ts';
import type { KeptBuild } from './kept-cache.ts';
import type { Page, RequestEvent, WorkerScope } from './scope.ts';

declare const self: WorkerScope & { readonly keptBuild: KeptBuild };

const build = self.keptBuild;
const { scope } = self.registration;
let mending: Promise<void> | undefined;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (!['GET', 'HEAD'].includes(event.request.method) || !url.href.startsWith(scope) || event.request.headers.has('range')) return;
  event.respondWith(respond(event, url));
});
self.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (event.data === 'state' && port) event.waitUntil(tellState(port));
});

async function install(): Promise<void> {
  try {
    await keep(scope, build);
  } catch (error) {
    await tellPages({ kind: error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed' });
    throw error;
  }
  await self.skipWaiting();
}

async function activate(): Promise<void> {
  await self.clients.claim();
  await tellPages({ kind: 'kept', id: build.id, date: build.date });
  await forgetUnused();
}

async function respond(event: RequestEvent, url: URL): Promise<Response> {
  const { request } = event;
  const asked = request.mode === 'navigate' ? undefined : (url.searchParams.get('build') ?? undefined);
  const files = await keptFiles(scope, asked ?? build.id).catch(() => undefined);
  if (request.mode === 'navigate') event.waitUntil(forgetUnused());
  if (files === undefined && asked === undefined) event.waitUntil(mend());
  const answer = files && findAnswer(decode(url.href.slice(scope.length).replace(/[?#].*$/s, '')), (file) => files.has(file));
  if (files && answer?.kind === 'file') return sendFile(files, answer.path, answer.status, request);
  if (answer?.kind === 'folder') return Response.redirect(`${url.origin}${url.pathname}/${url.search}`, 301);
  try {
    return await fetch(request);
  } catch (error) {
    const isElsewhere = build.elsewhere.some((file) => url.href.startsWith(scope + file));
    if (files && request.mode === 'navigate' && !isElsewhere) return sendFile(files, '404.html', 404, request);
    throw error;
  }
}

function sendFile(files: ReadonlyMap<string, Blob>, path: string, status: 200 | 404, { method }: Request): Response {
  const file = files.get(path);
  if (file === undefined) return Response.error();
  const headers = { 'content-type': file.type, 'content-length': `${file.size}` };
  return new Response(method === 'HEAD' ? null : file, { status, headers });
}

/** Keeps again what the browser took away; pages come from the network until then. */
function mend(): Promise<void> {
  mending ??= keep(scope, build).catch(() => undefined).finally(() => (mending = undefined));
  return mending;
}

async function tellState(port: MessagePort): Promise<void> {
  const isKept = (await keptFiles(scope, build.id).catch(() => undefined)) !== undefined;
  port.postMessage({ id: build.id, date: build.date, bytes: build.bytes, isKept });
}

async function tellPages(message: object): Promise<void> {
  for (const page of await self.clients.matchAll({ includeUncontrolled: true, type: 'window' })) if (page.url.startsWith(scope)) page.postMessage(message);
}

/** Removes the builds that no open page is of; where a page does not say which it is of, nothing is removed. */
async function forgetUnused(): Promise<void> {
  const names = (await caches.keys()).filter((name) => isCacheOf(name, scope) && name !== cacheName(scope, build.id));
  if (names.length === 0) return;
  const pages = (await self.clients.matchAll({ includeUncontrolled: true, type: 'window' })).filter(({ url }) => url.startsWith(scope));
  const used = await Promise.all(pages.map(askBuild));
  if (used.includes(undefined)) return;
  for (const name of names) if (!used.includes(name.split(' ').at(-1))) await caches.delete(name);
}

function askBuild(page: Page): Promise<string | undefined> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(String(data));
    setTimeout(() => resolve(undefined), 3000);
    page.postMessage({ kind: 'which' }, [port2]);
  });
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
