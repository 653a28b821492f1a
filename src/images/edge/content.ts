import { ImagesError } from '../errors.ts';
import { sha256Of } from './digest.ts';

/** What a stream says of the content of a file. */
export interface StatedContent {
  /** Hexadecimal. */
  readonly sha256?: string;
  /** Bytes. */
  readonly size?: number;
}

/**
 * Checks the content of a file against what its stream says.
 *
 * @throws {ImagesError} WrongSize, WrongDigest
 */
export function checkContent(bytes: Uint8Array, stated: StatedContent, place: string): void {
  const remedy = 'Fetch it again; if it stays so, the source is damaged.';
  if (stated.size !== undefined && bytes.length !== stated.size) {
    throw new ImagesError('WrongSize', { place: { file: place }, reason: `It is ${bytes.length} bytes long; the stream says ${stated.size}.`, remedy });
  }
  if (stated.sha256 === undefined) return;
  const digest = sha256Of(bytes);
  if (digest !== stated.sha256.toLowerCase()) {
    throw new ImagesError('WrongDigest', { place: { file: place }, reason: `Its SHA-256 is ${digest}; the stream says ${stated.sha256}.`, remedy });
  }
}
