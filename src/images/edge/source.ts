/** A place that streams are read from: a directory or a web server. Paths are relative to its root. */
export interface Source {
  /** Where a file stands, for a person who looks for it: the place in errors. */
  place(path: string): string;
  /** Where a file stands, as the snapshot records it. */
  address(path: string): string;
  /**
   * Reads a file whole; undefined where the source does not have it.
   *
   * @throws {ImagesError} WrongSize where it is longer than `maxBytes`, MissingFile where the source cannot be read
   */
  read(path: string, options: ReadOptions): Promise<Fetched | undefined>;
}

export interface ReadOptions {
  /** More bytes than this are refused, whatever the source says. */
  readonly maxBytes: number;
}

/** A file as a source gave it. */
export interface Fetched {
  readonly bytes: Uint8Array;
}

/** The address of a source and the file in it to begin with. */
export interface SourceStart {
  /** Directory or URL that holds `streams/`. */
  readonly root: string;
  /** Path of the first file below the root. */
  readonly path: string;
  /** True where the user named that file, so that no other form of it is looked for. */
  readonly exact: boolean;
}

/**
 * Takes the address of a source apart. It may be the root (`https://images.maas.io/ephemeral-v3/stable/`) or an index
 * or products file below it.
 *
 * Rule: `path_from_mirror_url` in simplestreams/util.py.
 */
export function splitSourceAddress(address: string): SourceStart {
  const inStreams = /^(.*?)(streams\/v1\/[^/]+\.s?json)$/s.exec(address);
  if (inStreams !== null) return { root: inStreams[1] ?? '', path: inStreams[2] ?? '', exact: true };
  const anyFile = /^(.*\/)?([^/]+\.s?json)$/s.exec(address);
  if (anyFile !== null) return { root: anyFile[1] ?? '', path: anyFile[2] ?? '', exact: true };
  return { root: address.endsWith('/') || address === '' ? address : `${address}/`, path: 'streams/v1/index.json', exact: false };
}

/** Most bytes of each kind of file; the largest streams of cloud images stay well below. */
export const maxBytes = {
  index: 16 * 2 ** 20,
  products: 256 * 2 ** 20,
  signature: 2 ** 20,
  manifest: 32 * 2 ** 20,
  keyring: 16 * 2 ** 20,
} as const;
