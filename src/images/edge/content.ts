import { ImagesError } from '../errors.ts';
import { digestOf } from './digest.ts';
import type { OtherDigest } from './digest.ts';

/** Digest and size of a file. */
export interface Content {
  /** Hexadecimal. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** What to do about a file that is not what its stream says. */
export const sourceRemedy = 'Fetch it again; if it stays so, the source is damaged.';

/**
 * Checks a file against what its stream says of it.
 *
 * @throws {ImagesError} WrongSize, WrongDigest
 */
export function checkContent({ sha256, size }: Content, stated: Partial<Content>, place: string): void {
  if (stated.size !== undefined && size !== stated.size) {
    throw new ImagesError('WrongSize', {
      place: { file: place },
      reason: `It is ${size} bytes long; the stream says ${stated.size}.`,
      remedy: sourceRemedy,
    });
  }
  if (stated.sha256 !== undefined && sha256 !== stated.sha256.toLowerCase()) {
    throw new ImagesError('WrongDigest', {
      place: { file: place },
      reason: `Its SHA-256 is ${sha256}; the stream says ${stated.sha256}.`,
      remedy: sourceRemedy,
    });
  }
}

/**
 * Checks a file against a digest other than SHA-256, where its stream gives one.
 *
 * @throws {ImagesError} WrongDigest
 */
export function checkOtherDigest(kind: OtherDigest, bytes: Uint8Array, stated: string | undefined, place: string): void {
  if (stated === undefined) return;
  const found = digestOf(kind, bytes);
  if (found === stated) return;
  throw new ImagesError('WrongDigest', {
    place: { file: place },
    reason: `Its ${kind === 'md5' ? 'MD5' : 'SHA-512'} is ${found}; the stream says ${stated}.`,
    remedy: sourceRemedy,
  });
}
