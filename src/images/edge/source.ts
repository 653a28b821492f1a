/** A place that streams are read from: a directory or a web server. Paths are relative to its root. */
export interface Source {
  /** Where a file stands, for a person who looks for it: the place in errors. */
  place(path: string): string;
  /** Where a file stands, as the snapshot records it; of the empty path: the source itself, empty where unknown. */
  address(path: string): string;
  /**
   * Reads a file whole: the file, `absent` where the source does not have it, or `unchanged` where the source says that
   * it still is what `validators` stand for.
   *
   * @throws {ImagesError} WrongSize where it is longer than `maxBytes`; MissingFile, NetworkFailure,
   *   BadRedirect, AccessRefused
   */
  read(path: string, options: ReadOptions): Promise<Fetched | 'absent' | 'unchanged'>;
  /** Lets go of connections. */
  close(): void;
}

export interface ReadOptions {
  /** More bytes than this are refused, whatever the source says. */
  readonly maxBytes: number;
  /** What the source gave with the file when it was last read. */
  readonly validators?: Validators;
  /** Called with the bytes that have come so far, and with how many are to come where that is known. */
  readonly onBytes?: (received: number, expected: number | undefined) => void;
}

/** A file as a source gave it. */
export interface Fetched {
  readonly bytes: Uint8Array;
  readonly validators: Validators;
}

/** By what a web server tells whether a file has changed (RFC 9110, section 8.8). */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** Most bytes of each kind of file; the largest streams of cloud images stay well below. */
export const maxBytes = {
  index: 16 * 2 ** 20,
  products: 256 * 2 ** 20,
  signature: 2 ** 20,
  manifest: 32 * 2 ** 20,
  keyring: 16 * 2 ** 20,
} as const;
