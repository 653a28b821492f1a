import { openBundle } from '../bundle.ts';

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
  /** What every answer of a server carries, and so every kept one. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The files of a kept build, by their path from the site's root. */
export type KeptFiles = ReadonlyMap<string, Blob>;

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
  if ((await keptFiles(scope, id)) !== undefined) return;
  const answer = await fetch(new URL(address, scope));
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

const open = new Map<string, Promise<KeptFiles>>();

/** The files of a kept build; undefined where it is not kept, no more, or cannot be read. */
export async function keptFiles(scope: string, build: string): Promise<KeptFiles | undefined> {
  const name = cacheName(scope, build);
  try {
    const answer = (await caches.has(name)) ? await (await caches.open(name)).match(scope) : undefined;
    if (answer !== undefined) {
      const files = open.get(name) ?? answer.blob().then(openBundle);
      open.set(name, files);
      return await files;
    }
  } catch {
    // A store that a browser cannot read any more is as good as none.
  }
  open.delete(name);
  return undefined;
}
