/** Where a file lies in a bundle: its path in the site, its first byte and its length, counted behind the list. */
export type BundleEntry = readonly [path: string, start: number, length: number];

/**
 * Files as one, so that one request brings them all and one write keeps them all or none: the length of the list in four
 * bytes (big-endian), the list as JSON, then the files.
 */
export function packBundle(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  let end = 0;
  const entries = [...files].map(([path, { length }]): BundleEntry => [path, (end += length) - length, length]);
  const list = new TextEncoder().encode(JSON.stringify(entries));
  const bytes = new Uint8Array(4 + list.length + end);
  new DataView(bytes.buffer).setUint32(0, list.length);
  bytes.set(list, 4);
  for (const [path, start] of entries) bytes.set(files.get(path) ?? new Uint8Array(), 4 + list.length + start);
  return bytes;
}

/** A file of a bundle. */
export interface BundledFile {
  readonly content: Blob | Uint8Array<ArrayBuffer>;
  readonly length: number;
  readonly type: string;
}

/** The files of a bundle by their path. */
export interface OpenBundle {
  readonly paths: () => Iterable<string>;
  readonly has: (path: string) => boolean;
  readonly get: (path: string) => BundledFile | undefined;
}

/**
 * Opens a bundle by its list. A file is cut out when it is asked for, since a browser takes its time over a thousand blobs; once
 * the bundle as a whole has been read, which nothing waits for, its files come from memory.
 */
export async function openBundle(bundle: Blob): Promise<OpenBundle> {
  const length = new DataView(await bundle.slice(0, 4).arrayBuffer()).getUint32(0);
  const entries: readonly BundleEntry[] = JSON.parse(await bundle.slice(4, 4 + length).text());
  const first = 4 + length;
  const places = new Map(entries.map(([path, start, size]) => [path, [first + start, first + start + size] as const]));
  let whole: Uint8Array<ArrayBuffer> | undefined;
  bundle.arrayBuffer().then((bytes) => (whole = new Uint8Array(bytes)), () => undefined);
  return {
    paths: () => places.keys(),
    has: (path) => places.has(path),
    get: (path) => {
      const [start, end] = places.get(path) ?? [];
      if (start === undefined || end === undefined) return undefined;
      return { content: whole?.subarray(start, end) ?? bundle.slice(start, end), length: end - start, type: mediaType(path) };
    },
  };
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** The media type of a file, by the end of its name. */
function mediaType(path: string): string {
  return types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
