// Takes the place of a worker that must go: it removes all that was kept below its folder, and itself. Open pages go on; their
// requests reach the network from then on.
import { isCacheOf } from './kept-cache.ts';
import type { WorkerScope } from './scope.ts';

declare const self: WorkerScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire(): Promise<void> {
  for (const name of await caches.keys()) if (isCacheOf(name, self.registration.scope)) await caches.delete(name);
  await self.registration.unregister();
}
