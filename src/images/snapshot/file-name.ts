/** Names that Windows keeps for devices, with any ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

/**
 * A readable name for a file of a snapshot that every system allows: lower case, no colon, no blank, not too long,
 * with as much of the digest as keeps two contents apart.
 *
 * @param name what the file holds, such as `com.ubuntu.maas:stable:v3:download`; any text
 * @param sha256 of the file, hexadecimal
 * @param digits of the digest to show
 */
export function nameStoredFile(name: string, sha256: string, ending: string, digits = 12): string {
  const letters = name
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .slice(0, 80)
    .replace(/^[-.]+|[-.]+$/g, '');
  const slug = letters === '' || reserved.test(letters) ? `_${letters}` : letters;
  return `${slug}.${sha256.slice(0, digits)}.${ending}`;
}
