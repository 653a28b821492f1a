// Keeps the whole site as one bundle a build. A page stays with the build it came from, by the build that its requests name;
// the next page that is opened is of the newest build kept. What is not kept, and all outside the folder, is left to the network.
import { headersFor } from '../../hosting/headers.ts';
import type { OpenBundle } from '../bundle.ts';
import { notKeptId, offlinePagePath } from '../offline-names.ts';
import { savesData } from '../saves-data.ts';
import { findAnswer } from './answer.ts';
import { isKept, keep, keptBuilds, keptFiles } from './kept-cache.ts';
import type { KeptBuild } from './kept-cache.ts';
import { forgetUnused, isAskedFor, tellPages } from './pages.ts';
import type { News } from './pages.ts';
import type { RequestEvent, WorkerScope } from './scope.ts';
import { isReplaced, isUnreachable } from './served-build.ts';

declare const self: WorkerScope & { readonly keptBuild: KeptBuild };

const build = self.keptBuild;
const { scope } = self.registration;
/** Where what the network alone has is spoken of: see `src/pages/offline.astro`. */
const notKept = scope + offlinePagePath + '#' + notKeptId;
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
  if (event.data === 'mend') event.waitUntil(mend());
});

async function install(): Promise<void> {
  if (self.registration.active !== null && savesData() && !(await isAskedFor(self))) {
    await tellPages(self, { kind: 'spared' });
    throw new Error('The reader saves data: the new build is not fetched, and the old one stays.');
  }
  try {
    await keep(scope, build);
  } catch (error) {
    await tellFailure(error);
    throw error;
  }
  await self.skipWaiting();
}

async function activate(): Promise<void> {
  await self.clients.claim();
  await tellPages(self, { kind: 'kept', id: build.id, date: build.date });
}

async function respond(event: RequestEvent, url: URL): Promise<Response> {
  const { request } = event;
  const isPage = request.mode === 'navigate';
  const asked = isPage ? undefined : (url.searchParams.get('build') ?? undefined);
  const files = await keptFiles(scope, asked ?? build.id);
  // The page that this one replaces is of no account any more when this one is there.
  if (isPage) event.waitUntil(self.clients.get(event.resultingClientId).then(() => lookAfter(event.resultingClientId)));
  const path = decode(url.href.slice(scope.length).replace(/[?#].*$/s, ''));
  const answer = files && findAnswer(path, (file) => files.has(file));
  if (files && answer?.kind === 'file') return sendFile(files, answer.path, answer.status, request);
  if (answer?.kind === 'folder') return Response.redirect(`${url.origin}${url.pathname}/${url.search}`, 301);
  const older = path.startsWith('assets/') ? await findOlder(path) : undefined;
  if (older) return sendFile(older, path, 200, request);
  try {
    // What a page asks for must be of the page's own build: two builds never stand in one page. A page of another site, in a folder
    // of this one, asks there.
    if (asked !== undefined && files === undefined && path.startsWith('data/') && (await isReplaced(scope, asked))) return new Response(null, { status: 410 });
    return await fetch(request);
  } catch (error) {
    if (!isPage || files === undefined) throw error;
    return build.elsewhere.includes(path) ? Response.redirect(notKept, 302) : sendFile(files, '404.html', 404, request);
  }
}

/** The older build that has a file of `assets/`, which the digest in its name tells from every other. */
async function findOlder(path: string): Promise<OpenBundle | undefined> {
  for (const id of await keptBuilds(scope)) {
    const files = id === build.id ? undefined : await keptFiles(scope, id);
    if (files?.has(path)) return files;
  }
  return undefined;
}

function sendFile(files: OpenBundle, path: string, status: 200 | 404, { method }: Request): Response {
  const file = files.get(path);
  if (file === undefined) return Response.error();
  const headers = { ...headersFor(`/${path}`, build.rules), 'content-type': file.type, 'content-length': `${file.length}` };
  return new Response(method === 'HEAD' ? null : file.content, { status, headers });
}

/**
 * Looks, when a page has opened, whether the copy is still there, and tells the page where the browser took it away; whether to
 * fetch it again is for the page to say, which knows the reader's wish.
 */
async function lookAfter(client: string): Promise<void> {
  if (!(await isKept(scope, build.id))) (await self.clients.get(client))?.postMessage({ kind: 'lost' } satisfies News);
  await forgetUnused(self, build.id);
}

/** Fetches again what is missing; pages come from the network until then. */
function mend(): Promise<void> {
  mending ??= keep(scope, build)
    .then(() => tellPages(self, { kind: 'mended' }), tellFailure)
    .finally(() => (mending = undefined));
  return mending;
}

async function tellFailure(error: unknown): Promise<void> {
  await tellPages(self, { kind: error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed' });
}

async function tellState(port: MessagePort): Promise<void> {
  const [isThere, isOffline] = await Promise.all([isKept(scope, build.id), isUnreachable(scope)]);
  port.postMessage({ id: build.id, date: build.date, bytes: build.bytes, isKept: isThere, isOffline });
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
