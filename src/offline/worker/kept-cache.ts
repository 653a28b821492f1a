import type { HeaderRule } from '../../hosting/headers.ts';
import { openBundle } from '../bundle.ts';
import type { OpenBundle } from '../bundle.ts';

/** What a worker knows of the build that it keeps; the site's build writes it in front of the worker. */
export interface KeptBuild {
  readonly id: string;
  /** The day it stands for, `2026-11-26`. */
  readonly date: string;
  /** Of the bundle, from the site's root; its SHA-256, in hexadecimal; and its length in bytes. */
  readonly address: string;
  readonly digest: string;
  readonly bytes: number;
  /** Files of the site that are not kept. */
  readonly elsewhere: readonly string[];
  /** The headers of a server's answers, and so of kept ones: without its leave a browser would not keep a script in memory. */
  readonly rules: readonly HeaderRule[];
}

const prefix = 'maas-image-docs';

/** The cache of one build of the site below a folder; it holds the bundle as its one entry. */
export function cacheName(scope: string, build: string): string {
  return `${prefix} ${scope} ${build}`;
}

export function isCacheOf(name: string, scope: string): boolean {
  return name.startsWith(`${prefix} ${scope} `);
}

/** The builds of a folder of which a browser keeps something. */
export async function keptBuilds(scope: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => isCacheOf(name, scope)).map((name) => name.split(' ').at(-1) ?? '');
}

/**
 * Fetches a bundle and keeps it, whole or not at all; one that is kept is left alone.
 *
 * @throws Error where the network fails or gives something else; a QuotaExceededError where there is no room
 */
export async function keep(scope: string, { id, address, digest }: KeptBuild): Promise<void> {
  if (await isKept(scope, id)) return;
  // The browser's cache may hold what a network that asks for a login gave in its place, and would hold the bundle a second time.
  const answer = await fetch(new URL(address, scope), { cache: 'no-store' });
  if (!answer.ok) throw new Error(`The server answers ${answer.status}.`);
  const bytes = await answer.arrayBuffer();
  const found = Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) => byte.toString(16).padStart(2, '0'));
  if (found.join('') !== digest) throw new Error('What arrived is not what this build is made of.');
  const name = cacheName(scope, id);
  const unpacked = new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
  try {
    await (await caches.open(name)).put(scope, new Response(await unpacked.blob()));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

const open = new Map<string, Promise<OpenBundle | undefined>>();

/**
 * The files of a kept build; undefined where it is not kept, or cannot be read. They are opened once; what a browser takes
 * away after that shows when {@link isKept} looks.
 */
export function keptFiles(scope: string, build: string): Promise<OpenBundle | undefined> {
  const files = open.get(build) ?? openKept(scope, build);
  open.set(build, files);
  return files;
}

/** Whether the store of the browser still has a build; one that it has no more is not answered from any longer. */
export async function isKept(scope: string, build: string): Promise<boolean> {
  const isThere = (await find(scope, build)) !== undefined;
  if (!isThere) open.delete(build);
  return isThere;
}

async function openKept(scope: string, build: string): Promise<OpenBundle | undefined> {
  const bundle = await (await find(scope, build))?.blob().then(openBundle, () => undefined);
  // What is not there may come.
  if (bundle === undefined) open.delete(build);
  return bundle;
}

/** A store that a browser cannot read any more is as good as none. */
async function find(scope: string, build: string): Promise<Response | undefined> {
  const name = cacheName(scope, build);
  try {
    return (await caches.has(name)) ? await (await caches.open(name)).match(scope) : undefined;
  } catch {
    return undefined;
  }
}
