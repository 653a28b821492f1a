import { ImagesError } from '../errors.ts';

/**
 * The text of a file in UTF-8, without byte-order mark.
 *
 * @throws {ImagesError} MalformedJson
 */
export function decodeUtf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ImagesError('MalformedJson', {
      place: { file },
      reason: 'It is not UTF-8.',
      remedy: 'Fetch the file again.',
      cause,
    });
  }
}
