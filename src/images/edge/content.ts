import { ImagesError } from '../errors.ts';

/** Digest and size of a file. */
export interface Content {
  /** Hexadecimal. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * Checks a file against what its stream says of it.
 *
 * @throws {ImagesError} WrongSize, WrongDigest
 */
export function checkContent({ sha256, size }: Content, stated: Partial<Content>, place: string): void {
  const remedy = 'Fetch it again; if it stays so, the source is damaged.';
  if (stated.size !== undefined && size !== stated.size) {
    throw new ImagesError('WrongSize', {
      place: { file: place },
      reason: `It is ${size} bytes long; the stream says ${stated.size}.`,
      remedy,
    });
  }
  if (stated.sha256 !== undefined && sha256 !== stated.sha256.toLowerCase()) {
    throw new ImagesError('WrongDigest', {
      place: { file: place },
      reason: `Its SHA-256 is ${sha256}; the stream says ${stated.sha256}.`,
      remedy,
    });
  }
}
