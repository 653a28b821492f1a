import { ImagesError } from '../errors.ts';
import { positionAt } from '../text-position.ts';

/**
 * The text of a file in UTF-8, without byte-order mark.
 *
 * @throws {ImagesError} MalformedJson, at the first byte that is none of UTF-8
 */
export function decodeUtf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ImagesError('MalformedJson', {
      place: { file, ...findBadByte(bytes) },
      reason: `It is not UTF-8.${guessEncoding(bytes)}`,
      remedy: 'Fetch the file again; if it stays so, tell who publishes the stream.',
      cause,
    });
  }
}

/** How files begin that are something else, and what that is. */
const beginnings: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0xff, 0xfe], 'UTF-16'],
  [[0xfe, 0xff], 'UTF-16'],
  [[0x1f, 0x8b], 'a file compressed with gzip'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'a file compressed with xz'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'a file compressed with zstd'],
];

function guessEncoding(bytes: Uint8Array): string {
  const found = beginnings.find(([beginning]) => beginning.every((byte, at) => bytes[at] === byte));
  return found === undefined ? '' : ` It begins as ${found[1]} does.`;
}

/** Where the bytes stop to be UTF-8, found by halving. */
function findBadByte(bytes: Uint8Array): { readonly line: number; readonly column: number } {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (beginsAsUtf8(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  const text = new TextDecoder().decode(bytes.subarray(0, good), { stream: true });
  return positionAt(text, text.length);
}

/** True where nothing is wrong but that a character may be cut off at the end. */
function beginsAsUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
