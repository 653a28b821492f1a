/**
 * The text of a manifest: UTF-8, or UTF-16 where a byte-order mark says so, as Windows' PowerShell writes what a command prints.
 * The mark goes; bytes that are no text become U+FFFD, which no name of a package holds.
 */
export function decodeManifest(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
